import { type Grammar, phrases, words } from './grammar.ts'

/** Indonesian and Malay. */
export const INDONESIAN: Grammar = {
  languages: ['id', 'ms'],
  speechVerbs: words(`
    kata ujar tutur ucap jelas tegas ungkap papar imbuh sebut tambah terang berkata mengatakan mengungkapkan menjelaskan
    menyatakan menegaskan menambahkan menyebut menyebutkan menuturkan memaparkan menulis bertanya menjawab memperingatkan
    mengaku menilai mengumumkan mengklaim membantah dikatakan katanya ujarnya tuturnya ucapnya jelasnya tegasnya
    ungkapnya imbuhnya sambungnya memberitahu berujar
  `),
  otherVerbs: words('adalah ialah ada telah akan sudah menjadi'),
  according: phrases('menurut | berdasarkan keterangan | mengikut'),
  speechNouns: words('pernyataan keterangan surat wawancara pidato laporan pesan kenyataan ucapan'),
  objects: words('nya'),
  determiners: words('ini itu para sang si seorang sebuah dua tiga beberapa semua'),
  prepositions: words(
    'di ke dari pada dalam untuk dengan kepada oleh tentang saat selama setelah sebelum antara bagi',
  ),
  that: words('bahwa bahawa'),
  conjunctions: words(
    'bahwa bahawa dan tetapi tapi atau karena kerana jika ketika sementara namun yang serta',
  ),
  auxiliaries: words('tidak bukan bisa dapat harus boleh'),
  adverbs: words('juga lagi kemudian lalu kini sekarang kemarin hari masih pun'),
  times: words(
    'senin selasa rabu kamis jumat sabtu minggu isnin khamis jumaat ahad hari bulan tahun pagi siang malam',
  ),
  parts: {
    role: words(`
      presiden menteri gubernur bupati wali camat kepala direktur ketua juru sekretaris pengacara profesor dokter peneliti
      ekonom analis pakar pemimpin raja ratu duta jenderal kolonel kapten komisaris hakim jaksa wartawan penulis pelatih
      insinyur nelayan warga kota bicara pemerintah kementerian polisi partai bapak ibu pak bu datuk perdana
    `),
    agent: words('oleh'),
    during: words('di dalam pada saat selama'),
    and: words('dan'),
    coordinating: words('dan tetapi tapi atau namun serta'),
  },
  endings: {},
}
