/** What is kept under a name in this browser, as an object; empty where nothing is, or nothing may be kept. */
export function kept(name: string): Record<string, unknown> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(`broadsheet:${name}`) ?? '{}')
    return typeof stored === 'object' && stored !== null ? { ...stored } : {}
  } catch {
    return {}
  }
}

/** Keeps an object under a name; where nothing may be kept, the page goes on without. */
export function keep(name: string, value: Record<string, unknown>): void {
  try {
    localStorage.setItem(`broadsheet:${name}`, JSON.stringify(value))
  } catch {
    // a browser that keeps nothing is a reader's choice too
  }
}
