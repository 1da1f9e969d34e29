import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { parseCapture } from '../../src/capture/parse-capture.ts'
import labels from '../fixtures/named-speakers.json' with { type: 'json' }

/**
 * The articles are not ours to keep: `named-speakers.json` holds where their pronouns and single names stand and whom each
 * means, as [start, end, name]. ANNOTATED says where the articles are, one JSON object with `id` and `text` a line.
 */
const ANNOTATED = process.env['ANNOTATED'] ?? ''
const ASKED = 0.85

const article = z.object({ id: z.string(), text: z.string() })
const rows = z.record(z.string(), z.array(z.tuple([z.number(), z.number(), z.string()]))).parse(labels)

test.skipIf(!existsSync(ANNOTATED))(
  'pronouns and single names get the right name in six of seven cases',
  () => {
    let [right, all] = [0, 0]
    for (const line of readFileSync(ANNOTATED, 'utf8').split('\n').filter(Boolean)) {
      const { id, text } = article.parse(JSON.parse(line))
      const parsed = parseCapture(new TextEncoder().encode(text), `${id}.txt`)
      for (const [start, end, name] of rows[id] ?? []) {
        const speakers = parsed.ok ? parsed.article.quotes.flatMap(({ speaker }) => speaker ?? []) : []
        const found = speakers.find(({ span }) => span[0] < end && start < span[1])
        all++
        if (found?.name === name) right++
      }
    }
    expect(all).toBeGreaterThan(300)
    expect(right / all).toBeGreaterThanOrEqual(ASKED)
  },
  120_000,
)
