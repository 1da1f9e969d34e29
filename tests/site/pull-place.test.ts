import { expect, test } from 'vitest'
import { pullPlace } from '../../src/site/pull-place.ts'

const body = (...kinds: string[]) =>
  kinds.map((kind, i) => (kind === 'own' ? '<p id="q-1">' : `<${kind} id="${i}">`))

test.each([
  ['three elements behind its own', ['p', 'own', 'p', 'p', 'p', 'p'], 4],
  ['not right below a subheading', ['own', 'p', 'h2', 'p', 'p'], 4],
  ['not between a list and what announces it', ['own', 'p', 'p', 'ul', 'p'], 4],
  ['before its own where nothing stands so far behind', ['p', 'p', 'p', 'p', 'own'], 1],
  ['nowhere beside its own', ['p', 'p', 'own', 'p', 'p'], null],
  ['nowhere without it', ['p', 'p', 'p', 'p', 'p', 'p'], null],
] as const)('a pull-quote stands %s', (_where, kinds, at) => {
  expect(pullPlace(body(...kinds), 'q-1')).toBe(at)
})
