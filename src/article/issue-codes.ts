import type { Severity } from './severity.ts'

/** What one code stands for: how much it matters, an example of what is said, and how it is mended. */
export interface IssueCodeRow {
  readonly severity: Severity
  /** the reason as it is said of an invented file */
  readonly example: string
  readonly remedy: string
}

/** Every code that an issue can have; the table in the README is made from this one. */
export const ISSUE_CODES = {
  'no-headline': {
    severity: 'warning',
    example: 'Unexpected text without a headline, expected a short line above the article',
    remedy: 'put the page’s headline on a line of its own above the text',
  },
  'no-body': {
    severity: 'warning',
    example: 'Unexpected capture without a paragraph, expected an article’s text',
    remedy: 'copy the page again, with its text',
  },
  'date-from-caption': {
    severity: 'note',
    example: 'No date of publication is stated; 2024-07-28 in the photo’s caption orders the article',
    remedy: 'nothing to do, unless you know the date of publication: then put it into the file NAME.json',
  },
  'future-date': {
    severity: 'warning',
    example:
      'Unexpected date of publication 2042-07-28, expected a day that has come: the article leads every list',
    remedy: 'look at the date in the capture; if it is wrong, put the right one into the file NAME.json',
  },
  'guessed-encoding': {
    severity: 'warning',
    example: 'Unexpected bytes that are not UTF-8, read as windows-1252',
    remedy: 'look at the letters with accents; if they are wrong, save the file again as UTF-8',
  },
  'unknown-encoding': {
    severity: 'error',
    example: 'Unexpected bytes in no known encoding, expected UTF-8',
    remedy: 'save the file again as UTF-8',
  },
  'binary-file': {
    severity: 'error',
    example: 'Unexpected NUL characters, expected the text of a news page',
    remedy: 'put the copied text into the file, not a picture, PDF or word-processor document',
  },
  'empty-capture': {
    severity: 'error',
    example: 'Unexpected end of file, expected the text of a news page',
    remedy: 'paste the text of the page into the file, or remove it',
  },
  'unreadable-file': {
    severity: 'error',
    example: 'EACCES: permission denied, open seeds/pier.txt',
    remedy:
      'look whether the file is there and this user may read it, or move it out of the folder of captures',
  },
  'same-id': {
    severity: 'error',
    example: 'Unexpected second capture of this name, expected one: 2024/pier.txt has it too',
    remedy: 'rename one of the two files; a name may stand once, whatever its case and folder',
  },
  'same-slug': {
    severity: 'error',
    example:
      'Unexpected second article at article/markets-vnvhn.html, expected one: 2021-08-13-markets.txt has it too',
    remedy: 'rename one of the two files: the address depends on its name',
  },
  'duplicate-capture': {
    severity: 'warning',
    example: 'Unexpected second capture of one article: pier-2.txt stands for both',
    remedy:
      'remove one of the two, or leave both: the page of the older one stays and says so, and it leaves lists and feeds',
  },
  'wrong-correction': {
    severity: 'error',
    example: 'Unexpected published: expected a day, or a day and time such as "2024-07-28T16:41Z"',
    remedy: 'mend the field of the file NAME.json, or take it out; the README lists the fields',
  },
  'unreadable-photo': {
    severity: 'error',
    example: 'Unexpected bytes that are no picture, expected JPEG, PNG, WebP or AVIF',
    remedy: 'save the picture again, or move it out of the folder of captures',
  },
  'second-photo': {
    severity: 'warning',
    example: 'Unexpected second picture beside a capture, expected one: pier.jpg is its photo',
    remedy: 'keep one picture of that name',
  },
  'no-capture': {
    severity: 'warning',
    example: 'Unexpected file, expected captures whose names end in .txt',
    remedy: 'move the file out of the folder of captures; it is left out of the site',
  },
  'wrong-ledger': {
    severity: 'error',
    example: 'Unexpected articles.0.slugs: expected the last part of an address, such as "old-pier-x7k2a"',
    remedy: 'take permalinks.json back as `npm run check -- --write` wrote it',
  },
  'lost-address': {
    severity: 'warning',
    example: 'Unexpected end of article/old-pier-x7k2a.html: the capture old-pier is gone',
    remedy:
      'put the capture back, with `withdrawn` in its NAME.json if it is not to be read; or give the slug as one of `aliases` in the NAME.json of the capture that took its place',
  },
  'taken-alias': {
    severity: 'warning',
    example: 'Unexpected alias old-pier-x7k2a, expected a slug that no other article has or had',
    remedy: 'take it out of `aliases` in the file NAME.json of one of the two',
  },
  'unkept-address': {
    severity: 'note',
    example: 'Addresses of articles that are not kept yet: 3',
    remedy: 'once they are published, `npm run check -- --write` keeps them',
  },
} as const satisfies Record<string, IssueCodeRow>

export type IssueCode = keyof typeof ISSUE_CODES
