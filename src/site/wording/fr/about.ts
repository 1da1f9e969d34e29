import type { Wording } from '../wording.ts'

/** The page about the site. */
export const about: Wording['about'] = {
  title: 'À propos',
  paragraphs: [
    {
      heading: 'De quoi il s’agit',
      text: [
        'Ce site montre des articles de presse tels qu’ils ont été copiés de leurs pages : chacun a été gardé en texte brut, lu par un programme et recomposé pour la lecture. Personne n’a récrit un mot.',
        'Ce que dit un texte est composé avec empattements. Ce que ce site ajoute, comme les dates, les auteurs des citations et les sources, est composé sans empattements.',
      ],
    },
    {
      heading: 'Dates et paroles',
      text: [
        'Une date dit toujours sur quoi elle repose. Quand un texte n’indique pas de date de publication, une date dans la légende de sa photo peut servir à le classer, et cela est dit.',
        'Un nom est donné sans crochets quand la phrase de la citation le nomme. Entre [crochets] se trouve celui que le texte ne fait que sous-entendre.',
      ],
    },
  ],
  checkTitle: 'Comment vérifier un texte',
  check: [
    'Chaque article mène à une page qui montre sa copie ligne par ligne, avec ce que chaque ligne est devenue, et pourquoi.',
    'La copie elle-même peut être enregistrée, octet pour octet, et son SHA-256 comparé à celui qui y est affiché.',
    'Le fichier SHA256SUMS donne une somme de contrôle de chaque fichier de ce site. Après avoir tout enregistré, lancez : sha256sum -c SHA256SUMS',
  ],
  mirrors: 'Miroirs',
  fonts:
    'Composé en Broadsheet Serif (un extrait de Source Serif 4), Libre Franklin, Vazirmatn et Noto Naskh Arabic, sous la licence SIL Open Font License.',
  design: 'La conception de ces pages (en anglais)',
}

export const notFound: Wording['notFound'] = {
  title: 'Cette page n’existe pas',
  text: 'L’adresse est peut-être mal écrite, ou la page n’a jamais été ici.',
}

export const moved: Wording['moved'] = {
  title: 'Cette page a changé d’adresse',
  text: 'Elle est maintenant ici :',
}
