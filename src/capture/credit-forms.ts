import { PHOTO_SOURCE, SHORT_NEWS, SURE_AGENCY } from './agencies.ts'
import type { CreditForm } from './credit-form.ts'

/**
 * A name in capitals behind a sentence: the photographer below a photo of French and Spanish papers, the author below a
 * text. Its first letter is looked for first: white space before every place would be read over and over.
 */
export const NAME_IN_CAPITALS =
  /(?=\p{Lu})(?<=\p{Ll}[.!?…]\s+)(\p{Lu}{2,}(?:[ ’'.-]+\p{Lu}{2,}){1,2}(?: (?:POUR|PARA|PER|FÜR|FOR) [«“"]?[\s\u00a0]?[\p{L} .’'-]{2,40}[»”"]?)?)$/u

/** Short names in capitals behind a sentence: whom a photo is from, or, behind a text, who wrote and edited it. */
export const INITIALS = /(?<=[.!?][”’]?\s)(\p{Lu}{2,8}(?:\/\p{Lu}{2,8}){1,4})$/u

/** Between a photographer and an agency can stand the paper: "Mira Halden/The Calder Post/Getty Images". */
export const PAPER = "(?:\\p{Lu}[\\p{L}.'’&-]*(?: [\\p{L}.'’&-]+){0,4}/){0,2}"

/** A photographer and the year of an agency's copyright, with its notice. */
export const COPYRIGHT =
  "((?:\\p{Lu}[\\p{L}.’'-]* ){1,3}\\p{Lu}[\\p{L}.’'-]*/Copyright \\d{4} (?:The )?\\p{Lu}[\\p{L} ]{1,30})(?:\\. All rights reserved)?\\.?"

/** Forms of photo credit without brackets at a caption's end, or alone on a line; the first that reads the line gives the credit. */
export const CREDIT_FORMS: readonly CreditForm[] = [
  {
    pattern:
      /(?:^|[.!?。।؛:)”"»|–—-]\s*|[.!?]’\s+)(?:main |sursa )?(?:photo(?:graph(?:er)?)?s?(?: by| credit)?|image(?: credits?)?|picture|credits?|fotoğraf|foto|fotografía|bild(?:rechte|quelle)?|imagem|beeld|kuva|zdjęcie|fot\.|ảnh|φωτογραφία|photo d[’']archives|fotó|źródło|φωτ\.|фото|صورة|تصویر|عکس|فوٹو|צילום|फोटो(?: साभार)?|ছবি|ภาพ|图|写真|摄影)\s*[:：/]\s*(\S.{1,80})$/iu,
    example: 'The old quay. Photograph: Mira Halden/The Calder Post',
  },
  {
    // within a sentence these words are others: "a mixed picture: exports rose"
    pattern:
      /\s(?:Photo(?:graph)?s?(?: [Bb]y| [Cc]redit)?|PHOTOS?|Image(?: [Cc]redits?)?|Credits?|CREDIT|Fotoğraf|Foto(?:grafía)?|FOTO|Fotó|Фото|ФОТО|Picha|PICHA|ภาพ|צילום)\s*[:：/]\s*(\S.{1,80})$/u,
    example: 'The old quay at dawn Photo: Mira Halden',
  },
  {
    pattern: /(?:^|[\s.!?\p{Ll}])[©Ⓒ]\s*(?!\s*(?:19|20)\d\d)([^©]{2,80})$/u,
    example: 'Arbeiter am Kai. © dpa | Anke Wesseling',
  },
  {
    pattern: new RegExp(
      `(?:^|[.!?)”"]\\s*|\\s[|–—/-]\\s?)((?:\\p{L}[\\p{L} .-]{1,39}\\s?/\\s?)?(?:${SURE_AGENCY})(?:/[\\p{L} .-]{2,40})*(?: via [\\p{L} ]{2,30})?)\\.?$`,
      'u',
    ),
    example: 'The mayor speaks on Monday. Reuters',
  },
  { pattern: /[.!?]\s+Picha na (\p{Lu}[^.!?]{2,40})$/u, example: 'Boti bandarini. Picha na Juma Pwani' },
  {
    pattern: /(?:\s-|\s?\/)\s(?:عکس|Foto)\s*[:：]?\s*(\S.{1,60})$/u,
    example: 'کارگران در کارگاه / عکس: مهدی دلاوری',
  },
  {
    pattern: /\s\/\s?(?:Фото|사진)\s?=?\s?([^./]{2,60})$/u,
    example: 'Паром в порту / Фото пресс-службы порта',
  },
  { pattern: /[ⓒ©]\s?(\p{Script=Hangul}[^ⓒ©]{1,30})$/u, example: '▲ 옛 부두. ⓒ항구일보' },
  {
    pattern: /[＝=、]([\p{Script=Han}\p{Script=Hiragana}]{2,10})(?:撮影|提供)$/u,
    example: '店の前の列＝2022年3月31日、潮田翔撮影',
  },
  { pattern: /＝(共同|時事|ロイター|AP|AFP時事|代表撮影)$/u, example: '閉店の日の豆腐店＝共同' },
  {
    pattern: /\s[-–]\s(رويترز|الفرنسية|الأناضول|أسوشيتد برس|غيتي)$/u,
    example: 'وزير الخارجية خلال مؤتمر صحفي - رويترز',
  },
  {
    pattern:
      /\s[-–]\s(\p{Lu}[\p{L}.’'-]+(?: \p{L}[\p{L}.’'-]+){1,3}(?: - [\d.\p{L}]{6,10})?\/\p{Lu}[\p{L} ]{2,20})$/u,
    example: 'Operários no cais antigo - Caio Atracado/Folhapress',
    sign: '/',
  },
  {
    pattern: /[.\s]Cedida por (\S.{2,80})$/u,
    example: 'Una pancarta en el puerto. Cedida por la plataforma del puerto',
  },
  {
    pattern: new RegExp(
      `(?:^|[\\s\\p{Ll}.])((?:\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){0,3}/${PAPER}(?:${PHOTO_SOURCE})|\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}/(?:${SHORT_NEWS}))(?: \\p{Lu}[\\p{L} ]{2,20})?)\\.?$`,
      'u',
    ),
    example: 'The minister spoke at the old quay Jon Arrel/AP',
    sign: '/',
  },
  {
    pattern:
      /[.\s](REUTERS\/[\p{L} .'-]{2,40}?)(?:\/File Photo)?(?: (?:Acquire|Purchase) Licensing Rights(?:, opens new tab)?)?$/u,
    example: 'A view of the substation. REUTERS/Mira Halden',
  },
  {
    pattern: /^(?:[Pp]hotos?|PHOTOS?|[Pp]ictures?|[Ii]mages?) (?:[Bb]y|BY) (\p{Lu}[^.!?]{1,60})$/u,
    example: 'Photo by Mira Halden',
  },
  {
    // a licence makes it long
    pattern:
      /(?:^|[.!?…]\s+)(?:photo|image|picture|bild|foto|imagen|imagem|immagine)\s?:\s*(\S.{1,160}(?:CC[ -](?:BY|0)|Creative Commons|Wikimedia).{0,120})$/iu,
    sign: 'C',
    example:
      'Die alte Mole. Foto: Von Mira Halden, CC BY-SA 3.0, https://commons.wikimedia.org/w/index.php?curid=1',
  },
  {
    // names only: "Courtesy of the council, the old quay is open again"
    pattern:
      /^(?:(?:[Pp]hoto|[Ii]mage) )?[Cc]ourtesy of (?:the )?(\p{Lu}[\p{L}.’'/-]*(?: (?:of |the |and |& )*\p{Lu}[\p{L}.’'/-]*){0,4})(?<!\.)\.?$/u,
    example: 'Courtesy of Mira Halden',
  },
  {
    pattern: NAME_IN_CAPITALS,
    example: 'Le bac quitte le quai, mardi. MIRA HALDEN',
  },
  { pattern: /[。\s]([\p{Script=Han}]{2,8})\s?摄$/u, example: '工人在老码头清理杂物。叶汀摄' },
  {
    pattern:
      /[.!?”]\s+(?:\p{Lu}[\p{L}’]+ ){0,3}(?:[Pp]hotos?|PHOTOS?|[Pp]hotographs?|[Pp]ictures?|PICTURES?|[Pp]ics?|[Ii]mages?|IMAGES?) (?:[Bb]y|BY|[Cc]ourtesy of|COURTESY OF) (\p{Lu}[^.!?:”]{1,90})$/u,
    example: 'The bell arrives at the quay. Photo courtesy of Mira Halden',
  },
  {
    pattern:
      /[.!?”]\s+((?:Courtesy|Contributed|Submitted|Handout|Supplied) (?:photo|image)|(?:Picture|Photo|Image)s? supplied)$/u,
    example: 'The bell arrives at the quay. Courtesy photo',
  },
  {
    pattern:
      /(?:[.!?”]\s+Courtesy of |(?<=.{25}[.!?”]\s+)Courtesy )(?:the )?(\p{Lu}[\p{L}.’'&-]*(?: (?:of |the |and |& )?\p{Lu}[\p{L}.’'&-]*){0,4})$/u,
    example: 'The bell arrives at the quay. Courtesy of Calder Council',
  },
  {
    pattern: /[.!?…»”)]\s*\|\s((?:\p{Lu}{2,}|\p{Lu}[’']\p{Lu}+)(?:[ ’'.-]+\p{Lu}+){0,4})$/u,
    example: 'Les sociétaires devant le bac, repeint dimanche. | LE PHARE',
    sign: '|',
  },
  {
    // a paragraph can be signed so; a caption is shorter
    pattern: /^.{8,110}[다요]\. (\p{Script=Hangul}{2,4} (?:선임)?기자)$/u,
    example: '옛 부두에서 주민들이 배를 기다리고 있다. 도하람 기자',
  },
  { pattern: /\sफोटो\s?[-–]\s?(\S.{1,40})$/u, example: 'पुराने घाट पर नाव। फोटो- समाचार डेस्क' },
  {
    pattern:
      /(?:Credit\s?(?:\.{3}|…)\s?|[.!?”’]\s?(?:Credit){1,2})(?:via )?(\p{Lu}(?:[^.!?]|(?<=\p{Lu})\.){1,60})$/u,
    example: 'The bell at the quay. Credit...Mira Halden',
  },
  {
    pattern: /[.!?”|]\s+(?:Source|Quelle):\s(\p{Lu}[^.!?]{1,60})$/u,
    example: 'The bell arrives at the quay. | Source: AFP',
  },
  {
    pattern:
      /[.!?”’]\s+(?:Foto|FOTO|Beeld|Bild|Kuva|Fot\.)\s(\p{Lu}[\p{L}.’'-]+(?: \p{L}[\p{L}.’'-]*){1,3})$/u,
    example: 'De klok komt aan in de haven. Beeld Mira Halden',
  },
  {
    pattern:
      /(?=\p{Lu})(?<=\d[.!?…]\s+)(\p{Lu}{2,}(?:[ ’'.-]+\p{Lu}{2,}){1,2} (?:POUR|PARA|PER|FÜR|FOR) [«“"]?[\s\u00a0]?[\p{L} .’'-]{2,40}[»”"]?)$/u,
    example: 'Le bac quitte le quai, le 12 mars 2024. MIRA HALDEN POUR « LE JOURNAL »',
  },
  {
    pattern:
      /(?:[.!?][”’]?\s+|(?<=[\p{L}\p{N}]{2}[.!?][”’]?)(?=\p{Lu}\S* \p{Lu}))(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){0,3}(?:\s?\/\s?| for [Tt]he )\p{Lu}[\p{L} .’'-]{2,40})$/u,
    example: 'The bell arrives at the quay. Mira Halden for The Calder Post',
  },
  {
    pattern: /(?<=\p{Ll}{2}[.!?][”’]?)(Facebook|Instagram|Twitter|TikTok|YouTube|Telegram)$/u,
    example: 'The ferry in an undated photo.Facebook',
  },
  {
    pattern: new RegExp(`(?:^|[.!?\\s])${COPYRIGHT}$`, 'u'),
    sign: '/Copyright',
    example: 'The talks open at the old quay Mira Halden/Copyright 2024 The AP. All rights reserved',
  },
  {
    pattern: INITIALS,
    example: 'The old quay at dawn. SIA/EFAK',
    sign: '/',
  },
  {
    pattern: /\s[—–-]\s(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2} (?:file )?(?:pic|picture|photo))$/u,
    example: 'The minister at the old quay, 6 August 2017. — AFP pic',
  },
  {
    pattern: /[.!?”"»)]\s\/\s(\p{Lu}{2,}(?:[ ’'.-]+\p{Lu}{2,}){1,3})$/u,
    example: 'La patrona del puerto, en el muelle. / MIRA HALDEN',
    sign: '/',
  },
]
