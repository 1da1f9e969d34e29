import type { Wording } from '../wording.ts'

/** The page about the site. */
export const about: Wording['about'] = {
  title: 'Acerca de',
  paragraphs: [
    {
      heading: 'Qué es esto',
      text: [
        'Este sitio muestra artículos de prensa tal como se copiaron de sus páginas: cada uno se guardó como texto sin formato, lo leyó un programa y se compuso de nuevo para leerlo. Nadie reescribió una palabra.',
        'Lo que dice un texto va en letra con remates. Lo que añade este sitio, como fechas, autores de citas y fuentes, va en letra sin remates.',
      ],
    },
    {
      heading: 'Fechas y voces',
      text: [
        'Una fecha siempre dice en qué se basa. Si un texto no indica fecha de publicación, una fecha del pie de su foto puede ordenarlo, y así se dice.',
        'Un nombre va sin corchetes cuando la frase de la cita lo nombra. Entre [corchetes] va aquel que el texto solo da a entender.',
      ],
    },
  ],
  checkTitle: 'Cómo comprobar un texto',
  check: [
    'Cada artículo lleva a una página que muestra su copia línea a línea, con lo que fue de cada línea y por qué.',
    'La copia misma puede guardarse, byte por byte, y su SHA-256 compararse con el que allí se muestra.',
    'El archivo SHA256SUMS da una suma de comprobación de cada archivo de este sitio. Tras guardarlo todo, ejecute: sha256sum -c SHA256SUMS',
  ],
  mirrors: 'Espejos',
  fonts:
    'Compuesto en Broadsheet Serif (una parte de Source Serif 4), Libre Franklin, Vazirmatn y Noto Naskh Arabic, bajo la licencia SIL Open Font License.',
  design: 'El diseño de estas páginas (en inglés)',
}

export const notFound: Wording['notFound'] = {
  title: 'No existe esa página',
  text: 'Puede que la dirección esté mal escrita, o que la página nunca haya estado aquí.',
}

export const moved: Wording['moved'] = { title: 'Esta página se ha movido', text: 'Ahora está aquí:' }
