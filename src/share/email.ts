import type { ShareTarget } from './share-target.ts'

/** A new message in the reader's own mail program (RFC 6068). */
export const email: ShareTarget = {
  name: 'email',
  href: ({ title, text, url }) => {
    const body = [text, url].filter((part) => part !== '').join('\r\n\r\n')
    return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`
  },
}
