import { expect, test } from 'vitest'
import { timelineOf } from '../../src/library/voices/timeline.ts'
import { buildVoices } from '../../src/library/voices/voices.ts'
import { SAID, story } from '../support/said-story.ts'

test('a timeline counts every month of every year in between', () => {
  const stories = ['5 May 2022', '6 May 2022', '7 March 2024'].map((date) =>
    story(date, 'News', `${SAID} said Mira Halden.`),
  )
  const months = timelineOf(buildVoices(stories, {})[0]?.sayings ?? [])
  expect(months).toHaveLength(36)
  expect(months.filter(({ count }) => count > 0)).toEqual([
    { year: 2022, month: 5, count: 2 },
    { year: 2024, month: 3, count: 1 },
  ])
})
