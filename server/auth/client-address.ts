import { BlockList, isIP } from 'node:net'

/** Set by our own server on every request, over whatever the client sent under that name. */
export const PEER_HEADER = 'x-callboard-peer'

const NEARBY = new BlockList()
NEARBY.addSubnet('127.0.0.0', 8)
NEARBY.addSubnet('10.0.0.0', 8)
NEARBY.addSubnet('172.16.0.0', 12)
NEARBY.addSubnet('192.168.0.0', 16)
NEARBY.addAddress('::1', 'ipv6')
NEARBY.addSubnet('fc00::', 7, 'ipv6')
NEARBY.addSubnet('fe80::', 10, 'ipv6')

/**
 * The address a request came from, as far as it can be trusted: `x-forwarded-for` counts only
 * when a proxy on our own network handed the request over, and then only its last entry, which
 * that proxy wrote itself. IPv6 clients own a whole /64, so that is what is named.
 * @param header reads a request header by its lower-case name
 */
export function clientAddress(header: (name: string) => string | null | undefined): string {
  const peer = plain(header(PEER_HEADER))
  const forwarded = plain(header('x-forwarded-for')?.split(',').at(-1))
  const believed = forwarded && (!peer || isNearby(peer)) ? forwarded : peer
  return believed ? network(believed) : 'unknown'
}

/** An address without the wrapping of IPv4 in IPv6; undefined when it is none. */
function plain(text: string | null | undefined): string | undefined {
  const address = text?.trim().replace(/^::ffff:(?=\d+\.)/i, '')
  return address && isIP(address) ? address : undefined
}

function isNearby(address: string): boolean {
  return NEARBY.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

function network(address: string): string {
  if (isIP(address) === 4) return address
  // URL writes an IPv6 address in its one canonical form.
  const canonical = new URL(`http://[${address.split('%')[0]}]`).hostname.slice(1, -1)
  const [head = '', tail] = canonical.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail ? tail.split(':') : []
  const gap = tail === undefined ? 0 : 8 - left.length - right.length
  const groups = [...left, ...Array<string>(gap).fill('0'), ...right]
  return `${groups.slice(0, 4).join(':')}::/64`
}
