import { type Grammar, phrases, words } from './grammar.ts'

/** Dutch and Afrikaans. */
export const DUTCH: Grammar = {
  languages: ['nl', 'af'],
  speechVerbs: words(`
    zegt zei zeggen zeiden vertelt vertelde vertelden verklaart verklaarde verklaarden stelt stelde stelden meldt meldde
    meldden schrijft schreef schreven benadrukt benadrukte legt vindt vond waarschuwt waarschuwde reageert reageerde
    antwoordt antwoordde vraagt vroeg voegt voegde noemt noemde laat liet erkent erkende belooft beloofde denkt dacht
    betoogt betoogde concludeert concludeerde roept riep herhaalt herhaalde bevestigt bevestigde ontkent ontkende
    verzekert verzekerde klaagt klaagde aldus gezegd sê skryf
  `),
  otherVerbs: words(
    'is was zijn waren heeft had hebben hadden wordt werd worden werden komt kwam gaat ging maakt maakte wil wilde staat stond',
  ),
  according: phrases('volgens | in de woorden van | naar de mening van'),
  speechNouns: words(
    'verklaring persbericht brief toespraak interview bericht rapport tweet mededeling uitspraak vraaggesprek',
  ),
  objects: words('hem hen hun mij ons haar zich'),
  determiners: words(
    'de het een deze dit die dat mijn zijn haar hun onze ons elke ieder alle twee drie vier enkele veel sommige',
  ),
  prepositions: words(
    'van in op aan met bij naar voor tegen over onder door uit om tot tijdens sinds na zonder tussen achter naast rond',
  ),
  that: words('dat'),
  conjunctions: words('dat en maar of want terwijl als toen omdat nadat hoewel dus zoals waar wat'),
  auxiliaries: words('kan kon kunnen zal zou moet moest mag mocht geweest is heeft'),
  adverbs: words(
    'ook later verder niet nog al alleen hier daar vandaag gisteren nu dan toen weer wel er daarna bovendien',
  ),
  times: words(
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag dag week maand jaar ochtend middag avond nacht',
  ),
  parts: {
    role: words(`
      president premier minister burgemeester directeur directrice woordvoerder woordvoerster voorzitter wethouder kamerlid
      senator staatssecretaris advocaat hoogleraar arts onderzoeker onderzoekster econoom analist deskundige leider koning
      koningin prins prinses ambassadeur generaal kolonel kapitein commissaris rechter officier journalist redacteur auteur
      schrijver schrijfster trainer coach boer visser bewoner bewoonster havenmeester ingenieur leraar lerares ministerie
      regering partij politie vakbond gemeente rechtbank meneer mevrouw dr.
    `),
    passive: words('wordt werd worden werden'),
    agent: words('door'),
    of: words('van'),
    for: words('voor bij in'),
    during: words('in op tijdens bij'),
    and: words('en'),
    coordinating: words('en maar of want dus'),
  },
  endings: { role: /\p{L}{3}(?:woordvoerder|minister|directeur|voorzitter|leider|meester|trainer|chef)$/u },
}
