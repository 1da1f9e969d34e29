import { because } from '../../article/reasons.ts'
import { tidy } from '../../article/tidy.ts'
import { ADDRESS_NOTICES } from '../address-notices.ts'
import type { LineKind } from './line-kind.ts'

/** The sentence that announces a publisher's other addresses; it names the publisher. */
export const addressNotice: LineKind = {
  name: 'address notice',
  examples: [
    {
      line: 'Calder Post’s website can also be accessed at the following alternate addresses:',
      gives: 'residue',
    },
    { line: 'وب‌سایت بندر از نشانی‌های زیر نیز در دسترس است:', gives: 'residue' },
    { line: 'The site can be seen from the bridge.', gives: null },
  ],
  read: (line) => {
    const text = tidy(line.text)
    const match = ADDRESS_NOTICES.map((notice) => notice.exec(text)).find((found) => found !== null)
    if (match === undefined || match === null) return null
    const publisher = match[1]?.trim()
    return {
      as: 'residue',
      kind: 'address-notice',
      why: because('notice'),
      ...(publisher === undefined || publisher === '' ? {} : { publisher }),
    }
  },
}
