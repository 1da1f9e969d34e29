import type { ResidueKind } from '../article/residue.ts'

/** How a notice of rights forbids something, or names who may allow it. */
const PERMISSION =
  '(?:without|subject to) (?:the |our )?(?:(?:prior|written|express(?:ed)?) )*(?:permission|consent)'

/** Who may do what with what stands on a site: sentences that name its contents, as those of articles do not. */
const RIGHTS = [
  `(?:this|all|no part of this) (?:materials?|contents?|articles?|publication|(?:web)?site)(?: (?:on|of|in|from) this (?:web)?site)? (?:may|can|must) (?:not )?be (?:published|reproduced|copied|republished|redistributed|broadcast|distributed)(?=.*(?:${PERMISSION}|redistributed)).{0,300}`,
  `(?:the )?(?:materials?|contents?) (?:on|of|in|from) this (?:web)?site (?:may|can|must) (?:not )?be .{0,300}`,
  `reproduction (?:in whole (?:or|and) (?:in )?part|of (?:this|any|all) (?:materials?|contents?|articles?)|${PERMISSION}).{0,80}(?:prohibited|forbidden|permission).{0,60}`,
  '(?:jede|die) (?:verwendung|vervielfältigung|weiterverbreitung) (?=.*(?:inhalte?|artikel|texten?|webseite|website)(?!\\p{L}))(?=.*(?:genehmigung|zustimmung|untersagt|nicht gestattet)).{0,200}',
  '(?:toute )?reproduction,?(?: (?:même|totale|partielle|intégrale|ou|et)[ ,]*){0,4}(?: ?est)? ?(?:strictement )?interdite(?: sans .{0,60})?',
  '(?:queda |está )?prohibida (?:su|la) reproducción (?=.*(?:total|parcial|contenido|artículo|autorización)).{0,120}',
  'riproduzione riservata',
  '(?:é )?proibida a reprodução (?=.*(?:total|parcial|conteúdo|matéria|autorização)).{0,120}',
  '(?:при )?(?:полно[ем] или частично[ем] )?(?:использовани[ие]|перепечатк[аие]|копировани[ие]) материалов (?=.*(?:сайта|ссылк|разрешени|источник)).{0,200}',
]

/** What readers agree to by what they do, and how they are to behave. */
const TERMS = [
  '(?:registration on or )?(?:your )?use of .{0,60}(?:web)?site (?:constitutes|signifies|indicates|implies) (?=.*(?:agreement|acceptance|terms|privacy)).{0,200}',
  'by (?:using|continuing|clicking|submitting|signing up|subscribing|registering|entering|joining|creating) .{0,80}you (?:agree|accept|consent|acknowledge|confirm|are agreeing)(?=.*(?:terms (?:of|and|&)|(?:our|these) terms|privacy polic|cookie|user agreement|e-?mails|newsletter)).{0,300}',
  'community (?:rules|guidelines) apply to (?:all )?(?:content|comments|posts)(?!\\p{L}).{0,200}',
]

/** What a form asks those who have an account, and those who want one. */
const ACCOUNTS = [
  '(?:forgot(?:ten)?|lost)(?: your)? (?:user ?name|password|e-?mail)(?: (?:and|or) (?:user ?name|password))?\\?',
  "(?:don[’']t|do you|already) have an account\\?.{0,40}",
  'keep me (?:signed|logged) in',
  'thanks for signing up',
  '(?:please )?enter a valid e-?mail(?: address)?|invalid e-?mail(?: address)?',
  'you are (?:signed|logged) in as.{0,40}',
  'back to (?:the )?(?:main )?menu',
]

/** What an account or a subscription gives, one point a line. */
const OFFERS = [
  'unlimited (?:online |digital )?access(?: to [^ ]+(?: [^ ]+){0,3})?',
  'unlimited (?:online|digital) access to .{0,160}',
  'exclusive articles (?:from|by) .{2,120} and others(?:\\. plus,? .{0,160})?',
  'daily (?:puzzles,? including|content from) .{0,120}',
  'opportunity to engage with our commenting community',
  '.{2,40} epaper, an electronic replica of the print edition.{0,120}',
  'access articles from .{2,40} with one account',
  'share your thoughts and (?:join the conversation|debate)(?: .{0,40})?',
  'enjoy (?:(?:additional|more|unlimited) articles|the latest .{0,40} news)(?: .{0,40})?',
  'get e-?mail updates from .{0,60}',
  'support local,? (?:\\p{L}+ )?journalism',
  '(?:this (?:article|content) is (?:free to read|reserved for subscribers(?: only)?)[. ]*)?(?:register|subscribe|sign in|create an account)(?: ?(?:/|or) ?sign in)? to (?:unlock|continue)(?: .{0,60})?',
]

/** What a page says while it loads a part of itself, and the buttons that show one. */
const PARTS = [
  'loading (?:photo gallery|gallery|videos?|comments|player|article|more|next article)',
  'show transcript(?: hide transcript)?|hide transcript',
]

/** Buttons that lead to what readers wrote, beside those of one word. */
const COMMENTS =
  '(?:view|post|read)\\s?/\\s?(?:view|post|read) comments?|(?:load|hide) (?:all |more )?comments?'

const lines = (...forms: string[]) => `(?:${forms.join('|')})\\s?[.!…]*`

/** What a site says of itself to those who use it, whatever the article: rights, terms, accounts, parts that load. */
export const SITE_NOTICES: readonly (readonly [kind: ResidueKind, ends: boolean, source: string])[] = [
  ['other', true, lines(...RIGHTS)],
  ['other', false, lines(...TERMS, ...PARTS)],
  ['navigation', false, lines(...ACCOUNTS)],
  ['advertisement', false, lines(...OFFERS)],
  ['comments', true, lines(COMMENTS)],
]
