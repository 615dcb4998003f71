import { describe, expect, it } from 'vitest'
import { chooseEncoding } from './negotiate.ts'

describe('chooseEncoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0', 'identity'],
    ['*', 'br'],
    ['identity', 'identity'],
    ['br;q=nonsense', 'identity'],
    ['BR', 'br'],
  ])('for %j chooses %s', (header, encoding) => {
    expect(chooseEncoding(header)).toBe(encoding)
  })
})
