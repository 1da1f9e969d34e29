import type { Wording } from '../wording.ts'

/** The page about the site. */
export const about: Wording['about'] = {
  title: 'Über diese Seiten',
  paragraphs: [
    {
      heading: 'Was dies ist',
      text: [
        'Diese Seiten zeigen Nachrichtenartikel, wie sie von ihren Seiten abgeschrieben wurden: Jeder wurde als einfacher Text aufbewahrt, von einem Programm gelesen und zum Lesen neu gesetzt. Niemand hat ein Wort umgeschrieben.',
        'Was ein Text sagt, ist mit Serifen gesetzt. Was diese Seiten hinzufügen, etwa Daten, Sprecher und Quellen, ist serifenlos.',
      ],
    },
    {
      heading: 'Daten und Sprecher',
      text: [
        'Ein Datum sagt immer, worauf es beruht. Gibt ein Text kein Erscheinungsdatum an, so kann ein Datum aus der Bildunterschrift ihn einordnen, und das wird gesagt.',
        'Ein Sprecher steht ohne Klammern, wo der Satz des Zitats ihn nennt. In [Klammern] steht ein Sprecher, auf den der Text nur schließen lässt.',
      ],
    },
  ],
  checkTitle: 'Wie man einen Text prüft',
  check: [
    'Jeder Artikel führt zu einer Seite, die seine Abschrift Zeile für Zeile zeigt, mit dem, was aus jeder Zeile wurde, und warum.',
    'Die Abschrift selbst lässt sich Byte für Byte speichern, und ihr SHA-256 mit dem dort gezeigten vergleichen.',
    'Die Datei SHA256SUMS nennt eine Prüfsumme für jede Datei dieser Seiten. Wer alles gespeichert hat, führt aus: sha256sum -c SHA256SUMS',
  ],
  mirrors: 'Spiegel',
  fonts:
    'Gesetzt in Broadsheet Serif (ein Auszug aus Source Serif 4), Libre Franklin, Vazirmatn und Noto Naskh Arabic, unter der SIL Open Font License.',
  design: 'Die Gestaltung dieser Seiten (englisch)',
}

export const notFound: Wording['notFound'] = {
  title: 'Diese Seite gibt es nicht',
  text: 'Vielleicht ist die Adresse verschrieben, oder die Seite war nie hier.',
}

export const moved: Wording['moved'] = { title: 'Diese Seite ist umgezogen', text: 'Sie steht jetzt hier:' }
