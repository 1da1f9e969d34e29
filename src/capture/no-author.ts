/** Words of buttons, boxes and menus that are nobody's name, in several languages. */
const WORDS = [
  'sharing|links|stories|summary|facts|highlights|images|photos|posts|buttons?|edition|activity|companies|wishlist|booklist|related|latest|letters|settings|preferences|policy|discussion|tips',
  'nachrichten|themen|informationen|suche|suchvorschläge|drucken|eintrag|einträge|aktualisierung|produkte|beiträge|artikel|neueste[rns]?|weitere[rns]?|weiterführende[rns]?|verwandte[rns]?|ähnliche[rns]?|externe[rns]?|interaktive[rns]?|nächste[rns]?|aktuelle[rns]?|ihrer|liken|merkmale|kategorien|tipp',
  'enviar|imprimir|compartir|actualizado|noticias|enlaces|imprimer|partager|envoyer|actualités|liens|notizie|altre|condividi|stampa|compartilhar|notícias|новости|ссылки|учредитель|takip|haberler|공유|더보기|입력|수정',
].join('|')
const FURNITURE = new RegExp(`(?<!\\p{L})(?:${WORDS})(?!\\p{L})`, 'iu')
/** Their words are surnames too: "Clarence Page". */
const PHRASES =
  /^(?:text size|web share|(?:next|previous) (?:story|page|post)|(?:special|video) (?:series|game)|(?:blog|full) (?:article|story)|fiction page|(?:buy|order|shop) (?:now|photo)|\S+ planning guide|your name|company \S+|public companies|video transcript|(?:(?:join|log|sign) ?(?:now|in|up|out) ?){1,3}|source the .{2,40})$/iu

/** Whether a text with the shape of a name is one of a page's buttons, boxes or menus. */
export const namesNoAuthor = (text: string): boolean => FURNITURE.test(text) || PHRASES.test(text)
