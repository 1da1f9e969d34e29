import { REASONS } from '../../../article/reasons.ts'
import type { Wording } from '../wording.ts'

/** The page that shows a capture line by line. */
export const evidence: Wording['evidence'] = {
  title: (headline) => `Line by line: ${headline}`,
  intro: 'The capture as it came, and what each of its lines became.',
  blank: 'blank',
  howToCheck: 'How to check it',
  checkSteps: (file) => [
    `Save the text as ${file}.`,
    'Compute its SHA-256: sha256sum on Linux, shasum -a 256 on a Mac, certutil -hashfile with SHA256 on Windows.',
    'Compare the result with the digits above. If they are the same, you hold the capture that this article was made from, byte for byte.',
  ],
  owner: {
    sectionPath: 'section path',
    headline: 'headline',
    standfirst: 'standfirst',
    byline: 'byline',
    published: 'date of publication',
    updated: 'date of update',
    photo: 'photo’s caption',
    alternateDomains: 'alternate address',
  },
  block: {
    paragraph: 'paragraph',
    subheading: 'subheading',
    listItem: 'list item',
    blockquote: 'block quotation',
    question: 'question',
    answer: 'answer',
    caption: 'caption',
    embed: 'embed',
  },
  residue: {
    'address-notice': 'set aside: address notice',
    share: 'set aside: share button',
    navigation: 'set aside: navigation',
    related: 'set aside: related',
    advertisement: 'set aside: advertisement',
    comments: 'set aside: comments',
    other: 'set aside',
  },
  reasons: REASONS,
  issues: 'Unusual about this capture',
}
