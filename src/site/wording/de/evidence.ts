import type { Wording } from '../wording.ts'
import { reasons } from './reasons.ts'

/** The page that shows a capture line by line. */
export const evidence: Wording['evidence'] = {
  title: (headline) => `Zeile für Zeile: ${headline}`,
  intro: 'Die Abschrift, wie sie kam, und was aus jeder Zeile wurde.',
  blank: 'leer',
  howToCheck: 'Wie man sie prüft',
  checkSteps: (file) => [
    `Speichern Sie den Text als ${file}.`,
    'Berechnen Sie sein SHA-256: sha256sum unter Linux, shasum -a 256 auf einem Mac, certutil -hashfile mit SHA256 unter Windows.',
    'Vergleichen Sie das Ergebnis mit den Ziffern oben. Sind sie gleich, so halten Sie Byte für Byte die Abschrift in der Hand, aus der dieser Artikel entstand.',
  ],
  owner: {
    sectionPath: 'Ressort',
    headline: 'Überschrift',
    standfirst: 'Vorspann',
    byline: 'Autorenzeile',
    published: 'Erscheinungsdatum',
    updated: 'Datum der Aktualisierung',
    photo: 'Bildunterschrift',
    alternateDomains: 'weitere Adresse',
  },
  block: {
    paragraph: 'Absatz',
    subheading: 'Zwischenüberschrift',
    listItem: 'Listenpunkt',
    blockquote: 'abgesetztes Zitat',
    question: 'Frage',
    answer: 'Antwort',
    caption: 'Bildunterschrift',
    embed: 'eingebetteter Inhalt',
  },
  residue: {
    'address-notice': 'weggelegt: Hinweis auf Adressen',
    share: 'weggelegt: Knopf zum Teilen',
    navigation: 'weggelegt: Navigation',
    related: 'weggelegt: verwandte Artikel',
    advertisement: 'weggelegt: Werbung',
    comments: 'weggelegt: Kommentare',
    other: 'weggelegt',
  },
  reasons,
  issues: 'Was an dieser Abschrift ungewöhnlich ist',
}
