import fc from 'fast-check'
import type { PhrasingContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { linkedText } from '../../src/html/linked-text.ts'
import { textNode } from '../../src/html/nodes.ts'

const nodesOf = (text: string) => linkedText(text, (plain) => (plain === '' ? [] : [textNode(plain)]))
const hrefsOf = (text: string) =>
  nodesOf(text).flatMap((node) => {
    const href = node.data?.hProperties?.['href']
    return href === undefined ? [] : [href]
  })
const wordsOf = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) => ('children' in node ? wordsOf(node.children) : 'value' in node ? node.value : ''))
    .join('')

describe('an address becomes a link', () => {
  test.each([
    ['See https://pier.example/a?b=1#c.', 'https://pier.example/a?b=1#c'],
    ['The pier (https://pier.example/a) stays', 'https://pier.example/a'],
    ['pic.pier.example/PbK0B7 — The Pier', 'https://pic.pier.example/PbK0B7'],
    ['See pier.example/Old_(harbour)_[map], it says', 'https://pier.example/Old_(harbour)_[map]'],
    ['(see pier.example/Old_(harbour))', 'https://pier.example/Old_(harbour)'],
    ['the councilhttps://pier.example/x', 'https://pier.example/x'],
    ['HTTP://Pier.example/Ä', 'http://pier.example/%C3%84'],
  ])('in “%s”', (text, href) => {
    expect(hrefsOf(text)).toEqual([href])
  })
})

describe('no link is made', () => {
  test.each([
    'javascript://pier.example/%0Aalert(1)',
    'https://harbour@pier.example/',
    'harbour.master@pier.example/x',
    'the pier.example and and/or 3.5/10',
    'https://',
  ])('of “%s”', (text) => {
    expect(hrefsOf(text)).toEqual([])
  })
})

test('no letter is lost, and every link is of the web', () => {
  const bits = fc.array(
    fc.oneof(
      fc.string(),
      fc.constantFrom('https://', 'http://', 'javascript:', 'a.example', '/', '@', '.', '”', '<', ' '),
    ),
  )
  fc.assert(
    fc.property(bits, (parts) => {
      const text = parts.join('')
      expect(wordsOf(nodesOf(text))).toBe(text)
      for (const href of hrefsOf(text)) expect(href).toMatch(/^https?:\/\/[^"<>\s]+$/)
    }),
  )
})
