/** How much a problem matters: an error stops the capture, a warning deserves a look, a note explains a choice. */
export type Severity = 'error' | 'warning' | 'note'
