import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarOf, daysBefore, daysOfYear } from '../../src/library/calendar.ts'
import { shortStory } from '../support/article-of.ts'

const stories = [
  shortStory('a', { date: '5 July 2024' }),
  shortStory('b', { date: '5 July 2024' }),
  shortStory('c', { date: '31 July 2024' }),
  shortStory('d', { date: '1 August 2024' }),
  shortStory('e'),
]

describe('the days of a year', () => {
  test('are all there, leap day included, with the stories of each', () => {
    const days = daysOfYear('2024', stories)
    expect(days).toHaveLength(366)
    expect(days[0]?.date).toBe('2024-01-01')
    expect(days.filter(({ count }) => count > 0)).toEqual([
      { date: '2024-07-05', count: 2 },
      { date: '2024-07-31', count: 1 },
      { date: '2024-08-01', count: 1 },
    ])
    expect(daysOfYear('2023', stories)).toHaveLength(365)
  })
})

describe('a calendar', () => {
  test('puts a day below its weekday: July 5, 2024 is a Friday', () => {
    const at = (start: number) => calendarOf('2024-07', stories, start)[4]
    expect(at(1)).toEqual({ date: '2024-07-05', count: 2, week: 0, weekday: 4 })
    expect(at(0)).toEqual({ date: '2024-07-05', count: 2, week: 0, weekday: 5 })
    expect(at(6)).toEqual({ date: '2024-07-05', count: 2, week: 0, weekday: 6 })
  })

  test('gives every day of every month a cell of its own, in order', () => {
    const month = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
    fc.assert(
      fc.property(month, fc.integer({ min: 0, max: 6 }), ([year, number], start) => {
        const days = calendarOf(`${year}-${String(number).padStart(2, '0')}`, [], start)
        const cells = days.map(({ week, weekday }) => week * 7 + weekday)
        expect(cells).toEqual(cells.map((_, i) => (cells[0] ?? 0) + i))
        expect(cells[0]).toBeLessThan(7)
      }),
    )
  })
})

test('seven days that end at one begin six days before it', () => {
  expect(daysBefore('2024-03-02', 7)).toBe('2024-02-25')
})
