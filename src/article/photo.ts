/** A photo as the capture tells of it: the caption keeps its credit; `file` is there where a picture lies beside the capture. */
export interface Photo {
  readonly caption: string | null
  readonly credit: string | null
  readonly date: string | null
  readonly file?: string
  readonly alt?: string
  readonly width?: number
  readonly height?: number
}
