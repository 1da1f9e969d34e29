import { because } from '../../article/reasons.ts'
import { hostsOf } from '../address-notices.ts'
import type { LineKind } from './line-kind.ts'

/** Bare addresses below a notice that announces them. */
export const alternateAddresses: LineKind = {
  name: 'alternate addresses',
  examples: [
    {
      line: 'www.calderpost.example',
      at: { previous: { as: 'residue', kind: 'address-notice', why: '' } },
      gives: 'addresses',
    },
    {
      line: 'https://a.example, https://b.example',
      at: { previous: { as: 'addresses', hosts: [], why: '' } },
      gives: 'addresses',
    },
    { line: 'www.calderpost.example', at: { previous: null }, gives: null },
  ],
  read: (line, { previous }) => {
    const announced =
      previous?.as === 'addresses' || (previous?.as === 'residue' && previous.kind === 'address-notice')
    const hosts = announced ? hostsOf(line.text) : []
    return hosts.length > 0 ? { as: 'addresses', hosts, why: because('addresses') } : null
  },
}
