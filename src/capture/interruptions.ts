import type { ResidueKind } from '../article/residue.ts'

/** Networks whose posts stand in articles, with the endings that some languages give them: "Facebooku", "X’te". */
const NETWORK =
  "(?:instagram|facebook|twitter|x|threads|tiktok|bluesky|linkedin|youtube|truth social|mastodon|tumblr|reddit|telegram)[’']?\\p{L}{0,5}"

/** Where a text goes on, in the words in which pages say so around an advertisement or a picture: whole lines. */
const GOES_ON = [
  '(?:the )?(?:story|article|text) continues (?:below|after)(?: (?:this |the |an? )?(?:ad|advert|advertisement|sponsor message|(?:bottom )?promotion|video|photo|image|picture|post|tweet|gallery|graphic|map|newsletter))?',
  '(?:der )?(?:artikel|text|beitrag) (?:geht (?:nach|unter) (?:der|dem) \\S+ weiter|wird (?:nach|unter) (?:der|dem) \\S+ fortgesetzt)',
  'weiter(?:lesen)? nach der (?:anzeige|werbung)',
  "(?:la )?suite (?:de (?:l[’']|votre )article )?après (?:la|cette) (?:publicité|vidéo|photo)",
  '(?:(?:la noticia|el artículo) )?continúa (?:después de|tras|debajo de) (?:la |el |este |esta )?(?:publicidad|anuncio|v[ií]deo|foto|imagen)|continúa leyendo',
  '(?:(?:a matéria|a notícia|o artigo) )?continua (?:depois d|após )[ao]? ?(?:publicidade|anúncio|vídeo|foto)',
  "(?:(?:la notizia|l[’']articolo) )?(?:continua|prosegue) (?:dopo|sotto) (?:la |il )?(?:pubblicità|video|foto)|continua a leggere(?: qui)?",
  '(?:lees verder|(?:de )?tekst (?:gaat|loopt) (?:verder|door)|(?:het )?artikel gaat verder) onder (?:deze|de|het) (?:advertentie|reclame|foto|video|afbeelding|tweet|kaart|graphic)',
  '(?:artikkelen|saken) fortsetter (?:under|etter)(?: (?:annonsen|reklamen|bildet|videoen|kartet))?',
  'artikeln fortsätter (?:under|efter) (?:annonsen|reklamen|bilden|videon|klippet)',
  'artiklen fortsætter (?:under|efter) (?:annoncen|reklamen|billedet|videoen)',
  '(?:juttu|artikkeli) jatkuu (?:mainoksen|kuvan|videon) (?:jälkeen|alla|alapuolella)',
  '(?:ciąg dalszy|dalszy ciąg|dalsza część)(?: artykułu| tekstu| materiału)? (?:znajduje się )?(?:pod|poniżej)(?: (?:materiałem )?(?:wideo|reklamą|zdjęciem|galerią))?',
  'продолжение (?:ниже|после рекламы|после видео|под (?:фото|видео|рекламой))|статья продолжается (?:ниже|после рекламы)',
  'reklamdan sonra devam ediyor',
  'článek pokračuje (?:pod|po) (?:videem|reklamou|reklamě|fotografií|galerií|inzercí)',
  'a cikk (?:a (?:hirdetés|videó|kép) (?:után|alatt) )?folytatódik',
  'articolul continuă (?:după|sub) (?:reclamă|publicitate|video|galerie)',
  'το άρθρο συνεχίζεται (?:μετά|κάτω από) τ(?:ην?|ο) (?:διαφήμιση|βίντεο|φωτογραφία)',
]

/** The words in which a post of a network is offered, where the page does not show it. */
const POST = [
  `(?:view|see) (?:this|the) (?:post|photo|profile|reel) on ${NETWORK}`,
  `sieh dir (?:diesen beitrag|dieses profil) auf ${NETWORK} an`,
  `voir (?:cette publication|cette photo|ce profil) sur ${NETWORK}`,
  `ver (?:esta publicación|esta foto|este perfil) en ${NETWORK}`,
  `ver (?:essa|esta) (?:publicação|foto) no ${NETWORK}`,
  `visualizza questo (?:post|profilo) su ${NETWORK}`,
  `(?:dit bericht|deze post) (?:op ${NETWORK} )?bekijken(?: op ${NETWORK})?|bekijk dit bericht op ${NETWORK}`,
  `(?:se|vis) dette (?:innlegget|opslag) på ${NETWORK}`,
  `visa (?:det här|detta) inlägg(?:et)? på ${NETWORK}`,
  `näytä tämä julkaisu ${NETWORK}`,
  `wyświetl (?:ten post|ten profil) na ${NETWORK}`,
  `посмотреть эту публикацию в ${NETWORK}`,
  `bu gönderiyi ${NETWORK} gör`,
  `lihat postingan ini di ${NETWORK}`,
  `この投稿を${NETWORK}で見る`,
]

/** What stands in the place of a post, a video or a form that the page does not show. */
const MISSING = [
  'externe[rn]? inhalte? (?:nicht verfügbar|anzeigen|laden|aktivieren)',
  '(?:deine|ihre) privatsphäre-einstellungen verhindern .{2,140}',
  '(?:we apologize, but )?this video (?:has failed to load|is (?:not available|unavailable))',
  'the media could not be loaded, either because .{20,80}',
  'this advertisement has not loaded yet(?:, but .{2,60})?',
  'deze inhoud(?: van \\S{1,20})? kan niet worden getoond.{0,80}|om deze inhoud te tonen moet je .{0,100}',
  '(?:det här |dette |detta )?(?:video)?klipp(?:et)? kan (?:tyvärr |dessverre )?(?:inte spelas upp|ikke spilles av)|uppspelningsfel|uppspelning fel',
]

/** A player without its sound or picture: its button, its length. */
const PLAYER = [
  '\\d{1,2}:\\d\\d(?::\\d\\d)? ?/ ?\\d{1,2}:\\d\\d(?::\\d\\d)?',
  '(?:play|watch)(?: the)? video(?: below)?|video (?:ansehen|abspielen)|audio anhören',
  '(?:audio|video)\\s?: .{2,120} \\(\\d+ ?min(?:\\.|uten)?\\)',
  'listen \\d+ min(?:ute)?s?|\\d+[- ]min(?:ute)? listen',
]

/** What announces a breadcrumb. */
const TRAIL =
  'breadcrumbs?(?: (?:trail links|navigation))?|(?:you are here|vous êtes ici|estás aquí|ti trovi in|você está aqui|je bent hier|jesteś tutaj|вы здесь)\\s?:'

/** What the maker of a blog, or its writer, asks for between paragraphs. */
const OFFERS =
  '%d blogg.{2,30}|(?:blog|bloggen|blog op|blog su) (?:at|auf|en|su|via) wordpress\\.com|(?:jetzt spenden|donate now|faire un don|dona ahora|doneer nu)!?'

/** What stands where the rest of an article is for those who pay. */
const WALL = [
  '(?:sign up|subscribe|log in|register) to (?:continue reading|read (?:on|the (?:full|rest of the) (?:story|article)))',
  'to (?:continue reading|read the (?:full|rest of the) (?:story|article)),? (?:please )?(?:join|log ?in|sign (?:in|up)|subscribe|register)(?!\\p{L}).{0,50}',
  '(?:are you )?already a (?:subscriber|member)\\s?\\?.{0,40}',
  '(?:bereits|schon) (?:abonnent|mitglied|registriert).{0,30}\\?.{0,40}|(?:\\p{L}+ )?(?:registrieren|anmelden|abonnieren) und weiterlesen',
  '(?:cet )?article réservé (?:à nos |aux )abonnés|la suite est réservée (?:à nos|aux) abonnés.{0,40}|déjà abonné(?:\\.?e)?\\s?\\?.{0,40}|pour lire la suite.{0,60}',
  '¿?ya eres (?:suscriptor|socio).{0,40}|(?:contenido|artículo) (?:exclusivo )?para suscriptores.{0,30}|para (?:continuar|seguir) leyendo.{0,60}',
  '(?:contenuto|articolo) riservato agli abbonati|sei già abbonato\\s?\\?.{0,30}|per continuare a leggere.{0,60}',
  'já é assinante\\s?\\?.{0,30}|(?:conteúdo )?exclusivo para assinantes|para continuar lendo.{0,60}',
  '本文共计\\d+字.{0,20}|(?:订阅|登录)后?(?:继续|可)阅读.{0,20}|登录 ?后获取已订阅的阅读权限',
]

/** Forms of whole lines as one pattern, whatever stop or colon ends them. */
const lines = (...forms: string[]) => `(?:${forms.join('|')})\\s?[.:：…]*`

/** What interrupts a text on its page, by whole lines: it goes on behind each of these. */
export const INTERRUPTIONS: readonly (readonly [kind: ResidueKind, source: string])[] = [
  ['advertisement', lines(...GOES_ON, ...WALL, OFFERS)],
  ['other', lines(...POST, ...MISSING, ...PLAYER)],
  ['navigation', lines(TRAIL)],
]
