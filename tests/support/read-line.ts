import type { LineExample } from '../../src/capture/kinds/line-kind.ts'
import type { Line } from '../../src/capture/lines.ts'
import type { Place } from '../../src/capture/place.ts'
import { measureProse } from '../../src/capture/prose.ts'

/** The line of an example, as it would stand alone in a capture. */
export function lineOf({ line }: LineExample): Line {
  return { number: 1, text: line, start: 0, end: line.length, blank: false, rows: 1 }
}

/** The place of an example: below a headline unless it says otherwise. */
export function placeOf({ line, at = {} }: LineExample): Place {
  return {
    zone: 'body',
    headline: 'after',
    overHeadline: false,
    beforeDetails: false,
    creditBelow: null,
    introduced: null,
    photoPlace: null,
    prose: measureProse(line),
    byline: false,
    crumbs: null,
    spoken: null,
    repeatsHeadline: false,
    lineAbove: '',
    lineBelow: '',
    verdict: 'text',
    numbersPart: false,
    bareItem: false,
    boxed: false,
    previous: null,
    language: 'en',
    ...at,
  }
}
