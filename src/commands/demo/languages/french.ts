import { fr } from 'date-fns/locale/fr'
import type { DemoLanguage } from '../demo-language.ts'

export const french: DemoLanguage = {
  language: 'fr',
  locale: fr,
  dateFormat: 'd MMMM yyyy',
  sections: [['Actualités', 'Littoral'], ['Culture'], ['Travail']],
  firstNames: ['Odile', 'Bastien', 'Noémie', 'Lucien'],
  lastNames: ['Varenne', 'Kermadec', 'Aubrac', 'Delorme'],
  roles: ['maire', 'ingénieure en chef', 'directrice du musée'],
  places: ['Port-Calder', 'Basmer', 'Ardal'],
  things: ['la digue', 'le bac de nuit', 'l’ancien phare'],
  headlines: ['{place} garde {thing}', '{place} rouvre {thing} après neuf hivers'],
  openings: [
    'La ville de {place} a décidé de garder {thing}, après un débat plus long que le dernier autobus.',
  ],
  sentences: [
    'Les travaux doivent commencer à l’automne et durer environ sept ans.',
    'Personne à {place} ne se souvient d’un printemps aussi calme.',
    'Les deux conseils partageront les coûts, les outils et la clé du hangar.',
  ],
  said: [
    '« Nous ne pouvons pas vider les mêmes rues chaque hiver », a déclaré {name}, {role} de {place}.',
    'Selon {name}, la réparation est « une affaire de semaines ».',
  ],
  alone: ['« Les gens d’ici ont assez porté de seaux. »'],
  caption: 'Des habitants de {place} devant {thing}. Photo: {paper}',
  byline: 'Par {name}',
  notice: 'Le site de {paper} est aussi accessible aux adresses suivantes :',
  publishers: ['Le Courrier de Basmer'],
  footer: ['Partager', 'Lire aussi', 'Une deuxième ligne de bac pour les îles'],
}
