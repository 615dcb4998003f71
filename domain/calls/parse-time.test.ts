// Any text is read in a moment: no rule may look at the same words again and again.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCall } from './parse-call.ts'
import { EXACT_PHRASES } from './phrases/exact.ts'
import { JAPANESE_PHRASES } from './phrases/japanese.ts'

const VOCABULARY = `${EXACT_PHRASES} ${JAPANESE_PHRASES}`.split(/(?<=[\s,;:–-])|(?=[年月日～（）])/)

describe('reading any text', () => {
  it('takes no more time than 50 ms for any text of up to 10,000 characters', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(...VOCABULARY),
    )
    const text = fc
      .tuple(fc.array(unit, { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 10_000 }))
      .map(([parts, length]) => parts.join('').padEnd(length, parts.join('')).slice(0, length))
    fc.assert(
      fc.property(text, fc.constantFrom('en' as const, 'ja' as const), (words, lang) => {
        expect(fastest(words, lang)).toBeLessThan(50)
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    '(',
    '1',
    '-',
    'may ',
    'until ',
    '年月日',
    ' ',
    '1 May ',
    '(4月1日)',
    'FY2026 tentative ',
    '1 May extended ',
    'deadline: • 1 May ',
    '1 May;',
    '4～',
    '令和',
    '十',
    'typically 1 May ',
    '1 May (2 May) ',
  ])('reads 10,000 characters of “%s” in as little', (piece) => {
    const words = piece.repeat(10_000).slice(0, 10_000)
    expect(fastest(words, 'en')).toBeLessThan(50)
    expect(fastest(words, 'ja')).toBeLessThan(50)
  })
})

/** Milliseconds of this thread's own time, which other processes cannot take; the best of some tries. */
function fastest(words: string, lang: 'en' | 'ja'): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 10 && best >= 50; i++) {
    const start = process.threadCpuUsage()
    parseCall(words, { lang, year: 2026, zone: 'Asia/Tokyo' })
    const { user, system } = process.threadCpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}
