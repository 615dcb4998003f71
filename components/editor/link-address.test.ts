import { describe, expect, it } from 'vitest'
import { linkAddress } from './link-address.ts'

describe('linkAddress', () => {
  const good = [
    ['https://www.jst.go.jp/a?b=c#d', 'https://www.jst.go.jp/a?b=c#d'],
    ['  http://jst.go.jp ', 'http://jst.go.jp'],
    ['www.jst.go.jp/en', 'https://www.jst.go.jp/en'],
    ['rp-info@jst.go.jp', 'mailto:rp-info@jst.go.jp'],
    ['mailto:rp-info@jst.go.jp', 'mailto:rp-info@jst.go.jp'],
  ] as const
  for (const [typed, href] of good) {
    it(`reads ${typed.trim()} as an address`, () => expect(linkAddress(typed)).toEqual({ href }))
  }

  const bad = [
    ['', 'empty'],
    ['javascript:alert(1)', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['/relative/path', 'malformed'],
    ['see below', 'malformed'],
    ['https://', 'malformed'],
  ] as const
  for (const [typed, problem] of bad) {
    it(`refuses ${typed || 'nothing'} as ${problem}`, () =>
      expect(linkAddress(typed)).toEqual({ problem }))
  }
})
