const MARK = 'spoken'

/** Reads a text sentence by sentence, in its own language, and marks the sentence that is being read. */
export function readAloud(text: HTMLElement): void {
  const button = document.querySelector<HTMLElement>('[data-key=listen]')
  const speech = globalThis.speechSynthesis
  if (button === null || speech === undefined) return
  const words = { start: button.textContent, stop: button.dataset['stop'] ?? '' }
  let reading = false
  let round = 0 // what an earlier round still says is no longer listened to
  button.addEventListener('click', () => (reading ? stop() : start()))
  addEventListener('pagehide', stop)
  offer()
  speech.addEventListener('voiceschanged', offer)

  /** Without a voice nothing is heard; the button keeps its place, so that nothing moves when voices come. */
  function offer(): void {
    if (button instanceof HTMLButtonElement) button.disabled = speech.getVoices().length === 0
  }

  function start(): void {
    speech.cancel()
    show(true)
    say(sentencesOf(text), 0, ++round)
  }

  function stop(): void {
    round++
    speech.cancel()
    globalThis.CSS.highlights?.delete(MARK)
    show(false)
  }

  function say(sentences: readonly Range[], at: number, mine: number): void {
    const sentence = sentences[at]
    if (mine !== round) return
    if (sentence === undefined) {
      stop()
      return
    }
    const utterance = new SpeechSynthesisUtterance(spokenText(sentence))
    utterance.lang = languageAt(sentence.startContainer)
    utterance.addEventListener('end', () => say(sentences, at + 1, mine))
    utterance.addEventListener('error', () => mine === round && stop())
    mark(sentence)
    speech.speak(utterance)
  }

  function show(now: boolean): void {
    reading = now
    if (button !== null) button.textContent = now ? words.stop : words.start
  }
}

function mark(sentence: Range): void {
  if (typeof Highlight === 'function') globalThis.CSS.highlights.set(MARK, new Highlight(sentence))
  const { top, bottom } = sentence.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight)
    sentence.startContainer.parentElement?.scrollIntoView({ block: 'center' })
}

/** The sentences of each block: runs of its text nodes, without the figures and names that the site adds. */
function sentencesOf(text: HTMLElement): Range[] {
  return [...text.children].filter((block) => !block.matches('aside')).flatMap(sentencesOfBlock)
}

function sentencesOfBlock(block: Element): Range[] {
  const nodes = textNodes(block)
  const whole = nodes.map(({ data }) => data).join('')
  const segments = new Intl.Segmenter(languageAt(block) || undefined, { granularity: 'sentence' }).segment(
    whole,
  )
  return [...segments]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ index, segment }) => {
      const range = new Range()
      range.setStart(...placeOf(nodes, index))
      range.setEnd(...placeOf(nodes, index + segment.trimEnd().length, 'end'))
      return range
    })
}

function textNodes(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode() !== null) {
    const { currentNode: node } = walker
    if (node instanceof Text && !isOurs(node)) nodes.push(node)
  }
  return nodes
}

function spokenText(sentence: Range): string {
  const copy = sentence.cloneContents()
  for (const ours of copy.querySelectorAll('.ref, .given')) ours.remove()
  return copy.textContent.trim()
}

function isOurs(node: Node): boolean {
  return (node.parentElement?.closest('.ref, .given') ?? null) !== null
}

/** The text node and the place in it at which a place of the whole lies. */
function placeOf(nodes: readonly Text[], at: number, edge: 'start' | 'end' = 'start'): [Node, number] {
  let before = 0
  for (const node of nodes) {
    const inside = at - before
    if (edge === 'start' ? inside < node.length : inside <= node.length) return [node, inside]
    before += node.length
  }
  throw new RangeError('no text at this place')
}

function languageAt(node: Node): string {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>('[lang]')?.lang ?? ''
}
