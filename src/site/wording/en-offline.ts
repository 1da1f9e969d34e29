import type { OfflineWording } from './offline-wording.ts'

export const offline: OfflineWording = {
  title: 'Kept for reading offline',
  explained: 'In this browser, on this device.',
  saved: 'Saved',
  read: 'Read lately',
  nothing:
    'Nothing is kept yet. Articles that you read or save stand here, and can be read without a network.',
  save: 'Save for offline',
  remove: 'Saved for offline: remove',
}
