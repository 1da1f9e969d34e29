import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tidy } from '../../src/article/tidy.ts'
import { parseCapture } from '../../src/capture/parse-capture.ts'
import { demoCaptures } from '../../src/commands/demo/demo-captures.ts'
import { HOSTILE_CAPTURES } from '../fixtures/hostile-captures.ts'
import { PARAGRAPHS } from '../fixtures/whole-pages.ts'
import { lostLines } from '../support/conservation.ts'

const parse = (text: string) => parseCapture(new TextEncoder().encode(text), 'any.txt')

/** Lines as they occur in captures, and any others. */
const line = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replaceAll('\0', '')),
  fc.constantFrom(
    '',
    ' ',
    '\u200b',
    'News / Coast',
    'By Mira Halden, 5 May 2024',
    'Published 5 May 2024, updated 6 May 2024',
    'The quay. (Photo by AFP)',
    'Calder Post’s website can also be accessed at the following alternate addresses:',
    'www.a.example, https://b.example/x',
    '• one of them',
    'Q: Why “now”?',
    'KALDERN (AP) — The city of Kaldern will rebuild its wall, “for good,” the council said.',
    'SHARE THIS ARTICLE',
  ),
)
const captures = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', '\n\n')), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.flat().join(''))

test('no line of any text is lost, and the parser never throws', () => {
  fc.assert(
    fc.property(captures, (text) => {
      const parsed = parse(text)
      if (parsed.ok)
        expect(lostLines(parsed.article, new TextDecoder().decode(new TextEncoder().encode(text)))).toEqual(
          [],
        )
      else expect(parsed.issue.severity).toBe('error')
    }),
    { numRuns: 500 },
  )
})

const corrections = fc.record(
  {
    headline: fc.constant('Other'),
    sectionPath: fc.constant(['Sea']),
    byline: fc.constant('A. B.'),
    published: fc.constant('2024-03-11'),
  },
  { requiredKeys: [] },
)

test('no line is lost through corrections', () => {
  fc.assert(
    fc.property(captures, corrections, (text, corrected) => {
      const parsed = parseCapture(new TextEncoder().encode(text), 'any.txt', corrected)
      const decoded = new TextDecoder().decode(new TextEncoder().encode(text))
      if (parsed.ok) expect(lostLines(parsed.article, decoded)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('any bytes at all give an article or an error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const parsed = parseCapture(bytes, 'any.txt')
      expect(parsed.ok || parsed.issue.severity === 'error').toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('what the Article says stands in the capture', () => {
  fc.assert(
    fc.property(captures, (text) => {
      const parsed = parse(text)
      if (!parsed.ok) return
      const { article } = parsed
      const whole = tidy(text)
      for (const value of [
        article.headline,
        ...article.body.map((block) => block.text),
        ...article.sectionPath,
      ])
        if (value !== null) expect(whole).toContain(value)
      for (const { span, text: said } of article.quotes) expect(tidy(text.slice(...span))).toBe(said)
    }),
    { numRuns: 300 },
  )
})

/** A quotation beside words that name its speaker, with what surrounds it made up. */
const quoting = fc
  .tuple(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom('“', '„', '«', '"', '– ', '「'))
  .map(([words, mark]) => `${mark}${words || 'no'} and more” – said Mira Halden, zei Jan Arrel. ${words}`)

test('speakers and cues stand where their spans say, in any language', () => {
  const languages = fc.constantFrom(
    'en',
    'de',
    'nl',
    'pl',
    'el',
    'hu',
    'fi',
    'ko',
    'ja',
    'tr',
    'zh',
    'ar',
    'id',
  )
  fc.assert(
    fc.property(quoting, languages, (line, language) => {
      const text = [...PARAGRAPHS.slice(0, 2), line, ...PARAGRAPHS.slice(2)].join('\n\n')
      const parsed = parseCapture(new TextEncoder().encode(text), 'any.txt', { language })
      if (!parsed.ok) return
      const decoded = new TextDecoder().decode(new TextEncoder().encode(text))
      for (const { cue, speaker } of parsed.article.quotes) {
        if (cue !== null)
          expect([cue.text === '', tidy(decoded.slice(...cue.span))]).toEqual([false, tidy(cue.text)])
        if (speaker !== null) expect(tidy(decoded.slice(...speaker.span))).toBe(tidy(speaker.mention))
      }
    }),
    { numRuns: 300 },
  )
})

test.each([...HOSTILE_CAPTURES, ...demoCaptures(40)])('$file is kept whole', ({ text }) => {
  const parsed = parse(text)
  expect(parsed.ok && lostLines(parsed.article, text)).toEqual([])
})
