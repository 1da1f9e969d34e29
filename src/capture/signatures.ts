const DASH = '[—–―-]{1,2}\\s?'
/** "— Mira Halden, harbour master" below a quotation; a hyphen begins items of lists too, and has to have a full name behind it. */
const SIGNATURE = new RegExp(
  `^(?:${DASH}(?<!-\\s?)|-{1,2}\\s?(?=\\p{Lu}\\S* \\p{Lu}|\\p{Lo}))(?=[\\p{Lu}\\p{Lo}])[^.!?]{2,90}$`,
  'u',
)
/** "— Eastern Rail (@easternrail) February 20, 2015" below a post. */
const POST_SIGNATURE = new RegExp(`^(?:${DASH}|A post shared by ).{1,60}\\(@\\w{1,30}\\).{0,40}$`, 'u')
const QUOTED = /^["“„«‹「『].*["”“»›」』][.,]?$/su

/** What stands right above a line of this text: a quoted post, a quotation that somebody signs, or neither. */
export function signedBy(below: string, text: string): 'embed' | 'blockquote' | null {
  const line = below.trim()
  if (POST_SIGNATURE.test(line)) return 'embed'
  return SIGNATURE.test(line) && QUOTED.test(text.trim()) ? 'blockquote' : null
}
