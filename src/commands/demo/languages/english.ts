import { enUS } from 'date-fns/locale/en-US'
import type { DemoLanguage } from '../demo-language.ts'

export const english: DemoLanguage = {
  language: 'en',
  locale: enUS,
  dateFormat: 'MMMM d, yyyy',
  sections: [
    ['News', 'Coast'],
    ['News', 'Valley', 'Water'],
    ['Culture'],
    ['Work', 'Harbour'],
    ['Science', 'Sky'],
    ['Sport'],
  ],
  firstNames: ['Ilse', 'Tomas', 'Maren', 'Dorian', 'Ruth', 'Edda', 'Jon', 'Selma'],
  lastNames: ['Varga', 'Arrel', 'Holt', 'Pell', 'Ashdown', 'Quist', 'Marrow', 'Tarn'],
  roles: ['harbour master', 'chair of the council', 'engineer', 'director of the museum', 'spokesperson'],
  places: ['Port Calder', 'Lowmere', 'Ardal', 'Vessin', 'Mount Ilda', 'Tarn Valley'],
  things: [
    'the night ferry',
    'the canal lock',
    'the old signal tower',
    'the tide gauge',
    'the seed library',
    'the rail bridge',
  ],
  headlines: [
    '{place} votes to keep {thing}',
    '{place} reopens {thing} after nine winters',
    'Why {place} will not paint {thing}',
    '{place} counts the cost of {thing}',
  ],
  openings: [
    '{place} has decided to keep {thing}, after a debate that outlasted the evening’s last bus.',
    'For the first time in nine years, people in {place} can use {thing} again.',
  ],
  sentences: [
    'The plan passed by one vote, and will be paid for by those who cross the water on weekdays.',
    'Nobody in {place} remembers a quieter spring, according to the records of the town.',
    'Work on {thing} is due to begin in autumn and will last about seven years.',
    'The two councils will share the costs, the tools and the key to the shed.',
    'Visitors from {place} had waited on the pier since early morning with bread and coffee.',
    'An earlier attempt had failed when the only crane of the coast was sold to another harbour.',
  ],
  said: [
    '“We had stopped making promises, and a timetable is a promise,” said {name}, {role} of {place}.',
    '{name}, {role}, told reporters that the town had “more patience than money”.',
    '“Fog is not an emergency. Fog is Tuesday,” {last} said.',
    'According to {name}, the repair is “a matter of weeks, not of years”.',
  ],
  alone: [
    '“Nine winters is long enough for a child to forget what a horn means.”',
    '“Give the tide a vote and it will vote against all of us.”',
  ],
  caption: 'People in {place} look at {thing} on {date}. (Photo by {paper})',
  byline: 'By {name}',
  notice: '{paper}’s website can also be accessed at the following alternate addresses:',
  publishers: ['Calder Post', 'Vessin Courier', 'The Lowmere Record'],
  footer: ['SHARE THIS ARTICLE', 'Related stories', 'Ferry line to the outer islands gets a second boat'],
}
