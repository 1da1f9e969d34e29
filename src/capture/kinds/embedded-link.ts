import { because } from '../../article/reasons.ts'
import type { LineKind } from './line-kind.ts'

/** Where a post, a film or a sound has its address. */
const PLACES = [
  'youtube\\.com/(?:watch|shorts|live)',
  'youtu\\.be/',
  'vimeo\\.com/\\d',
  '(?:twitter|x)\\.com/\\w{1,30}/status/',
  'bsky\\.app/profile/[^/\\s]{1,80}/post/',
  'instagram\\.com/(?:p|reel|tv)/',
  'facebook\\.com/\\S{1,80}/(?:posts|videos)/',
  'tiktok\\.com/@',
  't\\.me/\\w{1,40}/\\d',
  'soundcloud\\.com/',
  'open\\.spotify\\.com/(?:episode|track|show)/',
]
const EMBEDDED = new RegExp(
  `^(?:\\p{L}[\\p{L} ]{1,24}[:：]\\s?)?https?://(?:(?:www|m|mobile)\\.)?(?:${PLACES.join('|')})\\S{1,300}$`,
  'iu',
)

/** The address of what the page showed in a frame of its own, alone on a line within the text. */
export const embeddedLink: LineKind = {
  name: 'embedded link',
  examples: [
    { line: 'Watch: https://www.youtube.com/watch?v=k1Bx', at: { zone: 'body' }, gives: 'body' },
    { line: 'https://x.com/ferries/status/1790000000', at: { zone: 'body' }, gives: 'body' },
    { line: 'https://www.calderpost.example/news/pier', at: { zone: 'body' }, gives: null },
    { line: 'https://www.youtube.com/watch?v=k1Bx', at: { zone: 'tail' }, gives: null },
  ],
  read: (line, { zone }) =>
    zone === 'body' && EMBEDDED.test(line.text.trim())
      ? { as: 'body', kind: 'embed', why: because('embeddedLink') }
      : null,
}
