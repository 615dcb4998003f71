import { describe, expect, test } from 'vitest'
import { clientAddress } from './client-address.ts'

function from(headers: Record<string, string>) {
  return clientAddress((name) => headers[name])
}

describe('the address that sign-in attempts are counted by', () => {
  test('is the peer’s when it came straight from outside, whatever it claims', () => {
    expect(from({ 'x-callboard-peer': '203.0.113.7', 'x-forwarded-for': '198.51.100.1' })).toBe(
      '203.0.113.7',
    )
  })

  test('is what our own proxy wrote last, not what the client wrote before', () => {
    expect(
      from({ 'x-callboard-peer': '::ffff:10.0.0.2', 'x-forwarded-for': '1.1.1.1, 203.0.113.7' }),
    ).toBe('203.0.113.7')
  })

  test('is the peer’s when what is forwarded is no address', () => {
    expect(from({ 'x-callboard-peer': '127.0.0.1', 'x-forwarded-for': 'me' })).toBe('127.0.0.1')
  })

  test('names the network of an IPv6 client, so that it cannot take a new address each time', () => {
    expect(from({ 'x-callboard-peer': '2001:db8:1:2:3:4:5:6' })).toBe('2001:db8:1:2::/64')
    expect(from({ 'x-callboard-peer': '2001:db8::9' })).toBe('2001:db8:0:0::/64')
  })

  test('is unknown when nothing says', () => {
    expect(from({})).toBe('unknown')
  })
})
