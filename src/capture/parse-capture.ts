import type { Article } from '../article/article.ts'
import { sha256Hex } from '../article/digest.ts'
import type { Issue } from '../article/issue.ts'
import { findQuotations, type Locate } from '../quotes/find-quotations.ts'
import { assemble } from './assemble.ts'
import { issuesOf } from './capture-issues.ts'
import { type Corrections, correct } from './corrections.ts'
import { decode } from './decode.ts'
import type { Draft } from './draft.ts'
import { labelLines } from './label-lines.ts'
import { detectDirection, detectLanguage } from './language.ts'
import { readingLanguage, roughLanguage } from './rough-language.ts'
import { survey } from './survey.ts'
import { linesOf } from './unwrap.ts'

export type Parsed =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly issue: Issue }

/**
 * Reads one capture: the bytes of its file, the file's name with its folder inside the folder of captures, and what
 * its publisher corrected. Gives the Article, or the issue that says why the file cannot be read as text. Never throws.
 */
export function parseCapture(
  bytes: Uint8Array,
  file: string,
  corrections: Corrections | null = null,
): Parsed {
  const decoded = decode(bytes)
  if (!decoded.ok) return decoded
  const { draft, words, detected } = readText(decoded.text)
  const { publisher, texts, photoLine: _line, filePhoto: _file, ...fields } = draft
  const language = corrections?.language ?? detected
  const article: Article = {
    schema: 'broadsheet.article/1',
    id: idOf(file),
    source: { file, sha256: sha256Hex(bytes), bytes: bytes.length, publisher },
    language,
    direction: detectDirection(words.trim() === '' ? decoded.text : words),
    ...fields,
    alternateDomains: [...draft.alternateDomains],
    quotes: findQuotations(draft.body, locatorOf(draft), language),
    corrections: [],
    withdrawn: null,
    issues: [...decoded.issues, ...issuesOf(draft)],
  }
  return { ok: true, article: corrections === null ? article : correct(article, corrections, detected) }
}

/** What a decoded capture says: its fields, the words of headline and body, and their language. */
export function readText(text: string): {
  readonly draft: Draft
  readonly words: string
  readonly detected: string
} {
  const lines = linesOf(text)
  const language = readingLanguage(lines)
  const draft = assemble(lines, labelLines(lines, survey(lines, language), language))
  const words = [draft.headline ?? '', ...draft.body.map((block) => block.text)].join('\n')
  return { draft, words, detected: draft.body.length > 0 ? detectLanguage(words) : roughLanguage(lines) }
}

/** Turns stretches of a block's text into offsets in the capture. */
export function locatorOf({ texts }: Draft): Locate {
  return (block, { start, end }) => {
    const offsets = texts[block]?.offsets ?? []
    return [offsets[start] ?? 0, (offsets[end - 1] ?? 0) + 1]
  }
}

/** The id of an article: its capture's name without the ending. */
export function idOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.txt$/i, '')
}
