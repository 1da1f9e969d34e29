import { describe, expect, test } from 'vitest'
import type { Story } from '../../src/library/story.ts'
import { nameKey } from '../../src/library/voices/namesakes.ts'
import { buildVoices } from '../../src/library/voices/voices.ts'
import { articleOf, storyOf } from '../support/article-of.ts'
import { SAID, story } from '../support/said-story.ts'

const named = (stories: readonly Story[]) =>
  buildVoices(stories, {}).map(({ name, sayings }) => `${name} ${sayings.length}`)

test.each([
  ['letters that Arabic and Persian keyboards give differently', 'علي كريمي', 'علی کریمی'],
  ['a joined letter of Persian', 'خانۀ ما', 'خانه ما'],
  ['accents and initials', 'José M. Álvarez', 'Jose Alvarez'],
])('%s make no two people', (_shows, one, other) => {
  expect(nameKey(one)).toBe(nameKey(other))
})

describe('people of one name', () => {
  const mayor = `${SAID} said Jon Arrel, mayor of Calder.`
  const keeper = `${SAID} said Jon Arrel, goalkeeper of Ardal.`

  test('are kept apart where their roles alternate in different sections', () => {
    const stories = [
      story('5 May 2024', 'News', mayor),
      story('6 May 2024', 'Sport', keeper),
      story('7 May 2024', 'News', mayor),
    ]
    expect(named(stories)).toEqual(['Jon Arrel (mayor of Calder) 2', 'Jon Arrel (goalkeeper of Ardal) 1'])
  })

  test('are one where a third role joins two, whichever is read first', () => {
    const both = `${SAID} said Jon Arrel, mayor and goalkeeper of Calder.`
    const keeperOfCalder = `${SAID} said Jon Arrel, goalkeeper.`
    const mayorAlone = `${SAID} said Jon Arrel, mayor.`
    const day = (n: number, section: string, text: string) => story(`${n} May 2024`, section, text)
    const [one, two, three] = [
      day(5, 'News', mayorAlone),
      day(6, 'Sport', keeperOfCalder),
      day(7, 'News', both),
    ]
    const four = day(8, 'Sport', keeperOfCalder)
    expect(named([one, two, three, four])).toEqual(['Jon Arrel 4'])
    expect(named([three, one, two, four])).toEqual(['Jon Arrel 4'])
  })

  test('are one where a role is told in another language', () => {
    const spanish = (date: string) =>
      storyOf(
        articleOf(
          [
            'Cultura / Puerto',
            'El consejo conserva el viejo muelle del puerto',
            date,
            'El consejo de la ciudad ha decidido conservar el viejo muelle, tras un debate que duró toda la noche.',
            '«Nos quedamos aquí hasta que vuelvan los barcos», dijo Jon Arrel, alcalde de Calder.',
          ],
          `es-${date}.txt`,
        ),
      )
    const stories = [
      story('5 May 2024', 'News', mayor),
      spanish('6 de mayo de 2024'),
      story('7 May 2024', 'News', mayor),
    ]
    expect(named(stories)).toEqual(['Jon Arrel 3'])
  })

  test('are one where one role follows the other, as offices do', () => {
    const stories = [
      story('5 May 2022', 'News', mayor),
      story('6 May 2023', 'News', mayor),
      story('7 May 2024', 'Sport', `${SAID} said Jon Arrel, governor of the province.`),
    ]
    expect(named(stories)).toEqual(['Jon Arrel 3'])
    expect(buildVoices(stories, {})[0]?.roles).toEqual([
      { role: 'mayor of Calder', count: 2, first: '2022-05-05', last: '2023-05-06' },
      { role: 'governor of the province', count: 1, first: '2024-05-07', last: '2024-05-07' },
    ])
  })
})
