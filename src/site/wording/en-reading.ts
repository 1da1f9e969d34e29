import type { ReadingWording } from './reading-wording.ts'

export const reading: ReadingWording = {
  title: 'Reading',
  theme: { label: 'Paper', system: 'As the system', light: 'Light', dark: 'Dark', sepia: 'Sepia' },
  size: { label: 'Text size', normal: 'Normal', large: 'Large', larger: 'Larger', largest: 'Largest' },
  spacing: { label: 'Spacing', normal: 'Normal', wide: 'Wide' },
  face: { label: 'Typeface', paper: 'The paper’s', dyslexic: 'For dyslexia' },
  media: { label: 'Load', all: 'Everything', text: 'Text only' },
  keys: { label: 'Single keys', on: 'On', off: 'Off', sheet: 'What the keys do', close: 'Close' },
  acts: {
    search: 'Search',
    next: 'Next article or headline',
    previous: 'Previous article or headline',
    share: 'Share',
    listen: 'Read aloud, or stop',
    theme: 'Change the paper',
    sheet: 'Show this sheet',
  },
  listen: 'Read aloud',
  stop: 'Stop reading',
  cite: 'Copy citation',
  cited: 'Copied',
  goOn: 'Go on where you stopped reading',
  fromTop: 'Close',
  old: (date) => `More than two years old: this text is of ${date}.`,
}
