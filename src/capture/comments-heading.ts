/** A number of comments in digits, and in words. */
const DIGITS = '\\d{1,5}'
const ONE = 'one|an?|eine?n?|une?|uno|una|um|uma|één|een|jeden|один|одна'
const COMMENTS =
  'thoughts?|responses?|reply|replies|comments?|gedanken?|antwort(?:en)?|kommentare?|reaktion(?:en)?|réflexions?|commentaires?|réponses?|pensamientos?|respuestas?|comentarios?|risposte?|risposta|pensieri?|commenti|comentários?|respostas?|gedachten?|reacties?|odpowied[zź]i?|komentarz\\w*|комментари\\p{L}+'
const ON = 'on|to|zu|auf|for|à|sur|au sujet de|en|a|su|em|over|op|к|do'
const POST = 'post|article|entry|artikel|beitrag|billet|articolo|artículo|entrada|artigo|bericht|wpis'
const HAS = 'has|hat|a|tiene|ha|tem|heeft|ma'

/** "45 thoughts on “The harbour”", "This post has one comment": what names the article, or the post itself, says what it is. */
const SURE = new RegExp(
  `^\\W{0,3}(?:(?:${DIGITS}|${ONE}) (?:${COMMENTS}) (?:${ON}) ["“„«‘'‚‹]|(?:this|dieser|ce|este|esta|questo|dit|ten)\\s(?:${POST})\\s(?:${HAS}) (?:${DIGITS}|${ONE}) (?:${COMMENTS}))`,
  'iu',
)
/** "3 responses to The harbour" can be said within an article as well. */
const LIKELY = new RegExp(`^\\W{0,3}${DIGITS} (?:${COMMENTS}) (?:${ON}) \\S`, 'iu')
const LONGEST = 250

/** How sure a line is the title above readers' comments, as blogs have it. */
export function headsComments(line: string): 'surely' | 'likely' | 'no' {
  if (line.length > LONGEST) return 'no'
  return SURE.test(line) ? 'surely' : LIKELY.test(line) ? 'likely' : 'no'
}
