import { because } from '../../article/reasons.ts'
import type { LineKind } from './line-kind.ts'

/** Where a post, a film or a sound has its address; a channel's is none of them. */
const PLACES = [
  'youtube\\.com/(?:watch|shorts/|live/|embed/)',
  'youtu\\.be/',
  'vimeo\\.com/\\d',
  '(?:twitter|x)\\.com/\\w{1,30}/status/',
  'bsky\\.app/profile/[^/\\s]{1,80}/post/',
  'instagram\\.com/(?:p|reel|tv)/',
  'facebook\\.com/(?:watch|\\S{1,80}/(?:posts|videos)/)',
  'fb\\.watch/',
  'tiktok\\.com/@[^/\\s]{1,40}/video/\\d',
  't\\.me/\\w{1,40}/\\d',
  'soundcloud\\.com/[^/\\s]{1,60}/[^/\\s]',
  'open\\.spotify\\.com/(?:episode|track)/',
]
/** What is said of it before its address; other words advertise a channel or name a source. */
const LABEL =
  '(?:watch|listen|see|video|film|audio|tweet|post|ver|v[ií]deo|voir|écouter|vidéo|guarda|ansehen|anhören|смотрите|видео|ببینید|ویدئو|فیلم|شاهد|فيديو|视频|動画)(?: \\([^()]{1,40}\\))?\\s?[:：]\\s?'
const EMBEDDED = new RegExp(
  `^(?:${LABEL})?https?://(?:(?:www|m|mobile)\\.)?(?:${PLACES.join('|')})\\S{0,300}$`,
  'iu',
)

/** The address of what the page showed in a frame of its own, alone on a line within the text. */
export const embeddedLink: LineKind = {
  name: 'embedded link',
  examples: [
    { line: 'Watch: https://www.youtube.com/watch?v=k1Bx', at: { zone: 'body' }, gives: 'body' },
    { line: 'https://x.com/ferries/status/1790000000', at: { zone: 'body' }, gives: 'body' },
    { line: 'Follow us: https://www.tiktok.com/@calderpost', at: { zone: 'body' }, gives: null },
    { line: 'https://www.calderpost.example/news/pier', at: { zone: 'body' }, gives: null },
    { line: 'https://www.youtube.com/watch?v=k1Bx', at: { zone: 'tail' }, gives: null },
  ],
  read: (line, { zone }) =>
    zone === 'body' && EMBEDDED.test(line.text.trim())
      ? { as: 'body', kind: 'embed', why: because('embeddedLink') }
      : null,
}
