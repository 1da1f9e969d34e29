import { PHOTO_SOURCE } from './agencies.ts'
import type { CreditForm } from './credit-form.ts'

/** Forms of photo credit in brackets at a caption's end. */
export const BRACKETED_CREDITS: readonly CreditForm[] = [
  {
    pattern:
      /\((?:file )?(?:photograph|photo|image|picture|pic|fotoğraf|foto|bild|cr[ée]dito|crédit|courtesy|fot\.|via)s?(?![\p{L}\p{M}])(?: credits?(?!\p{L}))?(?: (?:by|courtesy of|of|von|de|di|via)(?![\p{L}\p{M}]))?\s*:?\s*([^()]{2,80})\)\.?$/iu,
    example: 'The bridge at dawn. (Photo by AFP)',
  },
  {
    pattern: /\(((?:[A-Z]{2,5}|Getty) (?:Photo|Image|Images)\/[^()]{2,60})\)\.?$/u,
    example: 'Workers on the quay. (AP Photo/Mira Halden)',
  },
  {
    // a paragraph can name its source so
    pattern: /^.{3,220}\((?:©|source\s?:|quelle\s?:|fuente\s?:|credits?\s?:)\s*([^()]{2,60})\)\.?$/iu,
    example: 'The bridge at dawn. (© AFP)',
    sign: '(',
  },
  {
    pattern:
      /\((?:[Ff]ile |[Aa]rchive )?((?!Undated|Illustrati|Handout|File|Archive|Social|Stock)\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){0,2}) (?:[Ff]ile |[Aa]rchive )?(?:[Pp]hoto|[Ii]mage|[Pp]icture|screenshot)\)\.?$/u,
    example: 'The bridge at dawn (AFP file photo)',
  },
  { pattern: /\(عکس(?: از)?\s*:?\s*([^()]{2,60})\)\.?$/u, example: 'اسکله پس از توفان (عکس از رویترز)' },
  {
    // brackets that name a picture in other scripts and languages
    pattern:
      /[([（](?:تصوير(?=\s*:)|फोटो(?: साभार)?|ছবি|فوٹو|צילום|φωτ\.|fotó|fot\.|ภาพ(?:โดย)?|사진|picha(?: na)?)\s*[:：=]?\s*([^()[\]（）]{2,60})[)\]）]\.?$/iu,
    example: 'הרציף הישן לאחר הסערה (צילום: דניאל ימי)',
  },
  {
    pattern: /\[([^[\]]{2,20}) (?:제공|자료 ?사진)(?:\. ?[^[\]]{0,30})?\]$/u,
    example: '옛 부두 [항구시 제공. 재판매 및 DB 금지]',
  },
  {
    pattern: new RegExp(
      `[([](?:file: ?)?((?:[\\p{L} .'-]{2,40}/){0,2}(?:${PHOTO_SOURCE})(?:/[\\p{L} .'-]{2,40})*)(?: (?:photo|file))?[)\\]]\\.?$`,
      'iu',
    ),
    example: 'The mayor speaks on Monday. [Mira Halden/Reuters]',
  },
  { pattern: /\([Bb]y (\p{Lu}[^()]{1,60})\)$/u, example: 'The mayor speaks on Monday. (By Calder Post)' },
  {
    pattern: /[（(]((?:記者|本報)?[\p{Script=Han}]{2,8})\s?[／/]\s?(?:攝影?|摄影?|翻攝|提供)[）)]$/u,
    example: '退休船員在舊碼頭合影（記者林潮生／攝影）',
  },
  {
    pattern: /[（(](?:撮影|摄影|写真|图)\s*[:：]?\s*([^（）()]{2,30})[）)]$/u,
    example: '旧岸壁で片付けをする作業員（撮影:潮田翔）',
  },
  {
    pattern: /[([](?:(?:사진|写真)\s?[=:：]|촬영)\s?([^)\]]{2,30})[)\]]$/u,
    example: '청동 종이 섬에 도착했다. [사진=항구일보]',
  },
  {
    pattern: /\((?:[Ss]upplied|[Ss]ubmitted|[Pp]rovided)\s?:\s*([^()]{2,60})\)\.?$/u,
    example: 'The bell arrives at the quay. (Supplied: Calder Council)',
  },
  {
    pattern: /\([^()]{1,20}, (?:[Ff]ot|[Ff]oto|[Pp]hoto)\s?[.:]\s*(\p{Lu}[^()]{1,60})\)\.?$/u,
    example: 'Dzwon przybywa na nabrzeże (AG, Fot: Jan Morski)',
  },
  {
    pattern:
      /[([](\p{Lu}[\p{L}.’'-]+(?:(?: [\p{L}.’'-]+){0,3}\/|(?: [\p{L}.’'-]+){1,3} \/ )\p{Lu}[\p{L}\d .’'-]{2,40})[)\]]\.?$/u,
    example: 'The bell arrives at the quay. (Mira Halden/The Calder Post)',
  },
  {
    pattern:
      /[（(](?:\p{Script=Han}{0,6}[记記]者)?\s?([\p{Script=Han}·]{2,8}(?: \p{Script=Han}{2,4})?)\s?[摄攝][）)]$/u,
    example: '工人在老码头清理杂物。（港城社记者 叶汀 摄）',
  },
  {
    pattern: /＝[^＝]{2,40}[（(](共同|時事|ロイター|[AＡ][PＰ]|AFP時事|\p{Script=Han}{2,8}提供)[）)]$/u,
    example: '閉店の日の豆腐店＝7月27日、港町（共同）',
  },
  {
    // a studio or a collection behind what is no sentence
    pattern:
      /^[^()]{8,90}[\p{L}\p{N}”’"'] \((\p{Lu}[\p{L}.’'-]*(?: (?:of |the |and |& )?\p{Lu}[\p{L}.’'-]*){0,4} (?:Pictures|Studios|Films|Entertainment|Productions|Archives?|Museum|Library|Gallery|Estate))\)$/u,
    example: 'Mira Halden as the lighthouse keeper (Calder Pictures)',
    sign: '(',
  },
  {
    pattern: /\((?:фото(?:графия)?|zdjęcie|kuva|beeld|imagen|imagem)\s*[:：=]\s*([^()]{2,60})\)\.?$/iu,
    example: 'Старый причал утром (фото: Остап Гречаный / Портовый вестник)',
    sign: '(',
  },
  {
    // behind a sentence: a photographer and an agency in capitals
    pattern: /[.!?…”»] \((\p{Lu}{2,}(?:[ ’'-]\p{Lu}{2,}){1,3} \/ \p{Lu}[\p{L} .’'-]{2,40})\)$/u,
    example: 'Des élèves dans la cour, le 13 janvier 2025. (MIRA HALDEN / HEXAGONE)',
    sign: '/',
  },
  {
    // behind a sentence: a paper and its photographer, none of those who made a text
    pattern:
      /[.!?”] \((?!Report|Writ|Edit|Redak|Mitarb|Trad|Übers|Bearb|Addition|With|Con|Avec|Mit )(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}: \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2})\)$/u,
    example: 'The bell arrives at the quay. (Calder Post: Mira Halden)',
    sign: ':',
  },
]
