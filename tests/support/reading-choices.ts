/** A choice of the reading panel, as its reader and its style name it, and where it shows. */
interface ReadingChoice {
  readonly group: string
  readonly label: string
  readonly name: string
  readonly value: string
  readonly selector: string
  readonly property: string
}

const choice = (
  [group, label]: readonly [string, string],
  [name, value]: readonly [string, string],
  [selector, property]: readonly [string, string],
): ReadingChoice => ({ group, label, name, value, selector, property })

export const READING_CHOICES: readonly ReadingChoice[] = [
  choice(['Theme', 'Sepia'], ['theme', 'sepia'], ['html', 'background-color']),
  choice(['Theme', 'Dark'], ['theme', 'dark'], ['html', 'background-color']),
  choice(['Text size', 'Largest'], ['size', 'largest'], ['.body p', 'font-size']),
  choice(['Spacing', 'Wide'], ['spacing', 'wide'], ['.body p', 'letter-spacing']),
  choice(['Typeface', 'For dyslexia'], ['face', 'dyslexic'], ['.body p', 'font-family']),
  choice(['Pictures and fonts', 'Text only'], ['media', 'text'], ['.body p', 'font-family']),
]
