import type { CleanedField, Owner } from '../article/article.ts'
import type { BodyBlock } from '../article/body-block.ts'
import type { DateStamp } from '../article/date-stamp.ts'
import type { Residue, ResidueKind } from '../article/residue.ts'
import { tidy } from '../article/tidy.ts'
import { words } from '../article/words.ts'
import type { Line } from './lines.ts'
import type { MappedText } from './offset-map.ts'

/** What is known of an article while its lines are put together, one after the other. */
export interface Draft {
  sectionPath: string[]
  headline: string | null
  standfirst: string | null
  byline: string | null
  authors: string[]
  dateline: string | null
  published: DateStamp | null
  updated: DateStamp | null
  photo: { caption: string; credit: string | null; date: string | null } | null
  /** the last line of the photo's caption */
  photoLine: number
  /** the photo is from a file: its date is not the article's */
  filePhoto: boolean
  publisher: string | null
  readonly body: BodyBlock[]
  readonly texts: MappedText[]
  readonly alternateDomains: Set<string>
  readonly residue: Residue[]
  readonly asWritten: Partial<Record<CleanedField, string>>
  readonly lines: (Owner | null)[]
  readonly why: (string | null)[]
}

/** A draft of which nothing is known yet. */
export function emptyDraft(): Draft {
  return {
    sectionPath: [],
    headline: null,
    standfirst: null,
    byline: null,
    authors: [],
    dateline: null,
    published: null,
    updated: null,
    photo: null,
    photoLine: 0,
    filePhoto: false,
    publisher: null,
    body: [],
    texts: [],
    alternateDomains: new Set(),
    residue: [],
    asWritten: {},
    lines: [],
    why: [],
  }
}

/** Gives a line to a field: as itself where the field's value holds all its words, else through `asWritten`. */
export function giveTo(draft: Draft, field: CleanedField, value: readonly string[], line: Line): Owner {
  const held = new Set(words(value.join(' ')))
  if (words(line.text).every((word) => held.has(word))) return field
  return keepAsWritten(draft, field, line)
}

/** Keeps a line as it stands beside the field that it is of. */
export function keepAsWritten(draft: Draft, field: CleanedField, line: Line): Owner {
  const before = draft.asWritten[field]
  draft.asWritten[field] = before === undefined ? tidy(line.text) : `${before}\n${tidy(line.text)}`
  return `asWritten.${field}`
}

/** Sets a line aside. */
export function setAside(draft: Draft, kind: ResidueKind, line: Line): Owner {
  draft.residue.push({ line: line.number, kind, text: tidy(line.text) })
  return `residue[${draft.residue.length - 1}]`
}
