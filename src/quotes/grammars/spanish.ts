import { type Grammar, phrases, words } from './grammar.ts'

/** Spanish, Catalan and Galician. */
export const SPANISH: Grammar = {
  languages: ['es', 'ca', 'gl'],
  speechVerbs: [
    ...phrases(`
      ha dicho | ha declarado | ha afirmado | ha asegurado | ha explicado | ha señalado | ha añadido | ha indicado |
      ha destacado | ha anunciado | ha advertido | ha recordado | ha subrayado | ha manifestado | ha denunciado |
      ha reconocido | ha lamentado | ha criticado | han dicho | han afirmado | han señalado | ha dit | ha explicat
    `),
    ...words(`
      dijo declaró afirmó aseguró explicó señaló añadió indicó manifestó sostuvo agregó anunció comentó destacó recordó
      respondió replicó rebatió subrayó advirtió expresó dice declara afirma asegura explica señala añade indica comenta recuerda advierte
      escribió denunció insistió dijeron afirmaron señalaron aseguraron contó cuenta aseveró adelantó aclaró recalcó enfatizó puntualizó alertó celebró reconoció admitió lamentó criticó
      apuntó reiteró preguntó contestó matizó precisó concluyó opinó opina confesó exclamó relató pidió prometió resumió
      diciendo añadiendo afirmando señalando asegurando dicen sostiene insiste concluye
    `),
  ],
  otherVerbs: words(
    'es era son fue fueron está están estaba hace hacen hizo va van fue tiene tienen quiere quieren dio',
  ),
  according: phrases('según | de acuerdo con | en palabras de | a juicio de'),
  speechNouns: words(
    'comunicado declaración carta mensaje tuit discurso informe entrevista texto frase nota',
  ),
  objects: words('le les lo me te se nos'),
  determiners: words(
    'el la los las un una unos unas este esta estos estas ese esa su sus nuestro nuestra dos tres varios varias algunos algunas',
  ),
  prepositions: words(
    'de del a al en con sin por para sobre entre desde hasta hacia contra durante tras ante bajo según',
  ),
  that: words('que'),
  conjunctions: words('que pero y e o u mientras cuando después antes porque aunque si como donde cuyo cuya'),
  auxiliaries: words('ha han había habían haber sido ser puede pueden podría debe'),
  adverbs: words(
    'también además luego ya no más muy aún siempre nunca hoy ayer aquí allí así después entonces',
  ),
  times: words(
    'lunes martes miércoles jueves viernes sábado domingo día semana mes año mañana tarde noche ayer hoy',
  ),
  parts: {
    role: words(`
    presidente presidenta ministro ministra alcalde alcaldesa director directora portavoz diputado diputada senador senadora
    jefe jefa secretario secretaria abogado abogada profesor profesora médico médica investigador investigadora economista
    analista experto experta responsable rey reina príncipe princesa embajador embajadora general coronel capitán comisario
    juez jueza fiscal periodista editor editora escritor escritora autor autora entrenador entrenadora vecino vecina
    señor señora sr. sra. dr. dra. ingeniero ingeniera ministerio gobierno sindicato partido tribunal canciller
  `),
    passive: words('fue fueron sido'),
    agent: words('por'),
    of: words('de del'),
    for: words('para'),
    during: words('en durante'),
    and: words('y e'),
    coordinating: words('y e o u pero'),
  },
  endings: { participle: /\p{L}{2}(?:ando|iendo)$/u, adverb: /\p{L}{3}mente$/u },
}
