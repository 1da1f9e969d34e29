import { describe, expect, test } from 'vitest'
import { parseCapture } from '../../src/capture/parse-capture.ts'
import { furnitureOf, PUBLISHERS } from '../../src/capture/publishers.ts'
import { PARAGRAPHS } from '../fixtures/whole-pages.ts'
import { lostLines } from '../support/conservation.ts'

describe.each(PUBLISHERS)('the furniture of $name', (publisher) => {
  test.each(publisher.furniture)('has “$example”', ({ example }) => {
    expect(furnitureOf(example)?.name).toBe(publisher.name)
  })
})

const HEADLINE = 'Night ferry to return between Kaldern and Velmouth'
const NOTICE = 'Press TV’s website can also be accessed at the following alternate addresses:'

/** Its pages as they were copied over the years, invented anew. */
const LAYOUTS = [
  [
    '2013: photo before the date, buttons, initials, related interviews',
    [
      HEADLINE,
      'The first of the new ships at the works in Kaldern (AFP photo)',
      'Wed Apr 2, 2014 8:23AM GMT',
      'Share\nEmail\nPrint',
      ...PARAGRAPHS,
      'MHB/HSN/SL',
      'Related Interviews:\nTown hall to stay open on Saturdays\nWhy bricks cost twice as much',
    ],
    {
      sectionPath: [],
      published: { date: '2014-04-02', time: '08:23Z', basis: 'stated' },
      alternateDomains: [],
    },
  ],
  [
    '2019: an advertisement for its application, a section path, several addresses',
    [
      'Install the new version of PressTv application',
      'News   /   Europe   /   Coast',
      HEADLINE,
      'Workers on the quay of Kaldern, January 3, 2019 (File photo by AFP)',
      ...PARAGRAPHS,
      NOTICE,
      'www.presstv.ir | www.presstv.tv:8443',
      'Press TV News Roku',
    ],
    {
      sectionPath: ['News', 'Europe', 'Coast'],
      published: null,
      alternateDomains: ['www.presstv.ir', 'www.presstv.tv:8443'],
    },
  ],
  [
    '2024: a date with its update, one address, a share button',
    [
      'News   /   Economy',
      HEADLINE,
      'Sunday, 28 July 2024 4:41 PM  [ Last Update: Sunday, 28 July 2024 8:18 PM ]',
      'The harbour of Kaldern on July 28, 2024. (Photo by AFP)',
      ...PARAGRAPHS,
      NOTICE,
      'www.presstv.co.uk',
      'SHARE THIS ARTICLE',
      'Press TV News Roku',
    ],
    {
      sectionPath: ['News', 'Economy'],
      published: { date: '2024-07-28', time: '16:41', basis: 'stated' },
      updated: { date: '2024-07-28', time: '20:18' },
      alternateDomains: ['www.presstv.co.uk'],
    },
  ],
] as const

test.each(LAYOUTS)('Press TV in %s', (_year, parts, expected) => {
  const text = parts.join('\n\n')
  const parsed = parseCapture(new TextEncoder().encode(text), 'press-tv.txt')
  if (!parsed.ok) throw new Error(parsed.issue.reason)
  const { article } = parsed
  expect(article).toMatchObject({ headline: HEADLINE, photo: { credit: 'AFP' }, ...expected })
  expect(article.body.map((block) => block.text)).toEqual(PARAGRAPHS)
  expect(lostLines(article, text)).toEqual([])
})

const CAPTION = 'A part of the old quay near the town of Kaldern'

test.each([
  ['above its date', [HEADLINE, CAPTION, 'Tue Oct 16, 2012 3:47PM GMT']],
  ['below date and buttons', [HEADLINE, 'Wed, 03 Feb 2010 12:07:41 GMT', 'Share | Email | Print', CAPTION]],
])('a caption without a credit stands %s', (_where, head) => {
  const text = ['Home\nKaldern\nProgram Archive', ...head, ...PARAGRAPHS].join('\n\n')
  const parsed = parseCapture(new TextEncoder().encode(text), 'press-tv.txt')
  if (!parsed.ok) throw new Error(parsed.issue.reason)
  const { headline, photo, body, sectionPath } = parsed.article
  expect([headline, photo?.caption, sectionPath]).toEqual([HEADLINE, CAPTION, []])
  expect(body.map((block) => block.text)).toEqual(PARAGRAPHS)
})
