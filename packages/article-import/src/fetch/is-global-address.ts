import ipaddr from 'ipaddr.js'

/** Not in the registries: where machines of a cloud reach what runs them (Azure). */
const platformAddress = '168.63.129.16'

/** The last 64 bits of an address that holds an IPv4 address (ISATAP, RFC 5214), of this network or any. */
const isIsatap = ({ parts }: ipaddr.IPv6): boolean => ((parts[4] ?? 0) & 0xfdff) === 0 && parts[5] === 0x5efe

const globalIpv6 = ipaddr.IPv6.parse('2000::')

/**
 * What kind of address it is, by the registries of IANA: "unicast" is a public one; "loopback", "private", "linkLocal",
 * "uniqueLocal", "carrierGradeNat", "multicast", "ipv4Mapped", "isatap", "platform", ... are not. "reserved" for what no registry hands out.
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
 * Whether anyone on the internet may be meant by the IP address: no machine of this network, no special purpose.
 * IPv4 written as IPv6 (mapped, 6to4, NAT64) is refused as well, whatever stands in it.
 */
export const isGlobalAddress = (address: string): boolean => addressKind(address) === 'unicast'
