/** What items of lists begin with: a bullet, a dash with a space behind it, a number (group 1) and the word behind it (group 2). */
export const BULLET = /^(?:[•‣◦▪●■*]|-(?=\s))/u
export const DASH = /^[–—](?=\s)/u
export const NUMBER = /^(\d{1,2})[.)](?=\s+(\S+))/u

/** Whether a line, without white space at its ends, begins as an item does. */
export const hasItemSign = (text: string): boolean => [BULLET, DASH, NUMBER].some((sign) => sign.test(text))
