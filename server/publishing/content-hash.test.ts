import { describe, expect, it } from 'vitest'
import { canonicalJson, contentHash } from './content-hash.ts'

describe('the hash of a content', () => {
  it('does not depend on the order of keys nor on undefined values', () => {
    expect(canonicalJson({ b: [1, { d: 'é', c: null }], a: undefined })).toBe(
      '{"b":[1,{"c":null,"d":"é"}]}',
    )
    expect(contentHash(1, { a: 1, b: 2 })).toBe(contentHash(1, { b: 2, a: 1 }))
  })

  it('differs when a value, the order of a list or the schema differs', () => {
    const hashes = [
      contentHash(1, { a: [1, 2] }),
      contentHash(1, { a: [2, 1] }),
      contentHash(1, { a: ['1', 2] }),
      contentHash(2, { a: [1, 2] }),
    ]
    expect(new Set(hashes).size).toBe(hashes.length)
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/)
  })
})
