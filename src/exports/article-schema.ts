import { z } from 'zod'
import { CLEANED_FIELDS, CORRECTED_FIELDS } from '../article/article.ts'
import { BLOCK_KINDS } from '../article/body-block.ts'
import { ISSUE_CODES, type IssueCode } from '../article/issue-codes.ts'
import { RESIDUE_KINDS } from '../article/residue.ts'

const line = z.int().min(1).describe('a line of the capture, counted from 1')
const offset = z.int().min(0)
const span = z
  .tuple([offset, offset])
  .describe('UTF-16 offsets in the decoded capture: start and end')
  .readonly()
const text = z.string()
const day = z.iso.date()

const stamp = z
  .object({
    date: day,
    time: text
      .regex(/^\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?$/)
      .nullable()
      .describe('as shown, with a zone where one is stated'),
    basis: z.enum(['stated', 'caption', 'corrected']).describe('what the date rests on'),
    text: text.nullable().describe('the line that states it'),
  })
  .readonly()

const photo = z
  .object({
    caption: text.nullable(),
    credit: text.nullable(),
    date: day.nullable(),
    file: z.exactOptional(text),
    alt: z.exactOptional(text),
    width: z.exactOptional(z.number().positive()),
    height: z.exactOptional(z.number().positive()),
  })
  .readonly()

const block = z
  .object({
    kind: z.enum(BLOCK_KINDS),
    text,
    line,
    label: z.exactOptional(text).describe('what introduces it, such as "Q:" or "1."'),
  })
  .readonly()

const speaker = z
  .object({
    name: text,
    mention: text.describe('as the text names the speaker here'),
    role: text.nullable(),
    span,
    basis: z.enum(['stated', 'carried']),
  })
  .readonly()

const quotation = z
  .object({
    id: text,
    block: z.int().min(0).describe('the place of its block in the body, counted from 0'),
    start: offset,
    end: offset,
    span,
    text,
    kind: z.enum(['speech', 'term']),
    speaker: speaker.nullable(),
    cue: z.object({ text, span }).readonly().nullable(),
    continues: text.nullable().describe('the id of the quotation that it goes on from'),
  })
  .readonly()

const owner = z.union([
  z.enum(CLEANED_FIELDS),
  z.templateLiteral(['asWritten.', z.enum(CLEANED_FIELDS)]),
  z.templateLiteral(['body[', z.number(), ']']),
  z.templateLiteral(['residue[', z.number(), ']']),
])

const codes = Object.keys(ISSUE_CODES).filter((code): code is IssueCode => code in ISSUE_CODES)
const issue = z
  .object({
    code: z.enum(codes),
    severity: z.enum(['error', 'warning', 'note']),
    lines: z.tuple([line, line]).readonly(),
    reason: text,
    remedy: text,
  })
  .readonly()

const list = <T extends z.ZodType>(of: T) => z.array(of).readonly()

/** The Article as data; a test checks that it says what the type says. */
export const articleSchema = z
  .object({
    schema: z.literal('broadsheet.article/1'),
    id: text,
    source: z
      .object({
        file: text,
        sha256: text.regex(/^[0-9a-f]{64}$/),
        bytes: z.int().min(0),
        publisher: text.nullable(),
      })
      .readonly(),
    language: text.describe('BCP 47; "und" where nothing shows it'),
    direction: z.enum(['ltr', 'rtl']),
    sectionPath: list(text),
    headline: text.nullable(),
    standfirst: text.nullable(),
    byline: text.nullable(),
    dateline: text.nullable(),
    published: stamp.nullable(),
    updated: stamp.nullable(),
    photo: photo.nullable(),
    body: list(block),
    quotes: list(quotation),
    alternateDomains: list(text),
    residue: list(z.object({ line, kind: z.enum(RESIDUE_KINDS), text }).readonly()),
    lines: list(owner.nullable()).describe('who owns each line of the capture; null for blank ones'),
    why: list(text.nullable()).describe('the reason for each line’s owner'),
    asWritten: z.partialRecord(z.enum(CLEANED_FIELDS), text).readonly(),
    authors: list(text),
    corrections: list(
      z
        .object({
          field: z.enum(CORRECTED_FIELDS),
          was: z.union([text, list(text), stamp]).nullable(),
          reason: text,
        })
        .readonly(),
    ),
    withdrawn: z.object({ reason: text, date: day }).readonly().nullable(),
    aliases: z.exactOptional(list(text)).describe('the last parts of former addresses'),
    issues: list(issue),
  })
  .readonly()

/** The schema as JSON Schema (draft 2020-12), for whoever reads the JSON edition of an article. */
export function articleJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(articleSchema),
    title: 'Article (broadsheet.article/1)',
    description: 'One news article read from one capture of a news page',
  }
}
