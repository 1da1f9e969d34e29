import { hasItemSign } from '../item-signs.ts'
import { isRepeated, type Page } from './page.ts'
import type { PageLine } from './page-line.ts'

/** A title of a part has no more words, between furniture that parts a text a few more, and what it titles more than so many. */
const WORDS = { title: 12, framed: 16, text: 12, inCapitals: 5, introduction: 4 }
const BEGINS = /^[\p{Lu}\p{Lo}"“„«¿¡\d]/u

/** The likelihoods from which on such a line is taken for a title: between two paragraphs, and below what interrupts a text. */
const LEAST = { between: 0.06, interrupted: 0.25 }

/**
 * How likely a title a line must be to be taken for one, from 0 to 1: little where it stands alone between two
 * paragraphs, more below an offer or a link to another article; 1 elsewhere.
 */
export function leastOfTitle(page: Page, at: number): number {
  if (!titlesPart(page, at)) return 1
  const above = beyond(page, at, -1)
  if (above?.prose === true || (above?.credit === true && isFramed(page, at))) return LEAST.between
  return followsOffer(page, at) ? LEAST.interrupted : 1
}

/** So far above what stands below an offer its text goes on, in lines. */
const NEAR = 5

/** Whether a line stands below what interrupts a text, and is not what is offered. */
function followsOffer({ lines }: Page, at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]]
  if (above === undefined || line === undefined || LINK.test(line.text) || introduces(above)) return false
  const near = lines.slice(Math.max(0, at - NEAR), at)
  const offered = near.slice(near.findLastIndex(({ prose }) => prose) + 1)
  const isApart = line.above > 0 || above.stops
  return isApart && offered.length < near.length && offered.some(({ phrase }) => phrase !== null)
}

/** What no title of a part holds: a handle, and what begins a link to pictures. */
const LINK =
  /@|^(?:in pictures|photos?|pictures|videos?|watch|listen|gallery|bildergalerie|fotos?|fotostrecke|en images|en imágenes|fotogalería|podcast)\s?[:|]/iu

/** Whether a line says that what stands below it leads to other articles. */
const introduces = ({ phrase, words }: PageLine): boolean =>
  phrase?.kind === 'related' && words <= WORDS.introduction

/** Whether furniture stands right above a line, or below it, that parts a text again and again. */
function isParted({ lines, copies }: Page, at: number, step: 1 | -1): boolean {
  const text = lines[at + step]?.text ?? ''
  return /\p{L}{3}[^:：]*$/u.test(text) && isRepeated(text, copies)
}

const isFramed = (page: Page, at: number): boolean => isParted(page, at, -1) && isParted(page, at, 1)

/** The line above or below, beyond such furniture. */
function beyond(page: Page, at: number, step: 1 | -1): PageLine | undefined {
  const places = step < 0 ? page.previous : page.next
  return page.lines[isParted(page, at, step) ? (places[at] ?? -1) : at + step]
}

/** Whether a short line stands above running text or a list, as far from what is above and below as paragraphs are or farther, and nowhere else. */
function titlesPart(page: Page, at: number): boolean {
  const { lines, spacing, copies } = page
  const line = lines[at]
  if (line === undefined || line.stops || line.words < 1 || line.words > WORDS.framed) return false
  if (line.words > WORDS.title && !isFramed(page, at)) return false
  if (line.phrase !== null || line.credit || line.dated || (copies.get(line.text) ?? 1) > 1) return false
  if (line.words > WORDS.inCapitals && !/\p{Ll}|\p{Lo}/u.test(line.text)) return false // a link, as some pages write it
  const below = beyond(page, at, 1)
  const titles = below !== undefined && (below.prose || below.words > WORDS.text || hasItemSign(below.text))
  const isApart =
    (line.above >= spacing || isParted(page, at, -1)) && (line.below >= spacing || isParted(page, at, 1))
  return titles && isApart && BEGINS.test(line.text)
}
