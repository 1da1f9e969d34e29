import type { Photo } from '../article/photo.ts'
import type { Story } from './story.ts'

/** A photo of which there is a picture. */
export type Picture = Photo & { readonly file: string; readonly width: number; readonly height: number }

/** The picture of a photo, with its size; null where the capture has words only. */
export function pictureOf(photo: Photo | null): Picture | null {
  if (photo?.file === undefined || photo.width === undefined || photo.height === undefined) return null
  return { ...photo, file: photo.file, width: photo.width, height: photo.height }
}

export const hasPhoto = ({ article }: Story): boolean => pictureOf(article.photo) !== null
