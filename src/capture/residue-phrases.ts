import { perText } from '../article/per-text.ts'
import type { ResidueKind } from '../article/residue.ts'
import { INTERRUPTIONS } from './interruptions.ts'
import { BULLET } from './item-signs.ts'
import { isPictureLabel } from './picture-labels.ts'
import { type Residual, residualWords } from './residue-words.ts'
import { SITE_NOTICES } from './site-notices.ts'

/** A form of a page's furniture. */
interface ResiduePhrase extends Residual {
  readonly pattern: RegExp
}

const row = (kind: ResidueKind, ends: boolean, source: string): ResiduePhrase => ({
  kind,
  ends,
  pattern: new RegExp(`^(?:${source})$`, 'iu'),
})

/** Where a page is shared to, behind the verb; a sentence that only begins with the verb goes on otherwise. */
const TO = '(?:\\S{1,12} ){0,3}(?:facebook|twitter|x|whats ?app|telegram|linkedin|e-?mail|mail)'

/** A link that skips to a part of the page, for who reads it by ear: "Zum Inhalt springen". */
const SKIP =
  '(?:(?:menü |menu )?(?:skip|jump|springe?|aller|accéder|saltar|ir|vai|salta|passa|ga|spring|hoppa?|gå|siirry|przejdź|перейти|přejít|skočiť|preskoči|pređite|ugrás|sari|salt) (?:directement )?(?:to|zum|zur|au|à|al|a|para|naar|till|til|do|na|к|la) (?:the |la |le |de |o |el |main |principal |glavni |hlavní |głównej )*|(?:zum|zur) )(?:haupt|site[ -]?|side)?(?:content|navigation|menu|index|footer|search|inhalt(?:sbereich)?|suche|seitenfuß|navigieren|contenu(?: principal)?|contenido(?: principal)?|contenuto(?: principale)?|conteúdo(?: principal)?|inhoud|innehåll\\w*|indhold\\w*|hovedindhold|sisältöön|treści|содержани\\S+|содержимому|obsahu?|sadržaj|conținut)(?: springen| navigieren)?'

/** What the buttons say that share a page, one word each. */
const SHARE =
  'share|save|tweet|retweet|pin|print|e-?mail|copy|teilen|twittern|drucken|merken|mailen|partager|imprimer|compartir|tuitear|imprimir|condividi|stampa|delen|paylaş|udostępnij|поделиться'
/** Where to; in a row of buttons also what is a word of its own elsewhere. */
const SITES =
  'facebook|twitter|x|whats ?app|telegram|linkedin|reddit|pinterest|flipboard|messenger|viber|instagram|youtube|threads|bluesky|vk|line'
const NETWORK = `${SITES}|tumblr|xing|pocket|hn|link|google|news|via`
/** What stands between such buttons. */
const AND = '[\\s|/·•]+'

/**
 * What pages say around an article, in the languages that captures come in. Each pattern reads a whole line,
 * lower-cased by the flag, without white space at its ends.
 */
const RESIDUE_PHRASES: readonly ResiduePhrase[] = [
  ...INTERRUPTIONS.map(([kind, source]) => row(kind, false, source)),
  // buttons that share, save and print
  row(
    'share',
    false,
    `(?:embed|download|share(?:d)?(?: this)?(?: article| story| post| page| on| via| options)?|share save|save|tweet|pin(?: it)?|print(?: this)?|e-?mail(?: this)?|copy(?: the)? link|link copied!?|${SITES})[\\s:0-9]*`,
  ),
  row(
    'share',
    false,
    'share(?: ?[|/·] ?(?:e-?mail|print|save|tweet|comments?|whatsapp)){1,5}|font size ?:?|share (?:this|on|to|via|with) [^.]{0,40}|share[\\s0-9]+|\\d+ shares?|click to (?:share|email|print) [^.]*|(?:make|add|set) (?:us|.{2,30}) (?:as )?(?:an? |your )?preferred source(?: on google)?',
  ),
  row(
    'share',
    false,
    `(?:teilen|artikel teilen|(?:per|auf|über|via) \\S+(?: \\S+)? teilen|drucken|artikel drucken|merken|partager(?: (?:sur|par) les réseaux sociaux| cet article| ${TO})?|envoyer(?: par e-?mail)?|imprimer|compartir(?: en (?:redes(?: sociales)?)| ${TO})?|guardar|imprimir|enviar|condividi(?: (?:(?:questo|l[’'])\\s?articolo|${TO}))?|stampa|compartilhar(?: (?:esta|este|a|o) (?:notícia|matéria|artigo)| ${TO})?|partilhar|del(?: ${TO})?|delen|paylaş|yazdır|udostępnij|поделиться(?: (?:ссылкой|новостью|стать[её]й|с друзьями|в соцсетях|в вк)| ${TO})?|печать|اشتراک(?:‌گذاری| گذاری)?|هم‌رسانی|شارك(?: (?:هذا )?(?:المقال|المقالة|الخبر|الصفحة|عبر.{0,20})| ${TO})?|مشاركة|طباعة|分享(?:到.*)?|シェア(?:する)?|共有|はてなブックマーク|url ?をコピー|공유(?:하기)?)[\\s:0-9]*`,
  ),
  row('navigation', false, `(?:${SKIP}\\s*){1,5}`),
  row('share', false, `(?:${SHARE}|${NETWORK})(?:${AND}(?:${SHARE}|${NETWORK})){2,11}[\\s:0-9]*`),
  row(
    'share',
    false,
    `(?:(?:${SHARE})${AND}(?:${SHARE}|${NETWORK})|(?:${NETWORK})${AND}(?:${SHARE}))[\\s:0-9]*`,
  ),
  // what an author is, as the services of one broadcaster label it
  row('other', false, '(?:role|reporting from|عہدہ|पदनाम|место работы|vai trò|পদবী)[,،] [^.!?…؟।۔]{2,80}'),
  // links that stand between paragraphs
  row(
    'related',
    false,
    '(?:read (?:more|also|next)|also read|see also|lire aussi|à lire aussi|lesen sie auch|lea también|lee también|leggi anche|leia (?:também|mais)|lees ook|läs också|читайте также)\\s*[:：]',
  ),
  row(
    'related',
    false,
    '(?:links? to related stories|keep reading|more stories like this|read this next|see more|بیشتر بخوانید|مرتبط|خبرهای مرتبط|[إا]قرأ أيضا?ً?ا?|أخبار ذات صلة|читать далее|на эту тему|читайте ещ[её]|похожие (?:новости|материалы)|veja mais|saiba mais|artigos relacionados|à lire aussi sur le même (?:sujet|thème)|articles liés|sur le même thème|voir aussi|lesen sie mehr|lees meer|zobacz (?:również|także)|berita terkait|อ่านเพิ่มเติม|tin liên quan|σχετικά (?:άρθρα|θέματα)|קראו (?:עוד|גם)|en relación|ver también|per approfondire|potrebbe interessarti|devamını oku)\\s?[:：]?',
  ),
  // end of the article
  row(
    'related',
    true,
    "(?:related(?: (?:articles?|stories|news|topics?|posts?|content|links?|coverage|interviews?))?|read (?:more|next|also)|more (?:on this(?: story)?|from .{2,40}|news|stories|like this|to read|top stories)|most (?:read|popular|viewed)|recommended(?: (?:for you|stories|articles))?|you (?:may|might) (?:also like|like(?: (?:these|this|to (?:read|know)))?|(?:also )?be interested in)(?: [^.,!?]{0,24})?|trending(?: now)?|popular(?: now)?|editors?[’']s? picks?|up next|what to read next|latest (?:news|stories|articles)|also read|see also|top stories|explore more|around the web)[\\s:.…]*",
  ),
  row(
    'related',
    true,
    '(?:mehr zum thema|lesen sie auch|auch interessant|das könnte sie auch interessieren|meistgelesen(?:e artikel)?|weitere artikel|lire aussi|à lire aussi|à lire également|sur le même sujet|les plus lus|(?:le|más) leído|lo más (?:leído|visto)|te puede interesar|noticias relacionadas|artículos relacionados|leggi anche|articoli correlati|più letti|leia (?:também|mais)|mais lidas|relacionadas|lees ook|les også|läs (?:mer|också)|læs også|mest lest|mest læste|lue myös|benzer haberler|czytaj (?:też|także)|читайте также|по теме|материалы по теме|اخبار مرتبط|مطالب مرتبط|اقرأ (?:أيض[اً]+|المزيد)|مواضيع ذات صلة|相关(?:阅读|新闻|报道|链接)|延伸阅读|関連(?:記事|ニュース)|あわせて読みたい|관련 ?(?:기사|뉴스))[\\s:：]*',
  ),
  row(
    'comments',
    true,
    '(?:\\d+ )?(?:comments?|kommentare?|commentaires?|comentarios?|commenti|comentários|kommentarer|reacties|yorumlar?|комментари(?:и|ев|я)|دیدگاه(?:‌ها|ها)?|نظرات(?: کاربران)?|التعليقات|تعليقات|评论|コメント|댓글)(?: \\(?\\d+\\)?)?[\\s:0-9]*',
  ),
  row(
    'comments',
    true,
    '(?:leave a (?:comment|reply)|post a comment|join the (?:discussion|conversation)|add a comment|write a comment|view comments|show comments|comments? are closed|what do you think\\?|have your say|kommentar schreiben|laisser un commentaire|deja un comentario|ارسال نظر|اترك تعليق.*|发表评论).{0,20}',
  ),
  row(
    'comments',
    true,
    '\\[? ?(?:(?:read )?(?:top rated|all|reader|your) comments?(?: \\(view all\\))?|\\d+ comments?) ?\\]?|(?:(?:\\d+|deine) )?ergänzung(?:en)?|kommentare? (?:hinzufügen|verfassen)|schreibe? einen kommentar|leser-?kommentare|diskutieren sie mit|réagi(?:r|ssez)|commenter|laissez un commentaire|dodaj komentarz|добавить комментарий|yorum (?:yaz|ekle)|نظر (?:بدهید|شما)|ارسال دیدگاه|(?:scrivi|lascia) un commento|comentar|(?:añadir|deja tu) comentario|deixe seu comentário|geef een reactie|kommentera|skriv en kommentar|kirjoita kommentti|přidat komentář|(?:διαβάστε τα )?σχόλια|(?:הוסף )?תגוב(?:ה|ות)|コメントを書く|댓글 ?쓰기|写评论|我要评论|网友评论|bình luận|(?:tulis )?komentar|ความคิดเห็น',
  ),
  row(
    'comments',
    false,
    'antworten|répondre|responder|rispondi|ответить|yanıtla|پاسخ|رد|odpowiedz|svar(?:a)?|vastaa|beantwoorden|回复|返信|답글',
  ),
  // tags and topics
  row(
    'related',
    false,
    '(?:tags?|topics?|filed under|keywords|schlagw[oö]rter|schlagworte|themen|mots[- ]clés|etiquetas|temas|tag|темы?|теги|метки|برچسب(?:‌ها|ها)?|الكلمات المفتاحية|标签|タグ)\\s?[:：].{0,200}|(?:#[\\p{L}\\p{N}_]+[\\s,]*)+',
  ),
  row(
    'related',
    false,
    '(?:read(?: (?:more|also|next|it all))?|also read|must[- ]read|in case you missed it|don.t miss|related|see also|more|watch|listen|lire aussi|à lire aussi|à voir aussi|lesen sie (?:auch|hier)|mehr dazu|auch interessant|(?:lea|lee|vea|ver|mira|te puede interesar)(?: (?:también|más))?|leggi anche|guarda anche|leia (?:também|mais)|veja (?:também|mais)|lees ook|läs (?:mer|också)|les (?:også|mer)|læs (?:også|mere)|lue (?:myös|lisää)|czytaj (?:też|także|więcej|również)|zobacz (?:też|także)|przeczytaj (?:też|także)|čtěte (?:také|též)|čítajte (?:aj|tiež)|citește și|citiți și|olvasd el (?:ezt )?is|pročitajte (?:i|još)|прочетете (?:още|и)|читайте (?:также|также|ещё|також)|чытайце таксама|διαβάστε (?:επίσης|ακόμη)|ayrıca oku|bunu da oku|ilgili haber|devamını oku|baca juga|xem thêm|đọc thêm|อ่านเพิ่มเติม|อ่านต่อ|یہ بھی پڑھیں|مزید پڑھیں|(?:यह|ये खबर|ये खबरें) भी पढ़ें|ये भी पढ़ें|আরও পড়ুন|بیشتر بخوانید|اقرأ أيض[اً]+|طالع أيضا|קראו (?:גם|עוד)|相关|関連記事|관련 ?기사)(?:\\s*[:：|]|\\s+[–-]\\s).{0,200}',
  ),
  // accounts, as menus name them
  row(
    'navigation',
    false,
    "(?:subscribe|log ?in|sign in|register|my account|abonnieren|anmelden|einloggen|mein konto|s[’']abonner|se connecter|suscríbete|suscríbase|iniciar sesión|accedi|abbonati|assine|entrar|inloggen|log ind|logg inn|logga in|войти|giriş(?: yap)?|ورود|登录|ログイン|로그인)",
  ),
  // advertisement, newsletters, apps
  row(
    'advertisement',
    false,
    '.{0,40}newsletter.{0,60}(?:sign up|subscribe|anmelden|abonnieren|inscri|suscr|iscriv|assin).{0,30}|(?:receive|get|erhalten sie|recevez|recib[ae]|reciba|receba|ricevi) .{0,70}(?:inbox|e-?mail|newsletter|postfach|boîte|correo|bandeja).{0,30}',
  ),
  row(
    'advertisement',
    false,
    '(?:advertisements?|ad|ads by .*|(?:supported|presented|sponsored) by|sponsored(?: content)?|promoted(?: content)?|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|annonse?|reklam[ae]?|реклама|تبلیغات|آگهی|إعلان|广告|広告|광고|continue reading.*|scroll (?:down )?to continue.*)[\\s:]*',
  ),
  row(
    'advertisement',
    false,
    '(?:(?:subscribe|sign ?(?:up|in)|log ?ind?|register|privacy policy){2,4}|(?:sign up|subscribe(?:r (?:only|services|agreement|terms))?|register(?= now| here| to | for |$)|log ?in|sign in|get (?:the|our)|download(?= (?:the|our|now|it|free|als|here)(?![\\p{L}])|$)|follow us|like us(?= on|$)|join (?:us|our)(?! (?:or|and)(?![\\p{L}]))|support (?:us|our (?:work|journalism|newsroom|reporting))|become a member|abonnier(?:en|t)?(?= sie| jetzt|$)|jetzt (?:abonnieren|anmelden|testen|lesen|registrieren)|inscrivez-vous|abonnez-vous|suscríb(?:a|e)(?:se|te)|iscriviti|assine(?= (?:já|agora|o|a|nossa|por)(?![\\p{L}])|$)|подпи(?:шитесь|сывайтесь)|عضویت(?= در (?:خبرنامه|کانال|سایت)|$)|اشترك(?: الآن)?(?= (?:في )?(?:نشرتنا|النشرة|قناتنا|القناة|خدمة)|$))(?![\\p{L}\\p{M}])[^.]{0,120}[.!?]?)',
  ),
  // rights, cookies, accounts
  row(
    'other',
    true,
    '.{0,40}(?:©|\\(c\\) ?(?:19|20)\\d\\d|copyright\\s*(?:©|\\(c\\)|(?:19|20)\\d\\d|:)|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|все права защищены|تمامی حقوق|جميع الحقوق محفوظة|版权所有|無断転載).{0,400}',
  ),
  row(
    'other',
    false,
    '(?!["“„«])(?=.*\\b(?:we|our|your|this (?:web)?site|webseite|cookies? (?:is|are) (?:set|used|installed|absolutely)|cookies help to|accept|agree|enable|disable|wir|willigen|akzeptieren|nous|notre|vos)\\b).{0,80}(?:cookies?\\b|privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions)|datenschutz|javascript|your browser|adblock|ad blocker).{0,400}',
  ),
  // what readers of the page see of its workings
  row(
    'other',
    false,
    '(?:article content|slide:? ?\\d+ ?\\/ ?(?:of )?\\d+.*|author of the article|like this (?:story|article)\\? .{3,60}|advertisement \\d+|view \\d+ images?|abone ol|\\d+ min(?:ute)?s?(?: read)?|\\d+ min\\.? lesezeit|reading time:? .{1,20}|lesezeit:? .{1,20}|temps de lecture.{1,20}|이미지 확대보기|この記事の画像を見る.*|(?:article |contenu )?réservé aux abonnés|nur für abonnenten|exklusiv für abonnenten|(?:solo|s[oó]lo|exclusivo) para suscriptores|solo per abbonati|subscribers? only|(?:有料|会員限定|有料会員限定)記事|hai salvato un nuovo articolo|listen(?: to (?:this )?(?:article|story))?(?: ?[·•] ?\\d{1,2}:\\d\\d min)?(?: learn more)?|play|pause|mute|unmute|loading\\.*|\\d+ (?:hours?|minutes?|days?|weeks?|months?) ago|just now)[\\s:.]*',
  ),
  row(
    'other',
    false,
    '(?:this article is (?:more than|over) .{1,20} old|artikkelen er (?:mer enn|over) .{1,20} gammel|artikeln är (?:mer än|över) .{1,20} gammal|dieser artikel ist (?:älter|mehr) als .{1,30}|the views expressed (?:in this|here|by the author|by (?:our|guest)).{0,80}(?:do not|does not|not necessarily|are (?:those|his|her|their|solely|the author)).{0,160}|did you make this recipe\\?|this (?:post|page|article|recipe) (?:may )?contains? affiliate links.{0,80}|dapatkan update .{0,120}|zum (?:artikel|video|podcast|audio|beitrag)\\s?: .{3,120}|placeholder image[- ]?\\d*|\\d+ (?:wochen?|monate?) (?:kostenlos|gratis) (?:testen|lesen)|this content is (?:reserved|available) (?:for|to) .{0,20}subscribers(?: only)?|(?:click here to )?get .{2,40} app|get .{2,30} on the go by clicking here|follow .{2,50} on .{0,60}(?:facebook|instagram|twitter|telegram|youtube|whatsapp).{0,60}|listen to (?:this|the) (?:story|article|audio)(?: version)?|for immediate release|(?:[a-z]{2,4}/){2,4}[a-z]{2,4})\\.?',
  ),
  // the same in other languages, and what stands in the place of embeds, offers and players
  row(
    'related',
    false,
    '(?:zobacz też|przeczytaj także|czytaj więcej|ещ[её] по теме|baca juga|(?:यह|ये खबर|ये खबरें) भी पढ़ें|קראו גם|延伸[阅閱][读讀]|相[关關][报報][导導]|te puede interesar|(?:bu haber de )?ilginizi çekebilir|διαβάστε (?:ακόμη|επίσης)|xem thêm|đọc thêm|ข่าวที่เกี่ยวข้อง|más información|sigue leyendo|lire la suite|les også|läs också)(?:\\s*[:：].{0,200})?|(?:【関連】|\\[관련기사\\]).{0,200}|\\+\\+\\+ mehr zum thema.{0,200}',
  ),
  row(
    'other',
    false,
    'allow (?:\\p{L}+ )?content\\??|this video can ?not be played|skip past newsletter promotion|thank you for signing up!?|you can unsubscribe at any time\\.?|empfohlener (?:redaktioneller|externer) inhalt|an dieser stelle finden sie .{0,80}|(?:article )?réservé à nos abonnés|ajouter à vos sélections|нашли (?:ошибку|опечатку).{0,90}|haberin devamı.{0,40}|残り ?\\d+ ?文字.{0,20}|この記事は有料.{0,40}|続きを読む|[责責]任[编編][辑輯][:：].{0,20}|विज्ञापन|廣告|scroll to continue.{0,30}|purchase licensing rights.{0,20}',
  ),
  row(
    'other',
    false,
    '(?:tiempo de lectura:? )?\\d+ ?(?:min(?:uti)? di lettura|min(?:utos?)?\\.? de (?:lectura|leitura)|min(?:uten)? (?:lezen|leestijd)|мин\\.? чтения|dk\\.? okuma|min\\.? czytania)|tiempo de lectura:? .{1,12}',
  ),
  ...SITE_NOTICES.map(([kind, ends, source]) => row(kind, ends, source)),
  // menus
  row(
    'navigation',
    false,
    '(?:home|menu|search|sections?|main navigation|contact(?: us)?|about(?: us)?|close|back(?: to top)?|top|next|previous|language|startseite|suche|menü|accueil|rechercher|inicio|buscar|главная|поиск|صفحه اصلی|جستجو|الرئيسية|بحث|首页|搜索|ホーム|홈)[\\s:]*',
  ),
]

const LONGEST = 420
const PICTURE_LABEL: Residual = { kind: 'other', ends: false }

/** What a line of a page's furniture is, by its words or its form; null where it is none. */
export const residuePhrase = perText((line: string): Residual | null => {
  const text = line.trim().replace(BULLET, '').trim()
  if (text.length > LONGEST) return null
  if (isPictureLabel(text)) return PICTURE_LABEL
  return residualWords(text) ?? RESIDUE_PHRASES.find((phrase) => phrase.pattern.test(text)) ?? null
})
