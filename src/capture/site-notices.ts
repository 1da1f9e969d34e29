import type { ResidueKind } from '../article/residue.ts'

/** Who may do what with what stands on a site: whole sentences, which name what they are about. */
const RIGHTS = [
  '(?:the |all |this |these |no part of (?:the |this ))(?:materials?|contents?|articles?|stor(?:y|ies)|publication|(?:web)?site|page)(?: [^.!?]{0,60})? (?:may|can|must) (?:not )?be (?:published|reproduced|copied|republished|redistributed|rewritten|used|broadcast|distributed)(?=.*(?:(?:prior|written|express) (?:\\p{L}+ )?(?:permission|consent|approval)|rewritten|redistributed|republished)).{0,300}',
  'reproduction (?:in whole|of (?:this|any|all)|without).{0,80}(?:prohibited|forbidden|permission).{0,100}',
  '(?:jede|die) (?:verwendung|vervielfältigung|weiterverbreitung) (?=.*(?:inhalte?|artikel|texten?|webseite|website)(?!\\p{L}))(?=.*(?:genehmigung|zustimmung|untersagt|nicht gestattet)).{0,200}',
  '(?:toute )?reproduction,?(?: (?:même|totale|partielle|intégrale|ou|et)[ ,]*){0,4}(?: ?est)? ?(?:strictement )?interdite(?: sans .{0,60})?',
  '(?:queda |está )?prohibida (?:su|la) reproducción.{0,120}',
  'riproduzione riservata',
  '(?:é )?proibida a reprodução.{0,120}',
  '(?:при )?(?:полно[ем] или частично[ем] )?(?:использовани[ие]|перепечатк[аие]|копировани[ие]) материалов (?=.*(?:сайта|ссылк|разрешени|источник)).{0,200}',
]

/** What readers agree to by what they do, and how they are to behave. */
const TERMS = [
  '(?:registration on or )?(?:your )?use of .{0,60}(?:web)?site (?:constitutes|signifies|indicates|implies) (?=.*(?:agree|accept|terms|policy|conditions)).{0,200}',
  'by (?:using|continuing|clicking|submitting|signing up|subscribing|registering|entering|joining|creating) .{0,80}you (?:agree|accept|consent|acknowledge|confirm|are agreeing)(?=.*(?:terms|polic|conditions|agreement|e-?mails|newsletter|cookies)).{0,300}',
  'community (?:rules|guidelines) apply .{0,200}',
]

/** What a form asks those who have an account, and those who want one. */
const ACCOUNTS = [
  '(?:forgot(?:ten)?|lost)(?: your)? (?:user ?name|password|e-?mail).{0,30}',
  "(?:don[’']t|do you|already) have an account\\?.{0,40}",
  'keep me (?:signed|logged) in',
  'thanks? (?:you )?for signing up.{0,40}',
  '(?:please )?enter a valid e-?mail(?: address)?|invalid e-?mail(?: address)?',
  'you are (?:signed|logged) in as.{0,40}',
]

/** What an account or a subscription gives, one point a line. */
const OFFERS = [
  'unlimited (?:(?:online|digital) access .{0,160}|access to [^ ]+(?: [^ ]+){0,3})',
  'exclusive articles (?:from|by) .{0,200}',
  'daily (?:puzzles,? including|content from) .{0,120}',
  'opportunity to engage with our commenting community',
  '.{2,40} epaper, an electronic replica of .{0,120}',
  'access articles from .{2,40} with one account',
  'share your thoughts and (?:join the conversation|debate) .{0,40}',
  'enjoy (?:(?:additional|more|unlimited) articles|the latest .{0,40} news)(?: .{0,40})?',
  'get e-?mail updates(?: from .{0,60})?',
  'support local,? (?:\\p{L}+ )?journalism(?: .{0,80})?',
  '(?:this (?:article|content) is (?:free to read|reserved for subscribers(?: only)?)[. ]*)?(?:register|subscribe|sign in|create an account)(?: ?(?:/|or) ?sign in)? to (?:unlock|continue|read)(?: .{0,60})?',
]

/** What a page says while it loads a part of itself, and the buttons that show one. */
const PARTS = [
  'loading (?:photo gallery|gallery|videos?|comments|player|article|more|next article)',
  'show transcript(?: hide transcript)?|hide transcript',
]

/** Buttons that lead to what readers wrote. */
const COMMENTS =
  '(?:view|post|read|see|show|hide|load)(?:\\s?[/&+]\\s?(?:view|post|read))? (?:all |more )?comments?'

const lines = (...forms: string[]) => `(?:${forms.join('|')})\\s?[.!…]*`

/** What a site says of itself to those who use it, whatever the article: rights, terms, accounts, parts that load. */
export const SITE_NOTICES: readonly (readonly [kind: ResidueKind, ends: boolean, source: string])[] = [
  ['other', true, lines(...RIGHTS)],
  ['other', false, lines(...TERMS, ...PARTS)],
  ['navigation', false, lines(...ACCOUNTS, 'back to (?:the )?(?:main )?menu')],
  ['advertisement', false, lines(...OFFERS)],
  ['comments', false, lines(COMMENTS)],
]
