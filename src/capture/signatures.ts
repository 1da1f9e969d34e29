import { nameShape } from './byline-forms.ts'

const DASH = '[—–―-]{1,2}\\s?'
/** "— Mira Halden, harbour master" below a quotation; a hyphen begins items of lists too, and has to have a full name behind it. */
const SIGNATURE = new RegExp(
  `^(?:${DASH}(?<!-\\s?)|-{1,2}\\s?(?=\\p{Lu}\\S* \\p{Lu}|\\p{Lo}))(?=[\\p{Lu}\\p{Lo}])[^.!?]{2,90}$`,
  'u',
)
/** What a network writes below a post, before who wrote it. */
const SHARED_BY =
  'A (?:post|photo) shared by|Ein Beitrag geteilt von|Une publication partagée par|Una publicación compartida (?:de|por)|Uma (?:publicação|foto) (?:compartilhada|partilhada) por|Un post condiviso da|Een bericht gedeeld door|Et innlegg delt av|Et opslag delt af|Ett inlägg delat av|Post udostępniony przez|Публикация от'
/** "— Eastern Rail (@easternrail) February 20, 2015" below a post. */
const POST_SIGNATURE = new RegExp(`^(?:${DASH}|(?:${SHARED_BY}) ).{1,60}\\(@\\w{1,30}\\).{0,40}$`, 'u')
const QUOTED = /^["“„«‹「『].*["”“»›」』][.,]?$/su

/** A line that is one quotation, and not two with words between. */
const ONE_QUOTATION = /^["“„«‹「『][^"“”„«»‹›「」『』]+["”“»›」』][.,]?$/u

/** What stands right above a line of this text: a quoted post, a quotation that somebody signs, or neither. */
export function signedBy(below: string, text: string): 'embed' | 'blockquote' | null {
  const line = below.trim()
  if (POST_SIGNATURE.test(line)) return 'embed'
  const quoted = text.trim()
  if (QUOTED.test(quoted) && SIGNATURE.test(line)) return 'blockquote'
  return ONE_QUOTATION.test(quoted) && namesSpeaker(line) ? 'blockquote' : null
}

/** Who a quotation is of, with what they are, in characters: "Mira Halden, museum director". */
const SPEAKER = /^([^,.!?:]{4,40}), ([^,.!?:]{4,80})$/u
/** How words for what persons are begin, in several languages. */
const OFFICE =
  /(?<!\p{L})(?:director|direkt[oø]r|directeur|directrice|direttor|minist|president|präsident|président|mayor|bürgermeister|maire|alcald|sindac|prefeit|professor|profesor|researcher|forscher|chercheu|scientist|wissenschaft|economist|ökonom|économist|author|autor|auteur|writer|spokes|sprecher|porte-parole|portavoz|teacher|lehrer|manager|geschäftsführ|leiter|chair|vorsitz|founder|gründer|fondat|fundador|expert|analyst|lawyer|anwalt|anwält|avocat|abogad|doctor|arzt|ärzt|médecin|médic|trainer|coach|member|mitglied|ředitel|starost|dyrektor|prezes|директор|министр|президент|мэр|профессор|эксперт)/iu

/** Whether a line is a person's full name with an office behind it. */
function namesSpeaker(line: string): boolean {
  const [, name = '', office = ''] = SPEAKER.exec(line) ?? []
  return nameShape(name) === 'name' && name.includes(' ') && OFFICE.test(office)
}
