import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '@/domain/content/localised.ts'
import { type Place, readWords } from './read-words.ts'
import { markWords } from './word-marks.ts'

const context = { year: 2026, zone: 'Asia/Tokyo' }
const marked = (words: string, lang: Language) => {
  const call = { cycle: '2026', words: { en: '', ja: '', [lang]: words } }
  return markWords(words, readWords(call, lang, context))
}
const unclear = (words: string, lang: Language) =>
  marked(words, lang)
    .filter(({ mark }) => mark === 'unclear')
    .map(({ text }) => text)

describe('markWords', () => {
  it('marks what was understood and what was not, in the words themselves', () => {
    const pieces = marked('1 April – 14 May 2026, blah', 'en')
    expect(pieces.some(({ mark, text }) => mark === 'understood' && text.includes('April'))).toBe(
      true,
    )
    expect(unclear('1 April – 14 May 2026, blah', 'en').join()).toContain('blah')
  })

  it('marks Japanese words, also of full width', () => {
    expect(marked('４月１日～５月１４日', 'ja').some(({ mark }) => mark === 'understood')).toBe(
      true,
    )
    expect(unclear('4月1日～5月14日 ほげほげ', 'ja').join()).toContain('ほげ')
  })

  it('counts from the first character typed, spaces included', () => {
    expect(unclear('   30 February 2026', 'en').join()).toContain('30 February')
    const [space] = marked('   30 February 2026', 'en')
    expect(space).toEqual({ at: 0, text: '   ', mark: 'plain' })
  })

  it('lets what is unclear outrank what was understood', () => {
    const reading = {
      understood: [[0, 7]] as Place[],
      unclear: [{ text: 'April', at: [2, 7] as Place }],
    }
    expect(markWords('1 April', reading).map(({ mark }) => mark)).toEqual(['understood', 'unclear'])
  })

  it('always gives the words back, whatever the places', () => {
    const place = fc.tuple(fc.integer({ min: -3, max: 30 }), fc.integer({ min: -3, max: 30 }))
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(place),
        fc.array(place),
        (words, known, strange) => {
          const pieces = markWords(words, {
            understood: known,
            unclear: strange.map((at) => ({ text: '', at })),
          })
          expect(pieces.map(({ text }) => text).join('')).toBe(words)
        },
      ),
    )
  })
})
