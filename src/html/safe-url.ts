/** The schemes that a link may have. */
const SCHEMES: readonly string[] = ['https:', 'http:', 'mailto:']

/** An address made fit for a link; null where it is not one, names a user, or has a scheme that is not allowed. */
export function safeUrl(address: string): string | null {
  const url = URL.parse(address)
  if (url === null || !SCHEMES.includes(url.protocol) || url.username !== '' || url.password !== '')
    return null
  return url.href
}

/** The address of a host, perhaps with a port, that a capture names; hidden services and bare numbers speak plain HTTP. */
export function hostUrl(host: string): string | null {
  const plain = /\.onion(?::\d+)?$|^[\d.]+(?::\d+)?$|^\[/.test(host)
  const url = safeUrl(`${plain ? 'http' : 'https'}://${host}/`)
  return url !== null && /[\p{L}\p{N}]/u.test(host) && !/[@/?#\\]/.test(host) ? url : null
}
