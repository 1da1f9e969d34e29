import type { OfflineWording, ReadingWording, SearchWording } from '../tools-wording.ts'

export const reading: ReadingWording = {
  title: 'Lecture',
  theme: { label: 'Thème', system: 'Comme l’appareil', light: 'Clair', dark: 'Sombre', sepia: 'Sépia' },
  size: {
    label: 'Taille du texte',
    normal: 'Normale',
    large: 'Grande',
    larger: 'Plus grande',
    largest: 'Très grande',
  },
  spacing: { label: 'Espacement', normal: 'Normal', wide: 'Large' },
  face: { label: 'Caractère', paper: 'Celui du journal', dyslexic: 'Pour la dyslexie' },
  media: { label: 'Images et polices', all: 'Toutes', text: 'Le texte seul' },
  keys: {
    label: 'Raccourcis',
    on: 'Actives',
    off: 'Inactives',
    sheet: 'Raccourcis clavier',
    close: 'Fermer',
  },
  acts: {
    search: 'Chercher',
    next: 'Article ou titre suivant',
    previous: 'Article ou titre précédent',
    share: 'Partager',
    listen: 'Lire à voix haute, ou arrêter',
    theme: 'Changer de thème',
    sheet: 'Afficher les raccourcis',
  },
  listen: 'Lire à voix haute',
  stop: 'Arrêter la lecture',
  cite: 'Copier la référence',
  cited: 'Copié',
  goOn: 'Reprendre là où vous vous étiez arrêté',
  fromTop: 'Fermer',
  old: (date) => `Plus de deux ans : ce texte est du ${date}.`,
  ahead: (date) => `Daté d’un jour qui n’est pas encore venu : ${date}.`,
}

export const search: SearchWording = {
  title: 'Recherche',
  words: 'Rechercher',
  filters: {
    kind: 'Montrer',
    section: 'Rubrique',
    voice: 'Personne',
    year: 'Année',
    language: 'Langue',
    order: 'Ordre',
  },
  all: 'Tout',
  articles: 'Articles',
  quotations: 'Citations',
  best: 'Les meilleurs d’abord',
  newest: 'Les plus récents d’abord',
  found: 'Résultats : #',
  none: 'Rien ici ne correspond.',
  unavailable: 'La recherche a besoin du réseau, qui ne répond pas.',
  headlinesOnly: 'Ouvert depuis un dossier : seuls les titres et les premières phrases sont cherchés.',
  needsScript: 'La recherche a besoin de JavaScript. Les archives citent tous les articles.',
  more: 'Plus de résultats',
  browse: 'Les articles les plus récents',
}

export const offline: OfflineWording = {
  title: 'Lecture hors ligne',
  explained: 'Dans ce navigateur, sur cet appareil.',
  saved: 'Enregistrés',
  read: 'Lus récemment',
  nothing:
    'Rien n’est encore gardé. Les articles que vous lisez ou enregistrez se trouvent ici, et se lisent sans réseau.',
  save: 'Garder hors ligne',
  remove: 'Retirer de la lecture hors ligne',
  failed: 'Enregistrement impossible',
  notKept: 'Vous êtes hors ligne, et la page demandée n’est pas gardée ici.',
  again: 'Réessayer',
}
