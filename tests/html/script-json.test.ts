import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostUrl, safeUrl } from '../../src/html/safe-url.ts'
import { scriptJson } from '../../src/html/script-json.ts'

test('JSON in a script element cannot end it, and reads back as it was', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom('</script>', '<!--', '\u2028', ']]>', '&amp;'),
      (value, danger) => {
        const json = scriptJson({ value, [danger]: danger })
        expect(json).not.toMatch(/[<>&\u2028\u2029]/)
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ value, [danger]: danger })))
      },
    ),
  )
})

test.each([
  ['https://a.example/x', 'https://a.example/x'],
  ['javascript:alert(1)', null],
  ['JaVaScRiPt:alert(1)', null],
  ['data:text/html,x', null],
  ['https://user:pass@evil.example/', null],
  ['//a.example', null],
  ['', null],
])('the address %s is let through as %s', (address, href) => {
  expect(safeUrl(address)).toBe(href)
})

test.each([
  ['www.presstv.example', 'https://www.presstv.example/'],
  ['abcdefabcdef.onion', 'http://abcdefabcdef.onion/'],
  ['192.168.1.1', 'http://192.168.1.1/'],
  ['10.0.0.1:8080', 'http://10.0.0.1:8080/'],
  ['mirror.example:8443', 'https://mirror.example:8443/'],
  ['a.example/path', null],
  ['user@a.example', null],
])('the host %s leads to %s', (host, href) => {
  expect(hostUrl(host)).toBe(href)
})
