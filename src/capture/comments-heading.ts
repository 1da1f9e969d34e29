/** A number of comments: "45", "One", "Ein", "Keine". */
const NUMBER = '\\d{1,5}|one|no|ein|eine|keine|noch keine|un|une|uno|una|um|uma|één|jeden'
const COMMENTS =
  'thoughts?|responses?|reply|replies|comments?|gedanken?|antwort(?:en)?|kommentare?|reaktion(?:en)?|commentaires?|réponses?|respuestas?|comentarios?|risposte?|risposta|commenti|comentários?|respostas?|reacties?|odpowied[zź]i?|komentarz\\w*|комментари\\w+'
const ON = 'on|to|zu|auf|for|à|sur|en|a|su|em|op|к|do'

const HEADING = new RegExp(
  `^\\W{0,3}(?:(?:${NUMBER}) (?:${COMMENTS}) (?:${ON}) \\S|(?:this|dieser|ce|este|cet)\\s(?:post|article|beitrag|artikel|billet|artículo)\\s(?:has|hat|a|tiene) (?:${NUMBER}) (?:${COMMENTS}))`,
  'iu',
)
const LONGEST = 250

/** Whether a line is the title above readers' comments, as blogs have it: "45 thoughts on “The harbour”". */
export const headsComments = (line: string): boolean => line.length <= LONGEST && HEADING.test(line)
