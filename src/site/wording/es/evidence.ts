import type { Wording } from '../wording.ts'
import { reasons } from './reasons.ts'

/** The page that shows a capture line by line. */
export const evidence: Wording['evidence'] = {
  title: (headline) => `Línea a línea: ${headline}`,
  intro: 'La copia tal como llegó, y en qué se convirtió cada una de sus líneas.',
  blank: 'en blanco',
  howToCheck: 'Cómo comprobarla',
  checkSteps: (file) => [
    `Guarde el texto como ${file}.`,
    'Calcule su SHA-256: sha256sum en Linux, shasum -a 256 en un Mac, certutil -hashfile con SHA256 en Windows.',
    'Compare el resultado con las cifras de arriba. Si son iguales, tiene, byte por byte, la copia de la que se hizo este artículo.',
  ],
  owner: {
    sectionPath: 'sección',
    headline: 'titular',
    standfirst: 'entradilla',
    byline: 'firma',
    published: 'fecha de publicación',
    updated: 'fecha de actualización',
    photo: 'pie de foto',
    alternateDomains: 'otra dirección',
  },
  block: {
    paragraph: 'párrafo',
    subheading: 'ladillo',
    listItem: 'elemento de lista',
    blockquote: 'cita aparte',
    question: 'pregunta',
    answer: 'respuesta',
    caption: 'pie',
    embed: 'contenido incrustado',
  },
  residue: {
    'address-notice': 'apartado: aviso de direcciones',
    share: 'apartado: botón de compartir',
    navigation: 'apartado: navegación',
    related: 'apartado: relacionados',
    advertisement: 'apartado: publicidad',
    comments: 'apartado: comentarios',
    other: 'apartado',
  },
  reasons,
  issues: 'Lo que tiene de inusual esta copia',
}
