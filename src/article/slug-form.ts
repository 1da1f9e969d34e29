const WORDS = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/
/** Names of devices on Windows, where no file can be called so. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Whether a text is the name of a device on Windows. */
export const isDevice = (text: string): boolean => DEVICE.test(text)

/** Whether a text can be the last part of an article's address, or a step of a section's. */
export const isSlug = (text: string): boolean => WORDS.test(text) && !isDevice(text)
