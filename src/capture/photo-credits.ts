import { perText } from '../article/per-text.ts'
import { tidy } from '../article/tidy.ts'
import { PHOTO_SOURCE, PICTURE_LIBRARY, SURE_AGENCY } from './agencies.ts'
import { BRACKETED_CREDITS } from './bracketed-credits.ts'
import { CREDIT_FORMS, INITIALS, NAME_IN_CAPITALS } from './credit-forms.ts'
import { LONE_CREDITS } from './lone-credits.ts'

/** A credit that stands on a line of its own, below its caption. */
const ALONE =
  /^(?:photo|image|picture|credit|crédit|courtesy|fot[oó.]|imagem|bild|beeld|kuva|zdjęcie|picha|φωτ|фото|صورة|تصویر|عکس|فوٹو|צילום|फोटो|ছবি|ภาพ|사진|图|写真|摄影|\|?\s?©|[([])/iu
const LONGEST_ALONE = 80

/** Whether a line is a photo's credit and nothing else. */
export function isCreditLine(line: string): boolean {
  const text = line.trim()
  if (text.length > LONGEST_ALONE) return false
  if (LONE_CREDITS.some(({ pattern }) => pattern.test(text))) return true
  return ALONE.test(text) && AGENCY_MARK.exec(text)?.index !== 0 && photoCredit(text) !== undefined
}

const FROM_LIBRARY = new RegExp(`/(?:${PICTURE_LIBRARY})\\.?$`, 'u')

/** Whether a line names a picture library behind a photographer, whatever word it begins with. */
export const isFromLibrary = (line: string): boolean => FROM_LIBRARY.test(line.trim())

const AGENCY = new RegExp(`^(?:${SURE_AGENCY})$`, 'u')

/** Whether a line is an agency's name and nothing else: within a text a photo's credit, above it the author. */
export const isAgencyLine = (line: string): boolean => AGENCY.test(line.trim())

/** An agency alone in brackets: behind a caption it is the photo's source, behind a text's last paragraph the text's. */
const AGENCY_MARK = new RegExp(`[([](?:${PHOTO_SOURCE})[)\\]]\\.?$`, 'iu')

/** The name of a Korean reporter behind a sentence: below a photo who took it, behind a text's last paragraph who wrote it. */
const REPORTER = /(?<=[다요]\. )\p{sc=Hangul}{2,4} (?:선임)?기자$/u

/** A line without the agency in brackets, the name in capitals, the initials or the reporter at its end; null where none stands there. */
export function withoutSignature(line: string): string | null {
  const text = line.trim()
  const mark = [AGENCY_MARK, NAME_IN_CAPITALS, INITIALS, REPORTER]
    .map((form) => form.exec(text))
    .find((one) => one !== null)
  return mark == null ? null : text.slice(0, mark.index).trim()
}

const FILE_PHOTO =
  /\((?:(?:(?:undated|illustrative|illustration|archive|archived|file|stock|handout|social media|representational|representative) ){0,3}(?:photo|image|pic(?:ture)?|footage)|illustration|screen ?(?:shot|grab)|video grab|still from (?:an? |the )?[\p{L} ]{0,20}video|archivbild|archivfoto|symbolbild|photo d[’']archives?|photo d[’']illustration|image d[’']illustration|foto de archivo|imagen de archivo|عکس آرشیوی|تصویر آرشیوی|صورة أرشيفية|أرشيف|ارشيفية|فائل فوٹو|자료 ?사진|資料写真|资料图)\)\.?$/iu

/** "(Photo by ISNA)", "(AP Photo/Mira Halden)": brackets at a line's end that name a picture. */
const PHOTO_IN_BRACKETS =
  /[([][^()[\]]{0,40}(?:photos?|photographs?|images?|pictures?|screenshot|illustration|foto|fotoğraf|bild|fot\.|crédit|via|عکس|تصویر|صورة|фото)(?!\p{L})[^()[\]]{0,60}[)\]]\.?$/iu

/** Whether a line ends in brackets that say that it stands below a picture. */
export const saysPhoto = (line: string): boolean => PHOTO_IN_BRACKETS.test(line.trim().slice(-LONGEST_MARK))

const LONGEST_MARK = 140

/** Every form of credit is shorter, with what must stand before it: only so much of a line's end is looked at. */
const LONGEST_CREDIT = 400

const FILE_PHOTO_BY = /\(file (?:photo|image|pic(?:ture)?) (?:by|via|from|:) ?[^()]{2,60}\)\.?$/iu

/** Whether a caption says that its photo is from a file: its date is not the article's. */
export function isFilePhoto(line: string): boolean {
  return FILE_PHOTO.test(line.trim()) || FILE_PHOTO_BY.test(line.trim())
}

/** A button at a caption's end. */
const BUTTON = /\s(?:hide|toggle|show) caption$/u

/** A bracket at a line's end: without it no form in brackets need be looked for. */
const CLOSES = /[)\]）]\.?$/u
const WITHOUT_BRACKETS = [...CREDIT_FORMS, ...LONE_CREDITS]
const ALL_FORMS = [...BRACKETED_CREDITS, ...WITHOUT_BRACKETS]

/** Small words before who a photo is from. */
const LEADS = /^\s*(?:[Bb]y |(?:taken |obtained )?from |provided by |courtesy of |the (?=\p{Lu}))/u

/** Who a caption names as its photo's source: null for a file photo that names nobody, undefined where it has no credit form. */
export const photoCredit = perText((line: string): string | null | undefined => {
  const text = tidy(line).slice(-LONGEST_CREDIT).replace(BUTTON, '')
  const closes = CLOSES.test(text)
  if (closes && FILE_PHOTO.test(text)) return null
  for (const { pattern, sign } of closes ? ALL_FORMS : WITHOUT_BRACKETS) {
    if (sign !== undefined && !text.includes(sign)) continue
    const credit = pattern.exec(text)?.[1]?.replace(LEADS, '').trim()
    if (credit !== undefined && credit !== '') return credit
  }
  return undefined
})
