/**
 * JSON made safe to stand inside a `<script>` element of HTML: no `<`, `>` or `&` is left that could end the
 * element or open a comment, nor the two line separators of old JavaScript. The one serialiser for JSON in pages.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (unsafe) => `\\u${unsafe.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
