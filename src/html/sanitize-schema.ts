import type { Options as Schema } from 'rehype-sanitize'

/**
 * All that a body may hold. Whatever a capture says arrives as text and is escaped; this list is the second wall,
 * should a mistake in the tree ever let an element through.
 */
export const SANITIZE_SCHEMA: Schema = {
  tagNames: ['p', 'h2', 'ul', 'ol', 'li', 'blockquote', 'span', 'b', 'a'],
  attributes: {
    '*': ['id'], // made from digests only, never from a capture's words as they stand
    a: ['href', ['className', 'ref', 'close'], ['rel', 'nofollow']],
    b: [],
    blockquote: [['className', 'embed']],
    li: ['value'],
    p: [['className', 'question', 'answer', 'caption', 'hang']],
    span: [['className', 'said', 'caps', 'vh', 'who', 'given', 'inline'], ['ariaHidden', 'true'], 'lang'],
  },
  protocols: { href: ['http', 'https'] }, // what is embedded is reached by its address
  clobberPrefix: '', // ids are digests with a prefix of their own and cannot shadow a property of the document
  strip: ['script', 'style'],
  ancestors: { li: ['ul', 'ol'] },
}
