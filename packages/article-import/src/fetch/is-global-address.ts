import ipaddr from 'ipaddr.js'

/** The address of the Azure platform as seen by its virtual machines. It is not in the registries. */
const platformAddress = '168.63.129.16'

/** Whether the last 64 bits contain an IPv4 address (ISATAP, RFC 5214). */
const isIsatap = ({ parts }: ipaddr.IPv6): boolean => ((parts[4] ?? 0) & 0xfdff) === 0 && parts[5] === 0x5efe

const globalIpv6 = ipaddr.IPv6.parse('2000::')

/**
 * The kind of an address, by the registries of IANA. "unicast" is a public address. "loopback", "private", "linkLocal",
 * "uniqueLocal", "carrierGradeNat", "multicast", "ipv4Mapped", "isatap", "platform" and others are not. "reserved" is
 * an address that no registry assigns.
 */
export const addressKind = (address: string): string => {
  if (!ipaddr.isValid(address)) return 'reserved'
  const parsed = ipaddr.parse(address)
  if (parsed.toString() === platformAddress) return 'platform'
  if (parsed instanceof ipaddr.IPv6 && isIsatap(parsed)) return 'isatap'
  const kind = parsed.range()
  return parsed instanceof ipaddr.IPv6 && kind === 'unicast' && !parsed.match(globalIpv6, 3) ? 'reserved' : kind
}

/**
 * Whether an IP address is public: not of this machine, of a local network or for a special purpose. IPv4 written as
 * IPv6 (mapped, 6to4, NAT64) is not public, whatever the IPv4 address.
 */
export const isGlobalAddress = (address: string): boolean => addressKind(address) === 'unicast'
