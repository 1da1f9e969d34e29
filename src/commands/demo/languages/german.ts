import { de } from 'date-fns/locale/de'
import type { DemoLanguage } from '../demo-language.ts'

export const german: DemoLanguage = {
  language: 'de',
  locale: de,
  dateFormat: 'd. MMMM yyyy',
  sections: [['Politik', 'Küste'], ['Kultur'], ['Wissen']],
  firstNames: ['Katrin', 'Timo', 'Ulrike', 'Arne'],
  lastNames: ['Ostermoor', 'Heidrich', 'Sandhagen', 'Brarup'],
  roles: ['Ratsvorsitzende', 'Chefingenieur', 'Museumsleiterin'],
  places: ['Ostmeer', 'Niederwarf', 'Hallenkoog'],
  things: ['den Deich', 'die Nachtfähre', 'den alten Leuchtturm'],
  headlines: ['{place} behält {thing}', '{place} streitet über {thing}'],
  openings: [
    'Die Stadt {place} will {thing} nun doch behalten, nach einer Sitzung, die länger dauerte als der letzte Bus.',
  ],
  sentences: [
    'Die Arbeiten sollen im Herbst beginnen und etwa sieben Jahre dauern.',
    'Niemand in {place} erinnert sich an einen so stillen Frühling.',
    'Beide Räte teilen sich Kosten, Werkzeug und den Schlüssel zum Schuppen.',
  ],
  said: [
    '„Wir können nicht jeden Januar dieselben Straßen leerpumpen“, sagte {name}, {role} von {place}.',
    '{name} erklärte, der Bau werde „höher, breiter und viel leichter zu reparieren“ sein.',
  ],
  alone: ['„Wer hier wohnt, hat genug Eimer getragen.“'],
  caption: 'Menschen in {place} am alten Kai. Foto: {paper}',
  byline: 'Von {name}',
  notice: 'Die Website von {paper} ist auch unter den folgenden Adressen erreichbar:',
  publishers: ['Ostmeerer Bote'],
  footer: ['Artikel drucken', 'Mehr zum Thema', 'Zweite Fähre zu den Inseln kommt im Herbst'],
}
