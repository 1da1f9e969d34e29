import type { Photo } from '../article/photo.ts'
import { widthOf } from '../article/words.ts'
import { type Address, photoAddress, photoEditionAddress } from './permalinks.ts'
import type { Story } from './story.ts'

/** A photo of which there is a picture. */
export type Picture = Photo & { readonly file: string; readonly width: number; readonly height: number }

/** A format in which every photo is there, best first: what a browser does not know, it passes over. */
export const PHOTO_FORMATS = ['avif', 'webp', 'jpeg'] as const
export type PhotoFormat = (typeof PHOTO_FORMATS)[number]

/** A photo in one format and width (in pixels), and where it is served. */
export interface PhotoEdition {
  readonly format: PhotoFormat
  readonly width: number
  readonly address: Address
}

/** Widths for a phone, a tablet, and the text’s measure on a dense screen. */
const WIDTHS = [480, 800, 1216]
/** The one width of the format for browsers that know no better. */
const PLAIN_WIDTH = 800

/** The picture of a photo, with its size; null where the capture has words only. */
export function pictureOf(photo: Photo | null): Picture | null {
  if (photo?.file === undefined || photo.width === undefined || photo.height === undefined) return null
  return { ...photo, file: photo.file, width: photo.width, height: photo.height }
}

/** What stands before a name in a photo's credit is no wider, in letters. */
const INTRODUCTION = 16

/** Whether a photo's caption says what it shows, and not only whom it is from. */
export const tellsPicture = ({ caption, credit }: Photo): boolean =>
  caption !== null && (credit === null || widthOf(caption) > widthOf(credit) + INTRODUCTION)

/** The editions of a story's picture, none larger than it is, narrow ones first; the best format first. */
export function photoEditions(slug: string, { width: full }: Picture): PhotoEdition[] {
  const widest = Math.min(full, Math.max(...WIDTHS))
  const widths = [...WIDTHS.filter((width) => width < widest), widest]
  return PHOTO_FORMATS.flatMap((format) => {
    const own = format === 'jpeg' ? [Math.min(full, PLAIN_WIDTH)] : widths
    return own.map((width) => ({ format, width, address: photoEditionAddress(slug, width, format) }))
  })
}

/** A story's picture as others show it: the edition that every program reads, in its size. */
export interface PreviewPicture {
  readonly address: Address
  readonly width: number
  readonly height: number
  readonly alt: string
}

/** The picture that stands for a story where others link to it; null where it has words only. */
export function previewPicture({ article, slug }: Story): PreviewPicture | null {
  const picture = pictureOf(article.photo)
  const plain =
    picture === null ? undefined : photoEditions(slug, picture).find(({ format }) => format === 'jpeg')
  if (picture === null || plain === undefined) return null
  const { address, width } = plain
  const height = Math.round((picture.height / picture.width) * width)
  return { address, width, height, alt: picture.alt ?? picture.caption ?? '' }
}

/** Every file of a story's photo: the picture as it came, and its editions; none where there are words only. */
export function photoFiles({ article, slug }: Story): Address[] {
  const picture = pictureOf(article.photo)
  if (picture === null) return []
  return [photoAddress(slug, picture.file), ...photoEditions(slug, picture).map(({ address }) => address)]
}
