import { PHOTO_SOURCE, PICTURE_LIBRARY } from './agencies.ts'
import type { CreditForm } from './credit-form.ts'
import { COPYRIGHT, PAPER } from './credit-forms.ts'

/** Forms of photo credit on a line of its own, whatever word it begins with. */
export const LONE_CREDITS: readonly CreditForm[] = [
  {
    pattern: /^(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2}) (?:photo|PHOTO)$/u,
    example: 'Mira Halden photo',
  },
  {
    pattern:
      /^(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2}\/\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){2,3})$/u,
    example: 'Mira Halden/The Calder Post',
  },
  {
    pattern: new RegExp(
      `^(\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]*){0,3}(?: ?/ ?${PAPER}(?:${PHOTO_SOURCE})(?: via [\\p{L} ]{2,30})?| [–-] (?:${PICTURE_LIBRARY})))$`,
      'u',
    ),
    example: 'Mira Halden/Anadolu via Getty Images',
  },
  {
    pattern: new RegExp(`^${COPYRIGHT}$`, 'u'),
    sign: '/Copyright',
    example: 'Mira Halden/Copyright 2024 The AP. All rights reserved',
  },
  {
    pattern: /^\((?:[Cc]redit|CREDIT)s?\s?:\s*(\p{Lu}[^()]{1,59})\)$/u,
    sign: '(',
    example: '(Credit: Mira Halden/The Calder Post)',
  },
  {
    pattern: /^((?:contributed|submitted|courtesy|handout|supplied)) (?:photo|image)$/iu,
    example: 'Contributed photo',
  },
  {
    pattern:
      /^((?:Getty Images|Shutterstock|iStock(?:photo)?|Alamy|PA Wire|[Ii]mago|IMAGO|picture[ -]alliance|Adobe ?Stock|Unsplash|Pixabay|Depositphotos|Dreamstime|Wikimedia Commons)(?:\s?\/\s?[\p{L} .’'-]{2,40})?)$/u,
    example: 'Getty Images',
  },
  {
    pattern:
      /^(?!(?:Share|Like|Follow|Tweet|Email|Print|Teilen|Folgen|Partager|Suivre|Compartir|Condividi)(?!\p{L}))(\p{Lu}[\p{L}\d .’'-]{1,40} ?\/ ?(?:Facebook|Instagram|Twitter|Telegram|YouTube|TikTok))$/u,
    example: 'Calder Fire Brigade / Facebook',
  },
  {
    pattern:
      /^(?:[Pp]hoto|[Ii]mage|[Pp]icture) (?:(?:used|licen[cs]ed|shared) )?under ((?:an? )?(?:CC|Creative Commons)(?!\p{L})[^!?]{0,60}?)\.?$/u,
    sign: 'C',
    example: 'Photo used under Creative Commons from Mira Halden',
  },
]
