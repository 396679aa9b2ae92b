import { expect, test } from 'vitest'
import { addressKind, isGlobalAddress } from './is-global-address.ts'

test.each(['8.8.8.8', '1.1.1.1', '193.0.6.139', '2001:4860:4860::8888', '2a00:1450:4001:80b::200e'])(
  '%s is a public address',
  (address) => {
    expect(isGlobalAddress(address)).toBe(true)
  },
)

test.each([
  ['127.0.0.1', 'loopback'],
  ['127.9.9.9', 'loopback'],
  ['::1', 'loopback'],
  ['0.0.0.0', 'unspecified'],
  ['0.1.2.3', 'unspecified'],
  ['::', 'unspecified'],
  ['10.0.0.1', 'private'],
  ['172.16.0.1', 'private'],
  ['192.168.1.1', 'private'],
  ['169.254.169.254', 'linkLocal'],
  ['fe80::1', 'linkLocal'],
  ['fe80::1%eth0', 'linkLocal'],
  ['fd00::1', 'uniqueLocal'],
  ['100.64.0.1', 'carrierGradeNat'],
  ['224.0.0.1', 'multicast'],
  ['ff02::1', 'multicast'],
  ['255.255.255.255', 'broadcast'],
  ['240.0.0.1', 'reserved'],
  ['192.0.2.1', 'reserved'],
  ['198.18.0.1', 'reserved'],
  ['::ffff:8.8.8.8', 'ipv4Mapped'],
  ['::ffff:127.0.0.1', 'ipv4Mapped'],
  ['64:ff9b::7f00:1', 'rfc6052'],
  ['2002:7f00:1::', '6to4'],
  ['::127.0.0.1', 'ipv4Mapped'],
  ['2001:db8::1', 'reserved'],
  ['168.63.129.16', 'platform'],
  ['2001:4860::5efe:7f00:1', 'isatap'],
  ['2001:4860::200:5efe:8.8.8.8', 'isatap'],
  ['fe80::5efe:10.0.0.1', 'isatap'],
  ['4000::1', 'reserved'],
  ['no address', 'reserved'],
])('%s is NOT a public address but %s', (address, kind) => {
  expect(isGlobalAddress(address)).toBe(false)
  expect(addressKind(address)).toBe(kind)
})
