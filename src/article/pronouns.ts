/** Personal pronouns of the languages whose speakers are read; a pronoun names nobody outside its sentence. */
const PRONOUNS: ReadonlySet<string> = new Set(
  [
    'he she they we i it you who him her them nobody everybody everyone somebody someone another others one', // English
    'il elle ils elles on', // French
    'él ella ellos ellas', // Spanish
    'er sie es man niemand jemand jeder jede keiner', // German
    'lui lei loro ele ela eles', // Italian, Portuguese, Romanian
    'он она они він вона вони', // Russian, Ukrainian
    'han hun hon de jeg jag vi', // Norwegian, Swedish, Danish
    '他 她 他们 她们 他們 她們', // Chinese
    'او وی آنها آن‌ها ایشان', // Persian
    'هو هي هم', // Arabic
  ].flatMap((words) => words.split(' ')),
)

/** Whether a mention of somebody is a pronoun and nothing more. */
export function isPronoun(mention: string): boolean {
  return PRONOUNS.has(mention.toLowerCase())
}
