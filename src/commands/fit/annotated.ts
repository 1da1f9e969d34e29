import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Span } from '../../article/quotation.ts'
import { locatorOf, readText } from '../../capture/parse-capture.ts'
import { type Candidate, proposalOf } from '../../quotes/candidates.ts'
import type { Locate } from '../../quotes/find-quotations.ts'
import { type Scene, scenesOf } from '../../quotes/scene.ts'

const span = z.tuple([z.number(), z.number()])
const annotation = z.object({
  id: z.string(),
  text: z.string(),
  quotes: z.array(z.object({ span, source: z.array(span), cue: z.array(span) })),
})

/** What people marked of a passage of speech: offsets in the capture. */
interface Gold {
  readonly span: Span
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
}

/** A passage of an annotated article; gold is null where nobody speaks in it. */
export interface AnnotatedPassage {
  readonly scene: Scene
  readonly index: number
  readonly gold: Gold | null
}

/** An article with its passages in order. */
export interface AnnotatedArticle {
  readonly scenes: readonly (Scene | null)[]
  readonly passages: readonly AnnotatedPassage[]
  readonly locate: Locate
}

/** Two spans are one passage when they share so much of what they cover together. */
const SAME = 0.8

/** Annotated articles, one JSON object a line; throws where a line has another shape. */
export async function readAnnotated(file: string): Promise<AnnotatedArticle[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '')
  return lines.map((line) => articleOf(annotation.parse(JSON.parse(line))))
}

function articleOf({ text, quotes }: z.infer<typeof annotation>): AnnotatedArticle {
  const { draft, detected } = readText(text)
  const locate = locatorOf(draft)
  const scenes = scenesOf(draft.body, detected)
  const left = new Set<Gold>(quotes)
  const passages = scenes.flatMap((scene) =>
    scene === null
      ? []
      : scene.passages.map((passage, index) => {
          const found = locate(scene.block, passage)
          const gold = [...left].find((one) => overlap(one.span, found) >= SAME) ?? null
          if (gold !== null) left.delete(gold)
          return { scene, index, gold }
        }),
  )
  return { scenes, passages, locate }
}

/** Intersection over union. */
function overlap(a: Span, b: Span): number {
  return (Math.min(a[1], b[1]) - Math.max(a[0], b[0])) / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]))
}

/** Whether a candidate names the right source, and with the right cue. */
export function rightness(
  candidate: Candidate,
  gold: Gold,
  locate: Locate,
): { source: boolean; cue: boolean } {
  const proposal = proposalOf(candidate)
  if (proposal === null) return { source: gold.source.length === 0, cue: gold.cue.length === 0 }
  const { scene, cue, mention } = proposal
  const token = scene.tokens[cue]
  return {
    source: touches(mention === null ? null : locate(scene.block, mention), gold.source),
    cue: touches(token === undefined ? null : locate(scene.block, token), gold.cue),
  }
}

function touches(found: Span | null, marked: readonly Span[]): boolean {
  if (found === null) return marked.length === 0
  return marked.some(([start, end]) => found[0] < end && start < found[1])
}
