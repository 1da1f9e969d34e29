import { type Grammar, words } from './grammar.ts'

/** Finnish, whose cases stand at the ends of words. */
export const FINNISH: Grammar = {
  languages: ['fi'],
  speechVerbs: words(`
    sanoo sanoi sanovat sanoivat kertoo kertoi kertovat kertoivat toteaa totesi toteavat totesivat huomauttaa huomautti
    lisää lisäsi korostaa korosti kirjoittaa kirjoitti vastaa vastasi kysyy kysyi arvioi ilmoittaa ilmoitti selittää
    selitti vakuuttaa vakuutti varoittaa varoitti muistuttaa muistutti painottaa painotti uskoo uskoi kuvailee kuvaili
    muistelee muisteli naurahtaa naurahti pohtii pohti tiivistää tiivisti jatkaa jatkoi
  `),
  otherVerbs: words('on oli ovat olivat tulee tuli menee meni saa sai tekee teki haluaa halusi pitää piti'),
  according: [],
  speechNouns: words('tiedotteessa tiedote haastattelussa haastattelu kirje puhe lausunto viesti'),
  objects: words('hänet hänelle heille minulle meille'),
  determiners: words('tämä se nämä ne jokainen kaksi kolme moni'),
  prepositions: words('ennen ilman kohti pitkin vasten'),
  that: words('että'),
  conjunctions: words('että ja mutta tai kun koska jos vaikka sekä joka jotka mikä'),
  auxiliaries: words('ei eivät voi on oli pitäisi'),
  adverbs: words('myös vielä nyt jo eilen tänään huomenna täällä siellä lisäksi kuitenkin'),
  times: words(
    'maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina viikko vuosi päivä',
  ),
  parts: {
    role: words(`
      presidentti pääministeri ministeri kaupunginjohtaja kunnanjohtaja johtaja toimitusjohtaja puheenjohtaja tiedottaja
      kansanedustaja professori tutkija lääkäri asianajaja opettaja rehtori valmentaja päällikkö asiantuntija analyytikko
      toimittaja kirjailija komisario poliisi hallitus ministeriö
    `),
    and: words('ja sekä'),
    coordinating: words('ja mutta tai'),
  },
  endings: { role: /\p{L}{3}(?:ministeri|johtaja|päällikkö|edustaja|valmentaja|vastaava)$/u },
}
