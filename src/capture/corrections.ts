import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'
import { z } from 'zod'
import {
  type Article,
  CORRECTED_BY_PUBLISHER,
  type CorrectedField,
  type Correction,
  type Owner,
} from '../article/article.ts'
import type { DateStamp } from '../article/date-stamp.ts'
import { type Issue, issueOf } from '../article/issue.ts'
import type { IssueCode } from '../article/issue-codes.ts'
import { isSlug } from '../article/slug-form.ts'
import { authorsOf } from './byline-forms.ts'

const text = z.string().trim().min(1, 'expected text')
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'expected a day such as "2024-07-28"', abort: true })
  .refine((value) => isValid(parseISO(value)), 'expected a day of the calendar')
const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?)?$/, {
    error: 'expected a day, or a day and time such as "2024-07-28T16:41Z"',
    abort: true,
  })
  .refine((value) => isValid(parseISO(value)), 'expected a day of the calendar')

/** Whether a text is a tag of a language (BCP 47), whose first part is written small. */
function isLanguageTag(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/.test(tag) && Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

const slug = z.string().refine(isSlug, 'expected the last part of a former address, such as "old-pier-x7k2a"')

const schema = z.strictObject({
  headline: text.optional(),
  sectionPath: z.array(text).readonly().optional(),
  published: moment.optional(),
  byline: text.optional(),
  language: text.refine(isLanguageTag, 'expected a language tag such as "fa"').optional(),
  alt: text.optional(),
  reason: text.optional(),
  withdrawn: z.strictObject({ reason: text, date: day }).optional(),
  aliases: z.array(slug).readonly().optional(),
})

/** What a publisher says of a capture in the file beside it. */
export type Corrections = z.infer<typeof schema>

export type ReadCorrections =
  | { readonly ok: true; readonly corrections: Corrections }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** The corrections in the text of a sidecar; where it is no JSON or has a wrong field, an error for each. */
export function readCorrections(json: string): ReadCorrections {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { ok: false, issues: [wrong(1, `Unexpected text that is no JSON: ${message}`)] }
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return { ok: true, corrections: parsed.data }
  return {
    ok: false,
    issues: parsed.error.issues.map((issue) => {
      const field = issue.path.length > 0 ? issue.path.join('.') : unknownKeys(issue)
      return wrong(lineOf(json, issue.path[0] ?? field), `Unexpected ${field}: ${issue.message}`)
    }),
  }
}

function unknownKeys(issue: z.core.$ZodIssue): string {
  return issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : 'value'
}

function lineOf(json: string, field: PropertyKey): number {
  const at = json.indexOf(`"${String(field)}"`)
  return at < 0 ? 1 : json.slice(0, at).split('\n').length
}

function wrong(line: number, reason: string): Issue {
  return issueOf('wrong-correction', [line, line], reason)
}

/**
 * An article with its publisher's corrections: each is listed with what the capture had, and the capture's own line
 * stays where `asWritten` keeps it. `detected` is the language that the text shows; the article has the corrected one.
 */
export function correct(article: Article, corrections: Corrections, detected: string): Article {
  const { headline, sectionPath, byline, published, alt, withdrawn, aliases } = corrections
  const reason = corrections.reason ?? CORRECTED_BY_PUBLISHER
  const language: Correction[] =
    article.language === detected ? [] : [{ field: 'language', was: detected, reason }]
  let corrected: Article = { ...article, corrections: language }
  const set = <F extends OwnedField>(field: F, value: Article[F] | undefined) => {
    if (value === undefined || isEqual(article[field], value)) return
    corrected = withField(corrected, field, value, reason)
  }
  set('headline', headline)
  set('sectionPath', sectionPath)
  set('byline', byline)
  set('published', published === undefined ? undefined : stampOf(published))
  return {
    ...corrected,
    ...(corrected.photo === null || alt === undefined ? {} : { photo: { ...corrected.photo, alt } }),
    withdrawn: withdrawn ?? null,
    ...(aliases === undefined ? {} : { aliases }),
    issues: article.issues.filter(({ code }) => !mended(corrections).includes(code)),
  }
}

/** The issues that corrections settle. */
function mended({ headline, published }: Corrections): IssueCode[] {
  return [
    ...(headline === undefined ? [] : (['no-headline'] as const)),
    ...(published === undefined ? [] : (['date-from-caption'] as const)),
  ]
}

/** Whether a field says already what its publisher writes. */
function isEqual(was: unknown, value: unknown): boolean {
  return JSON.stringify(was) === JSON.stringify(value)
}

type OwnedField = Exclude<CorrectedField, 'language'>

function withField<F extends OwnedField>(
  article: Article,
  field: F,
  value: Article[F],
  reason: string,
): Article {
  const correction: Correction<F> = { field, was: article[field], reason }
  const owned = article.lines.includes(field) ? writtenOf(article, field) : null
  const parts = [article.asWritten[field], owned].filter((part) => part !== undefined && part !== null)
  const written = parts.length === 0 ? null : parts.join('\n')
  const own: Owner = `asWritten.${field}`
  return {
    ...article,
    [field]: value,
    ...(field === 'byline' && typeof value === 'string' ? { authors: authorsOf(value) } : {}),
    asWritten: written === null ? article.asWritten : { ...article.asWritten, [field]: written },
    lines: article.lines.map((owner) => (owner === field ? own : owner)),
    corrections: [...article.corrections, correction],
  }
}

/** The capture's own words for a field; null where it has none. */
function writtenOf(article: Article, field: OwnedField): string | null {
  if (field === 'published') return article.published?.text ?? null
  const value = article[field]
  if (value === null || value.length === 0) return null
  return typeof value === 'string' ? value : value.join('\n')
}

function stampOf(moment: string): DateStamp {
  const [date = '', time] = moment.split('T')
  return { date, time: time ?? null, basis: 'corrected', text: null }
}
