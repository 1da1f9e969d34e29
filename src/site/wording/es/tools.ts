import type { OfflineWording, ReadingWording, SearchWording } from '../tools-wording.ts'

export const reading: ReadingWording = {
  title: 'Lectura',
  theme: { label: 'Tema', system: 'Como el dispositivo', light: 'Claro', dark: 'Oscuro', sepia: 'Sepia' },
  size: {
    label: 'Tamaño del texto',
    normal: 'Normal',
    large: 'Grande',
    larger: 'Más grande',
    largest: 'El más grande',
  },
  spacing: { label: 'Espaciado', normal: 'Normal', wide: 'Amplio' },
  face: { label: 'Letra', paper: 'La del periódico', dyslexic: 'Para la dislexia' },
  media: { label: 'Imágenes y letras', all: 'Todas', text: 'Solo texto' },
  keys: { label: 'Atajos', on: 'Sí', off: 'No', sheet: 'Atajos de teclado', close: 'Cerrar' },
  acts: {
    search: 'Buscar',
    next: 'Artículo o titular siguiente',
    previous: 'Artículo o titular anterior',
    share: 'Compartir',
    listen: 'Leer en voz alta, o parar',
    theme: 'Cambiar el tema',
    sheet: 'Mostrar los atajos',
  },
  listen: 'Leer en voz alta',
  stop: 'Dejar de leer',
  cite: 'Copiar la referencia',
  cited: 'Copiado',
  goOn: 'Seguir donde dejó de leer',
  fromTop: 'Cerrar',
  old: (date) => `Más de dos años: este texto es del ${date}.`,
  ahead: (date) => `Fechado en un día que aún no ha llegado: ${date}.`,
}

export const search: SearchWording = {
  title: 'Buscar',
  words: 'Buscar',
  filters: {
    kind: 'Mostrar',
    section: 'Sección',
    voice: 'Voz',
    year: 'Año',
    language: 'Idioma',
    order: 'Orden',
  },
  all: 'Todo',
  articles: 'Artículos',
  quotations: 'Citas',
  best: 'Primero los mejores',
  newest: 'Primero los más recientes',
  found: 'Encontrados: #',
  none: 'Nada de lo que hay aquí coincide.',
  searching: 'Buscando…',
  unavailable: 'La búsqueda necesita la red, que no responde.',
  headlinesOnly: 'Abierto desde una carpeta: solo se buscan titulares y primeras frases.',
  needsScript: 'La búsqueda necesita JavaScript. El archivo enumera todos los artículos.',
  more: 'Más resultados',
  browse: 'Los artículos más recientes',
}

export const offline: OfflineWording = {
  title: 'Lectura sin conexión',
  explained: 'En este navegador, en este aparato.',
  saved: 'Guardados',
  read: 'Leídos hace poco',
  nothing:
    'Todavía no hay nada guardado. Los artículos que lea o guarde estarán aquí, y podrán leerse sin red.',
  save: 'Guardar para leer sin conexión',
  remove: 'Quitar de lo guardado',
  failed: 'No se pudo guardar',
  notKept: 'No hay conexión, y la página pedida no está guardada aquí.',
  again: 'Reintentar',
}
