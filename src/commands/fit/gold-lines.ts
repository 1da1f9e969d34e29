import { looseText } from '../../article/words.ts'
import type { PageLine } from '../../capture/model/page-line.ts'
import type { Gold, Kind } from './gold.ts'

/** A line of so many words is sure to be of the text where it stands in it. */
const SURE_WORDS = 6
/** How far from the last line found a shorter one may stand in the gold text, in characters. */
const NEAR = 40

/** What each line of a page is by its gold: text that stands in the gold's text in order, a subheading, a caption, or residue. */
export function kindsOf(lines: readonly PageLine[], gold: Gold): Kind[] {
  const body = ` ${looseText(gold.body ?? '')} `
  const subheadings = new Set((gold.subheadings ?? []).map(looseText))
  const captions = gold.captions.map(looseText)
  const sure = lines.map((line) => line.words >= SURE_WORDS && standsIn(body, looseText(line.text)))
  const first = sure.indexOf(true)
  const last = sure.lastIndexOf(true)
  let position = 0
  return lines.map((line, i): Kind => {
    const text = looseText(line.text)
    if (text === '') return 'residue'
    if (i >= first - 2 && i <= last + 2 && subheadings.has(text)) return 'subheading'
    if (i >= first && i <= last) {
      const found = body.indexOf(` ${text} `, position)
      if (found >= 0 && (sure[i] === true || found - position < NEAR)) {
        position = found + text.length
        return 'text'
      }
      if (sure[i] === true) return 'text'
    }
    return isCaption(text, line.words, captions) ? 'caption' : 'residue'
  })
}

function isCaption(text: string, count: number, captions: readonly string[]): boolean {
  if (text.length <= 8) return false
  return captions.some(
    (caption) => caption.startsWith(text) || (count >= SURE_WORDS && caption.includes(text)),
  )
}

/** Whether a line stands in the text whole, or with nearly all of its runs of four words. */
function standsIn(body: string, text: string): boolean {
  if (body.includes(` ${text} `)) return true
  const all = text.split(' ')
  if (all.length < 8) return false
  const runs = all.slice(3).map((_, i) => ` ${all.slice(i, i + 4).join(' ')} `)
  return runs.filter((run) => body.includes(run)).length / runs.length > 0.7
}
