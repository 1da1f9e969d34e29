import { es } from 'date-fns/locale/es'
import type { DemoLanguage } from '../demo-language.ts'

export const spanish: DemoLanguage = {
  language: 'es',
  locale: es,
  dateFormat: "d 'de' MMMM 'de' yyyy",
  sections: [['Noticias', 'Costa'], ['Cultura']],
  firstNames: ['Elvira', 'Tadeo', 'Marina', 'Evaristo'],
  lastNames: ['Quintanar', 'Sotomonte', 'Almagre', 'Ríos Blanco'],
  roles: ['presidenta del concejo', 'ingeniero', 'portavoz'],
  places: ['Puerto Calder', 'Marbaja', 'Ardal'],
  things: ['el muro', 'la barca nocturna', 'el viejo faro'],
  headlines: ['{place} conserva {thing}', '{place} vuelve a abrir {thing} tras nueve inviernos'],
  openings: [
    'La ciudad de {place} ha decidido conservar {thing} después de un debate más largo que el último autobús.',
  ],
  sentences: [
    'Las obras empezarán en otoño y durarán unos siete años.',
    'Nadie en {place} recuerda una primavera tan tranquila.',
    'Los dos concejos compartirán los gastos, las herramientas y la llave del cobertizo.',
  ],
  said: [
    '«No podemos vaciar las mismas calles cada enero», dijo {name}, {role} de {place}.',
    'Según {name}, la reparación es «cosa de semanas».',
  ],
  alone: ['«La gente de aquí ya ha cargado bastantes cubos.»'],
  caption: 'Vecinos de {place} ante {thing}. Foto: {paper}',
  byline: 'Por {name}',
  notice: 'El sitio web de {paper} también está disponible en las siguientes direcciones:',
  publishers: ['El Faro de Marbaja'],
  footer: ['Compartir', 'Noticias relacionadas', 'Una segunda barca para las islas'],
}
