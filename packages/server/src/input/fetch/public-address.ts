import { BlockList, isIP, isIPv4 } from 'node:net'

/** IPv4 that is not the public network: IANA IPv4 Special-Purpose Address Registry (RFC 6890 and later), multicast (RFC 5771), the reserved rest. */
const closedV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

/** Inside 2000::/3 (RFC 4291, section 2.4; nothing else is global unicast): protocol assignments with Teredo, documentation, and 6to4, which carries an IPv4 address. */
const closedV6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const listOf = (nets: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList()
  for (const [net, prefix] of nets) list.addSubnet(net, prefix, family)
  return list
}

const v4 = listOf(closedV4, 'ipv4')
const v6 = listOf(closedV6, 'ipv6')
const global6 = listOf([['2000::', 3]], 'ipv6')

/**
 * Whether an IP address belongs to the public network. Loopback, private, link-local, shared (carrier-grade NAT), multicast, documentation and
 * reserved ranges do not, nor do the IPv6 ones that carry an IPv4 address (mapped, NAT64, 6to4, Teredo). What is no address at all does not either.
 */
export const isPublicAddress = (address: string): boolean => {
  if (isIP(address) === 0) return false
  if (isIPv4(address)) return !v4.check(address, 'ipv4')
  const plain = address.split('%')[0] ?? ''
  return global6.check(plain, 'ipv6') && !v6.check(plain, 'ipv6')
}
