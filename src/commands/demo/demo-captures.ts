import { addDays } from 'date-fns/addDays'
import { format } from 'date-fns/format'
import { parseISO } from 'date-fns/parseISO'
import type { DemoLanguage } from './demo-language.ts'
import { DEMO_LANGUAGES } from './languages/index.ts'
import { pick, type Random, seeded } from './random.ts'

/** An invented capture: the file's name and its text. */
export interface DemoCapture {
  readonly file: string
  readonly text: string
}

const FIRST_DAY = parseISO('2021-03-01')
const DAYS = 1500

/** The first `count` invented captures; the same number always gives the same texts. */
export function demoCaptures(count: number): DemoCapture[] {
  return Array.from({ length: count }, (_, i) => demoCapture(i))
}

function demoCapture(number: number): DemoCapture {
  const random = seeded(number + 1)
  const words = random() < 0.6 ? pick(random, DEMO_LANGUAGES.slice(0, 1)) : pick(random, DEMO_LANGUAGES)
  const filled = filler(random, words)
  const date = format(addDays(FIRST_DAY, Math.floor(random() * DAYS)), words.dateFormat, {
    locale: words.locale,
  })
  const sometimes = (chance: number, ...lines: string[]) => (random() < chance ? lines : [])
  const lines = [
    ...sometimes(0.75, sectionLine(random, words)),
    filled(pick(random, words.headlines)),
    ...sometimes(0.5, filled(words.byline)),
    ...sometimes(0.85, date),
    ...sometimes(0.6, filled(words.caption).replaceAll('{date}', date)),
    ...bodyOf(random, words, filled),
    ...sometimes(0.4, filled(words.notice), `www.mirror-${number}.example`),
    ...sometimes(0.8, ...words.footer),
  ]
  return { file: `demo-${String(number).padStart(6, '0')}.txt`, text: `${lines.join('\n\n')}\n` }
}

function sectionLine(random: Random, words: DemoLanguage): string {
  const path = pick(random, words.sections)
  return path.length > 1 ? path.join('   /   ') : `Home / ${path.join('')}`
}

function bodyOf(random: Random, words: DemoLanguage, filled: (template: string) => string): string[] {
  const paragraphs = [filled(pick(random, words.openings))]
  const count = 4 + Math.floor(random() * 8)
  while (paragraphs.length < count) {
    const kind = random()
    if (kind < 0.35) paragraphs.push(filled(pick(random, words.said)))
    else if (kind < 0.45) paragraphs.push(filled(pick(random, words.alone)))
    else paragraphs.push([pick(random, words.sentences), pick(random, words.sentences)].map(filled).join(' '))
  }
  return paragraphs
}

/** Fills the gaps of a template; one article keeps its place, its thing and its paper. */
function filler(random: Random, words: DemoLanguage): (template: string) => string {
  const place = pick(random, words.places)
  const thing = pick(random, words.things)
  const paper = pick(random, words.publishers)
  return (template) => {
    const first = pick(random, words.firstNames)
    const last = pick(random, words.lastNames)
    const filled = template
      .replaceAll('{name}', words.familyNameFirst === true ? `${last}${first}` : `${first} ${last}`)
      .replaceAll('{last}', last)
      .replaceAll('{role}', pick(random, words.roles))
      .replaceAll('{place}', place)
      .replaceAll('{thing}', thing)
      .replaceAll('{paper}', paper)
    return filled.charAt(0).toUpperCase() + filled.slice(1)
  }
}
