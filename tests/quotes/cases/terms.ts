import type { QuotationCase } from './case.ts'

export const TERMS: readonly QuotationCase[] = [
  ['so-called', 'The so-called “January tax” is paid in sand.', 'term'],
  ['a scare quote', 'They opened a “floating school” last year.', 'term'],
  ['a film', 'The film “Nine Winters of Fog” opens today.', 'term'],
  ['a television show', 'She won a prize for the television series “Harbour Lights.”', 'term'],
  ['a book', 'His book, “The Wall and the Water,” was printed twice.', 'term'],
  ['a song', 'The band played “Home Again” at the gate.', 'term'],
  ['a nickname inside a name', 'Jon “Big Boat” Arrel has left the town.', 'term'],
  ['digits only', 'The “2+2” talks ended.', 'term'],
  [
    'a programme on which somebody speaks is no speech',
    'Jon Arrel told NBC’s “Morning Harbour” that the wall holds.',
    'term',
  ],
  [
    'speech beside a programme',
    '“We stay here,” Jon Arrel said on NBC’s “Morning Harbour.”',
    'Jon Arrel | term',
  ],
  ['one word that somebody used is speech', 'Jon Arrel called the plan “nonsense.”', 'Jon Arrel'],
  ['two words with a verb of speech', 'Mira Halden described the wall as “very old.”', 'Mira Halden'],
  ['a name that somebody gives', 'Owners call the flood the “January tax.”', 'Owners'],
  [
    'a whole sentence without a verb of speech is speech',
    '“Nine winters is long enough for a child to forget what a horn means.”',
    'nobody',
  ],
]
