import { describe, expect, test } from 'vitest'
import { composeFrontPage } from '../../src/library/front-page.ts'
import { buildLibrary } from '../../src/library/library.ts'
import { articleOf, shortStory, storyOf } from '../support/article-of.ts'

describe('the front page', () => {
  const many = (n: number) =>
    buildLibrary(
      Array.from({ length: n }, (_, i) =>
        shortStory(`s${i}`, { sections: `S${i % 3} / T`, date: `${(i % 28) + 1} May 2024` }),
      ),
    )

  test.each([0, 1, 2, 7, 8, 10, 40])('of %d stories leads with the newest and shows none twice', (n) => {
    const { stories: all, sections } = many(n)
    const { lead, pair, second, earlier, desks } = composeFrontPage(all, sections)
    const shown = [lead, ...second, ...pair, ...earlier, ...desks.flatMap((desk) => desk.stories)].filter(
      (story) => story !== null,
    )
    expect(lead).toBe(all[0] ?? null)
    expect(new Set(shown).size).toBe(shown.length)
    expect(shown.length).toBeGreaterThanOrEqual(Math.min(n, 16))
  })

  test('keeps its columns where one of many stories has a headline as long as a column', () => {
    const { stories: all, sections } = many(90)
    const long = all.map((story, i) =>
      i > 8 && i < 16 ? { ...story, title: 'The council keeps the old pier '.repeat(9) } : story,
    )
    const { second, pair, earlier } = composeFrontPage(long, sections)
    expect(second.length + pair.length + earlier.length).toBeLessThan(40)
  })

  test('of many stories shows no more than fill its columns, however short their headlines are', () => {
    const { stories: all, sections } = many(300)
    const short = all.map((story, i) => ({ ...story, title: i === 0 ? story.title : '码头' }))
    const { second, pair, earlier } = composeFrontPage(short, sections)
    expect(second.length + pair.length + earlier.length).toBeLessThan(40)
  })

  test('hears the voices of the seven days that end at the newest dated story, each once, not the lead’s', () => {
    const says = (id: string, day: string, name: string) =>
      storyOf(
        articleOf(
          [
            `Council of ${id} keeps its pier`,
            day,
            `The council of ${id} has decided to keep the pier, after a debate that outlasted the last bus.`,
            `“We have waited nine winters in ${id}, and we will wait for as many more,” said ${name}.`,
            `Work on the pier of ${id} is due to begin in autumn, once the tides allow for it.`,
          ],
          `${id}.txt`,
        ),
      )
    const quiet = Array.from({ length: 14 }, (_, i) => shortStory(`s${i}`, { date: '1 March 2024' }))
    const speaking = [
      says('Ardal', '20 May 2024', 'Jon Arrel'),
      says('Vessin', '19 May 2024', 'Jon Arrel'),
      says('Tarn', '18 May 2024', 'Mira Halden'),
      says('Basmer', '17 May 2024', 'Mira Halden'),
      says('Velmouth', '14 May 2024', 'Tom Marrow'),
      says('Kaldern', '13 May 2024', 'Ada Quist'),
    ]
    const { voices } = composeFrontPage(buildLibrary([...speaking, ...quiet]).stories, [])
    expect(voices.from).toBe('week')
    expect(voices.quotations.map(({ story, quote }) => [story.article.id, quote.speaker.name])).toEqual([
      ['Tarn', 'Mira Halden'],
      ['Velmouth', 'Tom Marrow'],
    ])
  })
})
