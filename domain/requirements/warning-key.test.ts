import { describe, expect, it } from 'vitest'
import { isSeen, warningKey } from './warning-key.ts'

const host = (name: string, field = 'body.en') => ({
  field,
  code: 'host_not_official',
  context: { host: name },
})

describe('a warning', () => {
  it('is told from others by kind, place and what it names', () => {
    const keys = [
      host('a.org'),
      host('b.org'),
      host('a.org', 'body.ja'),
      { field: 'body.en', code: 'japanese_missing' },
    ].map(warningKey)
    expect(new Set(keys).size).toBe(4)
    expect(warningKey(host('a.org'))).toBe(keys[0])
  })

  it('is seen by its own tick, not by that of another of its kind', () => {
    expect(isSeen(host('a.org'), [warningKey(host('a.org'))])).toBe(true)
    expect(isSeen(host('a.org'), [warningKey(host('b.org'))])).toBe(false)
    expect(isSeen(host('a.org'), [])).toBe(false)
  })

  it('is seen with its whole kind, where a program ticks', () => {
    expect(isSeen(host('a.org'), ['host_not_official'])).toBe(true)
    expect(isSeen(host('a.org'), ['host_misspelt'])).toBe(false)
  })
})
