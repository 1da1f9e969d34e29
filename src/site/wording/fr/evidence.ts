import type { Wording } from '../wording.ts'
import { reasons } from './reasons.ts'

/** The page that shows a capture line by line. */
export const evidence: Wording['evidence'] = {
  title: (headline) => `Ligne par ligne : ${headline}`,
  intro: 'La copie telle quelle, et ce que chacune de ses lignes est devenue.',
  blank: 'vide',
  howToCheck: 'Comment la vérifier',
  checkSteps: (file) => [
    `Enregistrez le texte sous le nom ${file}.`,
    'Calculez son SHA-256 : sha256sum sous Linux, shasum -a 256 sur un Mac, certutil -hashfile avec SHA256 sous Windows.',
    'Comparez le résultat aux chiffres ci-dessus. S’ils sont identiques, vous tenez, octet pour octet, la copie dont cet article est tiré.',
  ],
  owner: {
    sectionPath: 'rubrique',
    headline: 'titre',
    standfirst: 'chapeau',
    byline: 'signature',
    published: 'date de publication',
    updated: 'date de mise à jour',
    photo: 'légende de la photo',
    alternateDomains: 'autre adresse',
  },
  block: {
    paragraph: 'paragraphe',
    subheading: 'intertitre',
    listItem: 'élément de liste',
    blockquote: 'citation détachée',
    question: 'question',
    answer: 'réponse',
    caption: 'légende',
    embed: 'contenu intégré',
  },
  residue: {
    'address-notice': 'mis de côté : avis d’adresses',
    share: 'mis de côté : bouton de partage',
    navigation: 'mis de côté : navigation',
    related: 'mis de côté : articles liés',
    advertisement: 'mis de côté : publicité',
    comments: 'mis de côté : commentaires',
    other: 'mis de côté',
  },
  reasons,
  issues: 'Ce que cette copie a d’inhabituel',
}
