/** The last part of an article's address; no name of a device on Windows, where no file can be called so. */
export const SLUG = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9]+(?:[-_][a-z0-9]+)*$/
