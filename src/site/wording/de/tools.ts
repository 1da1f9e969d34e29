import type { OfflineWording, ReadingWording, SearchWording } from '../tools-wording.ts'

export const reading: ReadingWording = {
  title: 'Lesen',
  theme: { label: 'Darstellung', system: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel', sepia: 'Sepia' },
  size: { label: 'Schriftgröße', normal: 'Normal', large: 'Groß', larger: 'Größer', largest: 'Am größten' },
  spacing: { label: 'Abstände', normal: 'Normal', wide: 'Weit' },
  face: { label: 'Schrift', paper: 'Die der Zeitung', dyslexic: 'Bei Legasthenie' },
  media: { label: 'Bilder und Schriften', all: 'Alle', text: 'Nur Text' },
  keys: { label: 'Tastenkürzel', on: 'An', off: 'Aus', sheet: 'Tastenkürzel', close: 'Schließen' },
  acts: {
    search: 'Suchen',
    next: 'Nächster Artikel oder nächste Überschrift',
    previous: 'Voriger Artikel oder vorige Überschrift',
    share: 'Teilen',
    listen: 'Vorlesen oder aufhören',
    theme: 'Die Darstellung wechseln',
    sheet: 'Die Tastenkürzel zeigen',
  },
  listen: 'Vorlesen',
  stop: 'Aufhören',
  cite: 'Quellenangabe kopieren',
  cited: 'Kopiert',
  goOn: 'Weiterlesen, wo Sie aufgehört haben',
  fromTop: 'Schließen',
  old: (date) => `Mehr als zwei Jahre alt: Dieser Text ist vom ${date}.`,
  ahead: (date) => `Datiert auf einen Tag, der noch nicht gekommen ist: ${date}.`,
}

export const search: SearchWording = {
  title: 'Suche',
  words: 'Suchbegriffe',
  filters: {
    kind: 'Zeigen',
    section: 'Ressort',
    voice: 'Stimme',
    year: 'Jahr',
    language: 'Sprache',
    order: 'Reihenfolge',
  },
  all: 'Alle',
  articles: 'Artikel',
  quotations: 'Zitate',
  best: 'Beste zuerst',
  newest: 'Neueste zuerst',
  found: 'Gefunden: #',
  none: 'Nichts hier passt dazu.',
  searching: 'Die Suche läuft …',
  unavailable: 'Die Suche braucht das Netz, und es antwortet nicht.',
  headlinesOnly: 'Aus einem Ordner geöffnet: Durchsucht werden nur Überschriften und erste Sätze.',
  needsScript: 'Die Suche braucht JavaScript. Das Archiv nennt alle Artikel.',
  more: 'Mehr Treffer',
  browse: 'Die neuesten Artikel',
}

export const offline: OfflineWording = {
  title: 'Offline lesen',
  explained: 'In diesem Browser, auf diesem Gerät.',
  saved: 'Gespeichert',
  read: 'Zuletzt gelesen',
  nothing:
    'Noch ist nichts aufgehoben. Artikel, die Sie lesen oder speichern, stehen hier und lassen sich ohne Netz lesen.',
  save: 'Für unterwegs speichern',
  remove: 'Aus dem Speicher entfernen',
  failed: 'Ließ sich nicht speichern',
  notKept: 'Keine Verbindung, und die gewünschte Seite liegt hier nicht bereit.',
  again: 'Noch einmal versuchen',
}
