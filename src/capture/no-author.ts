/** Words of buttons, boxes and menus, which have the capitals of a name there; no author is called so. */
const WORDS = [
  'share|sharing|size|links?|stories|story|page|article|summary|facts|highlights|images?|photos?|posts|buttons?|series|edition|guide|activity|companies|wishlist|next|more|related|similar|latest|letters|search|settings|menu|sign|log|game|now|buy|shop|preferences|policy|discussion|tips|your|booklist',
  'nachrichten|themen|informationen|suche|suchvorschläge|drucken|eintrag|einträge|karte|aktualisierung|produkte|beiträge|artikel|neueste[rns]?|weitere[rns]?|weiterführende[rns]?|verwandte[rns]?|ähnliche[rns]?|externe[rns]?|interaktive[rns]?|nächste[rns]?|aktuelle[rns]?|mehr|zurück|ihrer|liken|lade|merkmale|kategorien|tipp',
  'enviar|imprimir|compartir|actualizado|noticias|enlaces|imprimer|partager|envoyer|actualités|liens|notizie|altre|condividi|stampa|compartilhar|notícias|новости|ссылки|учредитель|takip|haberler|공유|더보기|입력|수정',
].join('|')
const FURNITURE = new RegExp(`(?<!\\p{L})(?:${WORDS})(?!\\p{L})`, 'iu')

/** Whether a text with the shape of a name has words in it that no author's name has. */
export const namesNoAuthor = (text: string): boolean => FURNITURE.test(text)
