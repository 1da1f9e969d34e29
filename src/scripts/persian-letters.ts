/** A text with the letters of an Arabic keyboard as Persian writes them, so that either finds the other. */
export const persianLetters = (text: string): string => text.replace(/ك/g, 'ک').replace(/[يى]/g, 'ی')

/** The same as Arabic writes them. */
export const arabicLetters = (text: string): string => text.replace(/ک/g, 'ك').replace(/ی/g, 'ي')

/** Arabic words with the letter that ends many of them, and that a Persian keyboard has not: "مستشفى". */
export const withAlef = (text: string): string => text.replace(/ي(?!\p{L})/gu, 'ى')
