import type { ResidueKind } from '../article/residue.ts'
import {
  BOXES,
  COMMENT_BUTTONS,
  COMMENT_FORM,
  LANGUAGES,
  MENU,
  namesIn,
  PAPERS,
  SIDE_BOXES,
} from './site-words.ts'

/** What is known of a line that pages carry around their articles; `ends` says that what follows is no longer the article. */
export interface Residual {
  readonly kind: ResidueKind
  readonly ends: boolean
}

/** Buttons, titles of boxes and notices in the words of many languages: whole lines, parted by bars. */
const ROWS: readonly (readonly [kind: ResidueKind, ends: boolean, lines: string])[] = [
  [
    'share',
    false,
    `bookmark | save article | save for later | copy url | link kopieren | artikel merken | artikel speichern | artikel versenden |
    vorlesen | artikel vorlesen | artikel anhören | partager l’article | enregistrer | sauvegarder | copier le lien |
    écouter l’article | compartir noticia | compartir artículo | compartir esta noticia | copiar enlace | guardar artículo |
    condividi articolo | copia link | salva | compartilhe | copiar link | deel | deel artikel | deel dit artikel | link kopiëren |
    salvar para ler depois | salvar artigos | bewaar | dela | dela artikeln | kopiera länk | spara | del artikel | del artikkelen | kopier link | lagre | gem | jaa |
    jaa artikkeli | tallenna | udostępnij artykuł | kopiuj link | skopiuj link | drukuj | zapisz | скопировать ссылку | распечатать |
    сохранить | в избранное | поділитися | поділись | скопіювати посилання | haberi paylaş | bağlantıyı kopyala | kaydet | کپی لینک |
    ذخیره | چاپ | لینک کوتاه | ارسال به دوستان | نسخ الرابط | حفظ | 收藏 | 打印 | 复制链接 | 保存 | 印刷 | 印刷する | メールで送る | urlをコピーする | はてなブックマーク | xでシェアする | facebookでシェアする | リンクをコピー | 링크 복사 |
    스크랩 | 인쇄 | 글자크기 | แชร์ | บันทึก | chia sẻ | lưu | bagikan | simpan | salin tautan | शेयर करें | साझा करें | শেয়ার করুন |
    κοινοποίηση | μοιραστείτε το | שתף | שתפו | sdílet | uložit | megosztás | distribuie | сподели | podijeli | подели | dalintis | jaga`,
  ],
  [
    'advertisement',
    false,
    `advertisement - scroll to continue | paid content | anzeigen | annonce | anuncio | mainos | ilan | на правах рекламы | اعلان |
    โฆษณา | quảng cáo | iklan | বিজ্ঞাপন | διαφήμιση | פרסומת | hirdetés | publicitate | oglas | reklāma | newsletter | abo testen |
    je m’abonne | s’inscrire à la newsletter | suscribirse | assinar | inscreva-se | abonneer | neem een abonnement |
    bli prenumerant | prenumerera | abonner | bli abonnent | tilaa | tilaa uutiskirje | zaprenumeruj | zapisz się | subskrybuj |
    подписаться | підписатися | bültene kayıt ol | 订阅 | 購読 | 購読する | 会員登録 | 구독 | 구독하기 | สมัครสมาชิก | berlangganan |
    सब्सक्राइब करें | εγγραφή | הרשמה | předplatit | előfizetés`,
  ],
  [
    'related',
    true,
    `das könnte sie interessieren | passend zum thema | articles similaires | vous aimerez aussi | le notizie più lette |
    potrebbe interessarti anche | notícias relacionadas | meest gelezen | gerelateerd | mest läst | mest læst | luetuimmat |
    najczęściej czytane | polecane | самое читаемое | найпопулярніше | en çok okunanlar | ilgili haberler | پربازدیدترین |
    پربازدیدترین‌ها | پربیننده‌ترین | پربیننده ترین | الأكثر قراءة | أخبار متعلقة | 推荐阅读 | アクセスランキング | 人気記事 |
    많이 본 뉴스 | 인기 기사 | 추천 기사 | đọc nhiều | terpopuler | संबंधित खबरें | δημοφιλή | כתבות נוספות | הנקראות ביותר |
    související | nejčtenější | kapcsolódó cikkek | legolvasottabb | cele mai citite | най-четени | најчитаније`,
  ],
  [
    'related',
    false,
    `don’t miss | neueste nachrichten | aktuelle nachrichten | dernières actualités | últimas noticias |
    más noticias | ultime notizie | últimas notícias | veja também | laatste nieuws | популярное | последние новости | читайте також | آخرین اخبار | 最新消息 | おすすめ | 最新ニュース | ข่าวล่าสุด | tin mới nhất |
    berita terbaru | δείτε επίσης | σχετικά | עוד בנושא | čtěte také | citește și | pročitajte još | tags | topics | schlagwörter |
    schlagworte | themen | mots-clés | étiquettes | etiquetas | temas | tag | trefwoorden | ämnen | emner | aiheet | tagi | tematy |
    теги | темы | теми | etiketler | برچسب‌ها | کلمات کلیدی | الكلمات الدلالية | الوسوم | 标签 | 关键词 | タグ | キーワード | 태그 |
    แท็ก | từ khóa | topik | תגיות | ετικέτες | štítky | címkék | etichete | тагове | oznake`,
  ],
  [
    'navigation',
    false,
    'latest | à la une | главное | son dakika | المزيد | 热门 | đăng ký | đăng nhập | masuk | daftar | přihlásit | bejelentkezés | σύνδεση | התחברות | เข้าสู่ระบบ | लॉग इन',
  ],
  ['navigation', false, PAPERS],
  ['navigation', false, MENU],
  ['navigation', false, LANGUAGES],
  ['related', true, BOXES],
  ['related', false, SIDE_BOXES],
  ['comments', true, COMMENT_FORM],
  ['comments', false, COMMENT_BUTTONS],
  [
    'share',
    false,
    'print article | seite drucken | diese seite drucken | druckversion | seite teilen | gefällt mir | gefällt mir wird geladen... | like this | teilen mit | teilen auf | sharen mit | mitteilen | twittern',
  ],
]

/** Every line of the tables, lower-cased, with what it is; none stands in two. */
export const RESIDUAL_LINES: readonly (readonly [line: string, residual: Residual])[] = ROWS.flatMap(
  ([kind, ends, lines]) => namesIn(lines).map((line) => [line, { kind, ends }] as const),
)
const RESIDUALS: ReadonlyMap<string, Residual> = new Map(RESIDUAL_LINES)
/** A line of the tables with what is left out of it is no longer than this, in characters. */
const LONGEST_LINE = Math.max(...RESIDUAL_LINES.map(([line]) => line.length)) + 40

/** Notices of rights, wherever in a short line they stand. */
const RIGHTS =
  /todos os direitos reservados|alle rechten voorbehouden|med ensamrätt|alle rettigheter forbeholdt|alle rettigheder forbeholdes|kaikki oikeudet pidätetään|wszelkie prawa zastrzeżone|всі права захищені|tüm hakları saklıdır|کلیه حقوق|무단 ?전재|재배포 금지|สงวนลิขสิทธิ์|bản quyền thuộc|hak cipta dilindungi|με επιφύλαξη παντός δικαιώματος|כל הזכויות שמורות|všechna práva vyhrazena|minden jog fenntartva|toate drepturile rezervate/iu
const LONGEST_NOTICE = 200

/** What a line is in such words, whatever its case and the colon or number at its end; null where it is none of them. */
export function residualWords(line: string): Residual | null {
  if (line.length <= LONGEST_NOTICE && RIGHTS.test(line)) return { kind: 'other', ends: true }
  if (line.length > LONGEST_LINE) return null
  const text = line.toLowerCase().replaceAll('\u00ad', '').replaceAll("'", '’')
  return RESIDUALS.get(text.replace(/[\s:：0-9]+$/u, '')) ?? null
}
