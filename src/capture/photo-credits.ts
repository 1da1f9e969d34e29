/** A form in which pages name who took a photo: `credit` is group 1. Each row has a line that it was made for. */
export interface CreditForm {
  readonly pattern: RegExp
  readonly example: string
}

/** Forms of photo credit at a caption's end, or alone on a line; the first that reads the line gives the credit. */
export const CREDIT_FORMS: readonly CreditForm[] = [
  {
    pattern:
      /\((?:file )?(?:photo|image|picture|pic|photograph|foto|bild|cr[ée]dito|crédit|via)s?(?: (?:by|courtesy of|von|de|di|via))?\s*:?\s*([^()]{2,80})\)\.?$/iu,
    example: 'The bridge at dawn. (Photo by AFP)',
  },
  {
    pattern: /\(((?:[A-Z]{2,5}|Getty) (?:Photo|Image|Images)\/[^()]{2,60})\)\.?$/u,
    example: 'Workers on the quay. (AP Photo/Mira Halden)',
  },
  { pattern: /\(عکس(?: از)?\s*:?\s*([^()]{2,60})\)\.?$/u, example: 'اسکله پس از توفان (عکس از رویترز)' },
  {
    pattern:
      /(?:^|[.\s|–—-])(?:photo(?:graph)?s?(?: by| credit)?|image(?: credit)?|picture|credit|foto|fotografía|bild|photo d[’']archives|фото|صورة|تصویر|عکس|图|写真|摄影)\s*[:：/]\s*(\S.{1,80})$/iu,
    example: 'The old quay. Photograph: Mira Halden/The Calder Post',
  },
  {
    pattern: /(?:^|\s)[©Ⓒ]\s*(?!\s*(?:19|20)\d\d)([^©]{2,80})$/u,
    example: 'Arbeiter am Kai. © dpa | Anke Wesseling',
  },
  {
    pattern:
      /(?:^|[.)]\s+|\s[|–—/-]\s?)((?:[\p{L} .-]{2,40}\/)?(?:Getty Images|Reuters|AFP|AP|dpa|EPA|Shutterstock|iStock|Xinhua|TASS|ANP|Bloomberg)(?:\/[\p{L} .-]{2,40})*(?: via [\p{L} ]{2,30})?)\.?$/u,
    example: 'The mayor speaks on Monday. Reuters',
  },
  {
    pattern:
      /\(((?:[\p{L} .'-]{2,40}\/)?(?:Getty Images|Reuters|REUTERS|AFP|AP|dpa|EPA|Shutterstock|iStock|Supplied|Xinhua|TASS)(?:\/[\p{L} .'-]{2,40})*)\)\.?$/u,
    example: 'The mayor speaks on Monday. (Mira Halden/Reuters)',
  },
]

const FILE_PHOTO =
  /\((?:file (?:photo|image|pic(?:ture)?)|archivbild|archivfoto|photo d[’']archives|foto de archivo|عکس آرشیوی)\)\.?$/iu

/** Who a caption names as its photo's source: null for a file photo that names nobody, undefined where it has no credit form. */
export function photoCredit(line: string): string | null | undefined {
  const text = line.trim()
  if (FILE_PHOTO.test(text)) return null
  for (const form of CREDIT_FORMS) {
    const credit = form.pattern.exec(text)?.[1]?.trim()
    if (credit !== undefined && credit !== '') return credit
  }
  return undefined
}
