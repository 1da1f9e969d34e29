import type { ResidueKind } from '../article/residue.ts'

/** Networks whose posts stand in articles. */
const NETWORK = '(?:instagram|facebook|twitter|x|threads|tiktok|bluesky|linkedin|youtube)'

/** Where a text goes on, in the words in which pages say so around an advertisement or a video. */
const GOES_ON = [
  '(?:the )?(?:story|article|text) continues (?:below|after)(?: (?:this |the |an? )?(?:ad|advert|advertisement|video|photo|image|picture|post|tweet|gallery|graphic|map))?',
  '(?:der )?(?:artikel|text|beitrag) (?:geht (?:nach|unter) (?:der|dem) \\S+ weiter|wird (?:nach|unter) (?:der|dem) \\S+ fortgesetzt)',
  'weiter(?:lesen)? nach der (?:anzeige|werbung)',
  "(?:la )?suite (?:de (?:l[’']|votre )article )?après (?:la|cette) (?:publicité|vidéo)",
  '(?:(?:la noticia|el artículo) )?continúa (?:después|tras|debajo) .{2,30}|continúa leyendo',
  '(?:(?:a matéria|a notícia|o artigo) )?continua (?:depois|após) .{2,30}',
  "(?:(?:la notizia|l[’']articolo) )?continua (?:dopo|sotto) .{2,30}|continua a leggere",
  '(?:lees verder|(?:de )?tekst (?:gaat|loopt) (?:verder|door)|(?:het )?artikel gaat verder) onder (?:de(?:ze)?|het) \\S+',
  '(?:artikkelen|saken) fortsetter (?:under|etter)(?: .{2,30})?',
  'artikeln fortsätter (?:under|efter) .{2,30}',
  'artiklen fortsætter (?:under|efter) .{2,30}',
  '(?:juttu|artikkeli) jatkuu .{2,40}',
  '(?:ciąg dalszy|dalsza część) (?:artykułu |tekstu )?(?:pod|poniżej) ?.{0,40}',
  '(?:продолжение|статья продолжается) (?:ниже|после) ?.{0,30}',
  'reklamdan sonra devam ediyor',
  'článek pokračuje .{2,30}',
  'a cikk (?:a hirdetés után )?folytatódik.{0,30}',
  'articolul continuă .{2,30}',
  'το άρθρο συνεχίζεται .{2,40}',
]

/** The words in which a post of a network is offered, where the page does not show it. */
const POST = [
  `(?:view|see) (?:this|the) (?:post|photo|profile|reel) on ${NETWORK}`,
  `sieh dir (?:diesen beitrag|dieses profil) auf ${NETWORK} an`,
  `voir (?:cette publication|cette photo|ce profil) sur ${NETWORK}`,
  `ver (?:esta publicación|esta foto|este perfil) en ${NETWORK}`,
  `ver (?:esta publicação|essa foto|esta foto) no ${NETWORK}`,
  `visualizza questo (?:post|profilo) su ${NETWORK}`,
  `(?:dit bericht|deze post) (?:op ${NETWORK} )?bekijken(?: op ${NETWORK})?|bekijk dit bericht op ${NETWORK}`,
  `se dette innlegget på ${NETWORK}|vis dette (?:innlegget|opslag) på ${NETWORK}|se dette opslag på ${NETWORK}`,
  `visa (?:det här|detta) inlägg(?:et)? på ${NETWORK}`,
  `näytä tämä julkaisu ${NETWORK}issa`,
  `wyświetl (?:ten post|ten profil) na ${NETWORK}ie`,
  `посмотреть эту публикацию в ${NETWORK}`,
  `bu gönderiyi ${NETWORK}[’']d[ae] gör`,
  `lihat postingan ini di ${NETWORK}`,
  `この投稿を${NETWORK}で見る`,
]

/** What stands in the place of a post, a video or a form that the page does not show. */
const MISSING = [
  'externe[rn]? inhalte?(?: (?:nicht verfügbar|anzeigen|laden|aktivieren))?',
  '(?:deine|ihre) privatsphäre-einstellungen verhindern .{2,140}',
  '(?:contenu externe|contenido externo|contenuto esterno|conteúdo externo|externe inhoud|eksternt innhold|externt innehåll)',
  '(?:we apologize, but )?this video (?:has failed to load|is (?:not available|unavailable))',
  'this advertisement has not loaded yet(?:, but .{2,60})?',
  'deze inhoud kan niet worden getoond.{0,80}',
]

/** A player without its sound or picture: its button, its length. */
const PLAYER = [
  '\\d{1,2}:\\d\\d(?::\\d\\d)? ?/ ?\\d{1,2}:\\d\\d(?::\\d\\d)?',
  '(?:play|watch)(?: the)? video(?: below)?|video (?:ansehen|abspielen)|audio anhören',
  'listen \\d+ min(?:ute)?s?|\\d+[- ]min(?:ute)? listen',
]

/** What announces a breadcrumb. */
const TRAIL =
  'breadcrumbs?(?: (?:trail links|navigation))?|you are here|vous êtes ici|estás aquí|ti trovi in|você está aqui|je bent hier|jesteś tutaj|вы здесь'

const OFFERS =
  '%d blogg.{2,30}|(?:blog|bloggen|blog op|blog su) (?:at|auf|en|su|via) wordpress\\.com|(?:jetzt spenden|donate now|faire un don|dona ahora|doneer nu)!?'

const lines = (...forms: string[]) => `(?:${forms.join('|')})\\s?[.:：…]*`

/** What interrupts a text on its page, by whole lines: it goes on behind each of these. */
export const INTERRUPTIONS: readonly (readonly [kind: ResidueKind, source: string])[] = [
  ['advertisement', lines(...GOES_ON, OFFERS)],
  ['other', lines(...POST, ...MISSING, ...PLAYER)],
  ['navigation', lines(TRAIL)],
]
