import { describe, expect, it } from 'vitest'
import type { ParsedCall } from '@/domain/calls/parse-call.ts'
import { newCall } from './new-call.ts'
import { readingOf, readWords } from './read-words.ts'
import { exactDay } from './vague-day.ts'

const context = { year: 2026, zone: 'Asia/Tokyo' }
const twoRounds: ParsedCall = {
  opens: null,
  closes: exactDay('2026-03-01'),
  certainty: 'tentative',
  rolling: false,
  understood: [[0, 7]],
  unclear: ['soon'],
  unclearAt: [[8, 12]],
  further: [{ opens: null, closes: exactDay('2026-09-01') }],
}

describe('reading words', () => {
  it('reads nothing where nothing is written', () => {
    const call = { ...newCall('a', '2026'), words: { en: 'Closes 14 May', ja: '  ' } }
    expect(readWords(call, 'ja', context)).toBeNull()
    expect(readWords(call, 'en', context)?.rounds[0].closes).toEqual(exactDay('2026-05-14'))
  })

  it('names every round with the certainty that the words give all of them', () => {
    const [first, second] = readingOf(twoRounds, 0).rounds
    expect(first.closes).toEqual(exactDay('2026-03-01'))
    expect(second).toEqual({
      opens: null,
      closes: exactDay('2026-09-01'),
      certainty: 'tentative',
      rolling: false,
    })
  })

  it('counts places from the first character typed', () => {
    const reading = readingOf(twoRounds, 3)
    expect(reading.understood).toEqual([[3, 10]])
    expect(reading.unclear).toEqual([{ text: 'soon', at: [11, 15] }])
  })
})
