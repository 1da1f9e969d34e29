import { tidy } from '../article/tidy.ts'
import { looksNamed } from './byline-forms.ts'
import { measureProse } from './prose.ts'

/** What stands before a caption, for readers who do not see the picture: the BBC's words in its languages, and others' alike. */
const CAPTION = [
  'image caption|media caption|photo caption|picture caption|wetin we call dis foto|pie de foto|pie de imagen',
  'légende (?:image|photo|de la photo)|bildunterschrift|legenda da (?:foto|imagem)',
  'подпись к фото|підпис до фото|подпис под снимката|potpis ispod fotografije|fotoğraf altı yazısı|şəklin alt yazısı',
  'keterangan gambar|chụp lại hình ảnh|chú thích hình ảnh|maelezo ya picha|qoraalka sawirka|bayanan hoto|àkọlé àwòrán',
  'التعليق على الصورة|توضیح تصویر|شرح عکس|تصویر کا کیپشن|इमेज कैप्शन|तस्वीर कैप्शन|फोटो कॅप्शन|तस्बिर क्याप्सन',
  'ছবির ক্যাপশান|ছবির ক্যাপশন|படக்குறிப்பு|ఫొటో క్యాప్షన్|ઇમેજ કૅપ્શન|ਤਸਵੀਰ ਕੈਪਸ਼ਨ|คำบรรยายภาพ|የምስሉ መግለጫ',
  '画像説明|사진 설명|图像加注文字|圖像加註文字|图像说明',
].join('|')
/** What stands before whom the picture is from. */
const SOURCE = [
  'image (?:source|copyright)|media source|photo source|wia dis foto come from|fuente de la imagen|crédit photo|bildquelle',
  'crédito|автор фото|autor fotografije|kaynak|foto mənbəyi|sumber gambar|nguồn hình ảnh|chanzo cha picha|xigashada sawirka',
  'asalin hoton|oríṣun àwòrán|صدر الصورة|مصدر الصورة|منبع تصویر|تصویر کا ذریعہ|इमेज स्रोत|ছবির উৎস|பட மூலாதாரம்',
  'ఫొటో సోర్స్|ઇમેજ સ્રોત|ਤਸਵੀਰ ਸਰੋਤ|ที่มาของภาพ|የፎቶው ባለመብት|画像提供|사진 출처|图像来源|圖像來源',
].join('|')

/** The comma of the BBC's pages, which right-to-left lines can have at their start, before a label that nothing else parts from what follows. */
const COMMA = '\\s*[,،:：]\\s*'
const CAPTION_LABEL = new RegExp(`^(?:[,،](?:${CAPTION})(?:${COMMA})?|(?:${CAPTION})(?:${COMMA}|$))`, 'iu')
/** The number of a picture in its gallery; totals that fractions and marks have too are none. */
const OF_GALLERY = /^\d{1,2}\s?\/\s?(?:[679]|1[1-579]|2[1-9]|[3-9]\d)\s+(?=["“„«\p{Lu}\p{Lo}])/u
/** Older pages of the BBC have none. */
const BARE_CAPTION = /^(?:Image|Media) caption (?=["“‘\p{Lu}])/u
const SOURCE_LABEL = new RegExp(`^(?:[,،](?:${SOURCE})(?:${COMMA})?|(?:${SOURCE})${COMMA})(?=\\S)`, 'iu')
const BARE_SOURCE = /^Image (?:source|copyright) (?=\p{Lu})/u
/** Whom a picture is from is told in so many words, and a caption in so many, at most. */
const MOST_WORDS = { source: 7, caption: 45 }
/** Longer lines, in characters, are neither label nor source: most lines need not be read. */
const LONGEST = { label: 40, source: 80 }

/** What introduces a caption at a line's start: "Image caption, "; empty where nothing does. */
export const captionLabel = (line: string): string =>
  (CAPTION_LABEL.exec(line) ?? OF_GALLERY.exec(line) ?? BARE_CAPTION.exec(line))?.[0] ?? ''

/** The number of a picture in its article, in front of what it shows: "Fig. 2: The old quay". */
const NUMBER =
  /^(?:(?:fig(?:ure|ura|\.)?|abb(?:ildung|\.)?|рис(?:унок|\.)?|grafik|graphic|chart)\s?\d{1,2}\s?[:.：–-]\s?|[図图圖]\s?\d{1,2}[\s:：]+|그림\s?\d{1,2}[\s.:]+)(?=\S)/iu

/** Whether a line is a caption that begins with its picture's number. */
export const numbersPicture = (line: string): boolean => NUMBER.test(line.trim())

/** Whether a line introduces the caption below it, and says nothing else. */
export function isCaptionLabel(line: string): boolean {
  const text = line.trim()
  return text !== '' && text.length <= LONGEST.label && captionLabel(text) === text
}

/** Whom a line says that a picture is from: "Image source, Harbour Board"; null where it says more, or something else. */
export function pictureSource(line: string): string | null {
  const text = line.trim()
  if (text.length > LONGEST.source) return null
  const label = (SOURCE_LABEL.exec(text) ?? BARE_SOURCE.exec(text))?.[0]
  return label === undefined || !couldBeSource(text) ? null : text.slice(label.length)
}

function couldBeSource(text: string): boolean {
  const { words, stops } = measureProse(text)
  return !stops && words <= MOST_WORDS.source
}

/** What stands alone between a caption and whom its picture is from. */
const CREDIT_LABEL =
  /^(?:(?:photo|image|picture) )?credits?\s?(?:\.{3}|…|[:：])$|^(?:photo(?:graph(?:er)?)?(?: by)?|foto|bild(?:quelle)?|crédit photo)\s?[:：]$/iu

/** Whether a line introduces whom the picture above is from, who stands on the line below: "Credit...". */
export const isCreditLabel = (line: string): boolean => CREDIT_LABEL.test(line.trim())

/** Whether a line stands at a picture and says nothing of what it shows. */
export const isPictureLabel = (line: string): boolean =>
  isCaptionLabel(line) || isCreditLabel(line) || pictureSource(line) !== null

/**
 * What introduces a line as a picture's caption: a label at its start, or alone above it, in which case it is empty; null
 * where nothing does. `blank`: the blank lines between the two, over which only a label with its comma reaches.
 */
export function introductionOf(line: string, above: string, blank: number): string | null {
  const text = line.trim()
  if (isCreditBelow(text, above, blank)) return ''
  const isBelow = isCaptionLabel(above) && (blank === 0 || /[,،:：]\s*$/u.test(above))
  if (!isBelow && captionLabel(text) === '') return null
  if (isCaptionLabel(text) || measureProse(text).words > MOST_WORDS.caption) return null
  return isBelow ? '' : captionLabel(tidy(text)).trim()
}

/** Whether a line says whom the picture is from, and the one right above introduces that. */
export function isCreditBelow(line: string, above: string, blank: number): boolean {
  const text = line.trim()
  if (blank > 0 || !isCreditLabel(above) || !couldBeSource(text)) return false
  return /credit/iu.test(above) || /\s[/|]\s/u.test(text) || looksNamed(text)
}
