import { printable } from './printable.ts'

/**
 * A source text as it is shown: straight marks curled, what cannot be shown replaced, everything else
 * untouched. One unit stands for one unit,
 * so offsets into the source hold for the display too; libraries that curl marks do not promise that.
 */
export function displayText(text: string): string {
  return printable(text).replace(/["']/g, (mark, at: number) => {
    const before = text[at - 1]
    const opens = before === undefined || /[\s([{«„“‘\u2013\u2014-]/.test(before)
    if (mark === '"') return opens && !/^\s|^$/.test(text[at + 1] ?? '') ? '“' : '”'
    const elision = /^\d0s|^(?:tis|twas|em|n)\b/i.test(text.slice(at + 1))
    return opens && !elision && !/^\s|^$/.test(text[at + 1] ?? '') ? '‘' : '’'
  })
}
