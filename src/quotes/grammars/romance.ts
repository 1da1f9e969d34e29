import { type Grammar, phrases, words } from './grammar.ts'

/** Italian, Portuguese and Romanian. */
export const ROMANCE: Grammar = {
  languages: ['it', 'pt', 'ro'],
  speechVerbs: [
    ...phrases(`
      ha detto | ha dichiarato | ha spiegato | ha aggiunto | ha affermato | ha scritto | ha commentato | ha sottolineato |
      ha risposto | ha annunciato | hanno detto | a spus | a declarat | a afirmat | a precizat | a adăugat | a explicat
    `),
    ...words(`
      dice spiega afferma dichiara racconta aggiunge scrive commenta sottolinea risponde disse afirmou declarou explicou
      acrescentou destacou ressaltou contou escreveu respondeu comentou diz afirma explica disseram spus declarat afirmat
      spune sostiene ammette conferma ricorda avverte assicura precisa dicendo spiegando dizendo
    `),
  ],
  otherVerbs: words('è era sono erano fa fanno va vanno é são foi foram está estão este sunt'),
  according: phrases('secondo | segundo | de acordo com | potrivit'),
  speechNouns: words(
    'dichiarazione comunicato lettera nota comunicado declaração carta entrevista intervista comunicat',
  ),
  objects: words('gli mi ti si lhe me'),
  determiners: words('il lo la i gli le un uno una o a os as um uma suo sua seu sua due tre dois três'),
  prepositions: words(
    'di del della dei delle da dal al allo alla agli alle ai ao aos à às pelo pela pelos pelas in nel nella con su sul per tra fra de do da dos das em no na com por para sobre din cu pe',
  ),
  that: words('che que că'),
  conjunctions: words('che ma e mentre quando perché se que mas enquanto porque și dar că'),
  auxiliaries: words('ha hanno aveva stato tem têm havia sido'),
  adverbs: words('anche poi ancora non più já também ainda não și'),
  times: words(
    'lunedì martedì mercoledì giovedì venerdì sabato domenica segunda-feira terça-feira quarta-feira quinta-feira sexta-feira luni marți miercuri joi vineri',
  ),
  elided: words('l d dell nell all sull un'),
  parts: {
    role: words(
      'presidente ministro ministra sindaco direttore direttrice portavoce deputato senatore prefeito prefeita diretor diretora porta-voz deputado senador președinte ministru primar',
    ),
    passive: words('stato stata stati state venne vennero foi foram sido fost'),
    agent: words('da dal dalla dai dagli dalle por pelo pela pelos pelas'),
    of: words("di del della delle dei degli do dos de da d'"),
    for: words('in'),
    during: words('in em durante'),
    and: words('e'),
    coordinating: words('e ma o mas'),
  },
  endings: { adverb: /\p{L}{3}mente$/u },
}
