import type { Owner } from '../article/article.ts'
import type { DateStamp } from '../article/date-stamp.ts'
import { tidy } from '../article/tidy.ts'
import { type Draft, emptyDraft, giveTo, keepAsWritten, setAside } from './draft.ts'
import type { Dates, Label } from './label.ts'
import type { Line } from './lines.ts'
import { joinMapped, type MappedText, tidyMapped, withoutStart } from './offset-map.ts'
import { isAgencyLine, isCreditLine, isFilePhoto } from './photo-credits.ts'
import { publisherIn } from './rights-notices.ts'

/** Puts labelled lines together; every line that is not blank gets exactly one owner. */
export function assemble(lines: readonly Line[], labels: readonly (Label | null)[]): Draft {
  const draft = emptyDraft()
  lines.forEach((line, i) => {
    const label = labels[i] ?? null
    const owner = label === null ? null : place(draft, line, label)
    for (let row = 0; row < line.rows; row++) {
      draft.lines.push(owner)
      draft.why.push(label?.why ?? null)
    }
  })
  draft.published ??= datelineDate(draft, labels) ?? captionDate(draft)
  return draft
}

function place(draft: Draft, line: Line, label: Label): Owner {
  switch (label.as) {
    case 'sectionPath':
      draft.sectionPath.push(...label.names)
      return giveTo(draft, 'sectionPath', draft.sectionPath, line)
    case 'headline':
      draft.headline = tidy(line.text)
      return 'headline'
    case 'standfirst':
      draft.standfirst = joined(draft.standfirst, line)
      return 'standfirst'
    case 'byline':
      return placeByline(draft, line, label)
    case 'dates':
      draft.sectionPath.push(...(label.sections ?? []))
      return placeDates(draft, line, label) ?? setAside(draft, 'other', line)
    case 'caption':
      return placeCaption(draft, line, label)
    case 'body':
      return placeBlock(draft, line, label)
    case 'addresses':
      for (const host of label.hosts) draft.alternateDomains.add(host)
      return giveTo(draft, 'alternateDomains', label.hosts, line)
    case 'residue':
      draft.publisher ??= label.publisher ?? publisherIn(line.text)
      return setAside(draft, label.kind, line)
  }
}

function joined(before: string | null, line: Line): string {
  return before === null ? tidy(line.text) : `${before} ${tidy(line.text)}`
}

function placeByline(draft: Draft, line: Line, label: Extract<Label, { as: 'byline' }>): Owner {
  const dated = placeDates(draft, line, label.dates)
  const known = draft.authors.map((name) => name.toLowerCase())
  if (label.authors.some((name) => known.includes(name.toLowerCase())))
    return dated ?? setAside(draft, 'other', line)
  draft.byline = draft.byline === null ? label.byline : `${draft.byline}, ${label.byline}`
  draft.authors.push(...label.authors)
  return giveTo(draft, 'byline', [label.byline], line)
}

/** Takes the dates of a line that the article does not have yet; null where there is none. */
function placeDates(draft: Draft, line: Line, { published, updated }: Dates): Owner | null {
  const newPublished = draft.published === null ? published : null
  const again = published !== null && draft.published?.date === published.date
  const newUpdated = draft.updated === null ? updated : null
  draft.published ??= published
  draft.updated ??= updated
  if (newPublished !== null) return giveTo(draft, 'published', [newPublished.text ?? ''], line)
  if (newUpdated !== null) return giveTo(draft, 'updated', [newUpdated.text ?? ''], line)
  return again ? giveTo(draft, 'published', [draft.published?.text ?? ''], line) : null
}

function placeCaption(draft: Draft, line: Line, label: Extract<Label, { as: 'caption' }>): Owner {
  const { photo } = draft
  if (photo === null) {
    const caption = tidy(line.text)
      .slice(label.label?.length ?? 0)
      .trim()
    draft.photo = { caption, credit: label.credit, date: label.date }
    draft.photoLine = line.number + line.rows - 1
    draft.filePhoto = isFilePhoto(line.text)
    return label.label === undefined ? 'photo' : keepAsWritten(draft, 'photo', line)
  }
  const text = tidy(line.text)
  if (photo.caption === text && !isCreditLine(text)) return setAside(draft, 'other', line)
  const isCredit = label.credit === text || isCreditLine(text) || isAgencyLine(text)
  if (photo.credit === null && isBelowPhoto(draft, line) && isCredit) {
    draft.photo = { ...photo, caption: `${photo.caption} ${text}`, credit: label.credit }
    return 'photo'
  }
  const { credit: _credit, date: _date, ...told } = label
  return placeBlock(draft, line, { ...told, as: 'body', kind: 'caption' })
}

/** Whether a line stands right below the photo's caption, or behind one blank line. */
const isBelowPhoto = ({ photoLine }: Draft, { number }: Line): boolean => number - photoLine <= 2

function placeBlock(draft: Draft, line: Line, label: Extract<Label, { as: 'body' }>): Owner {
  const whole = tidyMapped(line.text, line.start)
  const text = label.label === undefined ? whole : withoutStart(whole, label.label.length)
  if (label.joins === true && draft.body.length > 0) return joinBlock(draft, text)
  draft.dateline ??= draft.body.some(({ kind }) => kind === 'paragraph')
    ? null
    : (label.dateline?.text ?? null)
  draft.body.push({
    kind: label.kind,
    text: text.text,
    line: line.number,
    ...(label.label === undefined ? {} : { label: label.label }),
  })
  draft.texts.push(text)
  return `body[${draft.body.length - 1}]`
}

/** Adds a line to the last block. */
function joinBlock(draft: Draft, more: MappedText): Owner {
  const at = draft.body.length - 1
  const block = draft.body[at]
  const text = draft.texts[at]
  if (block === undefined || text === undefined) throw new Error('there is no block to add a line to')
  draft.body[at] = { ...block, text: `${block.text}\n${more.text}` }
  draft.texts[at] = joinMapped(text, more)
  return `body[${at}]`
}

/** A full date in the article's dateline states the day where no line of its own does. */
function datelineDate({ dateline }: Draft, labels: readonly (Label | null)[]): DateStamp | null {
  const all = labels.map((label) => (label?.as === 'body' ? label.dateline : undefined))
  const date = all.find((one) => one !== undefined && one.text === dateline)?.date ?? null
  return date === null ? null : { date, time: null, basis: 'stated', text: null }
}

/** A full date in the photo's caption stands in for a date of publication, and says so. */
function captionDate(draft: Draft): DateStamp | null {
  const date = draft.filePhoto ? null : (draft.photo?.date ?? null)
  return date === null ? null : { date, time: null, basis: 'caption', text: null }
}
