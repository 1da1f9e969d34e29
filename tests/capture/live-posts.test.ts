import { describe, expect, test } from 'vitest'
import { livePosts } from '../../src/capture/live-posts.ts'
import { readPage } from '../../src/capture/model/page.ts'
import { linesOf } from '../../src/capture/unwrap.ts'
import { REPORTS } from '../fixtures/reports.ts'
import { read } from '../support/read-page.ts'

const { headline, paragraphs } = REPORTS.en
const [first = '', second = '', third = ''] = paragraphs
const TITLES = ['Bridges closed to lorries', 'Nine boats still out', 'Good morning']
const TOP = [headline, '5 May 2024', '', 'Share']

/** A page of posts, the newest first, with what stands below each. */
const pageOf = (times: readonly string[], ...details: readonly string[]) =>
  [
    ...TOP,
    ...times.flatMap((time, i) => [
      '',
      time,
      ...details,
      TITLES[i] ?? '',
      paragraphs[i] ?? '',
      'Share this post',
    ]),
  ].join('\n')

const kindsOf = (text: string) => read(text).body.map(({ kind, text: own }) => [kind, own])
const POSTS = [
  ['subheading', TITLES[0]],
  ['paragraph', first],
  ['subheading', TITLES[1]],
  ['paragraph', second],
  ['subheading', TITLES[2]],
  ['paragraph', third],
]

describe('a page that tells the news as it comes in has the posts as its text, each with its title', () => {
  test.each([
    ['the newest first', ['11:48', '10:15', '06:12']],
    ['the oldest first', ['6.12am', '10.15am', '1.20pm']],
    ['over midnight', ['00.15 Uhr', '23.02 Uhr', '19.05 Uhr']],
  ])('%s', (_how, times) => {
    expect(kindsOf(pageOf(times))).toEqual(POSTS)
  })

  test('below what tells when each post came, and how it is told', () => {
    expect(kindsOf(pageOf(['11:48', '10:15', '06:12'], '10 minutes ago'))).toEqual(POSTS)
    expect(kindsOf(pageOf(['11:48', '10:15', '06:12'], 'Breaking'))).toEqual(POSTS)
  })
})

test.each([
  ['times in no order, as of trains', ['11:48', '10:15', '12:30', '06:12', '09:00']],
  ['two times', ['11:48', '10:15']],
])('%s make no posts', (_what, times) => {
  expect(livePosts(readPage(linesOf(pageOf(times)), 'en')).size).toBe(0)
})

test('an article with its own time keeps what readers wrote out', () => {
  const comments = ['09:10', '09:20', '09:31', '09:45'].flatMap((time, i) => [
    '',
    `Reader ${i}`,
    time,
    `I was there when the boat came in, and nobody on the quay said a single word of ${i}.`,
  ])
  const top = [headline, 'By Mira Halden', '5 May 2024', '08:00', '']
  const text = [...top, paragraphs.join('\n\n'), '', 'Comments', ...comments].join('\n')
  expect(read(text).body.map(({ text: own }) => own)).toEqual(paragraphs)
})

test('what readers wrote below an article is not among its posts', () => {
  const said = [
    'I was there when the boat came in, and nobody on the quay said a single word.',
    'So was I, and it was cold.',
  ]
  const comments = ['11:48', '10:15', '06:12'].flatMap((time, i) => [
    '',
    `Reader ${i}`,
    time,
    said[i % 2] ?? '',
    'Reply',
  ])
  const text = [headline, '5 May 2024', '', paragraphs.join('\n\n'), '', '3 comments', ...comments].join('\n')
  expect(read(text).body.map(({ text: own }) => own)).toEqual(paragraphs)
})
