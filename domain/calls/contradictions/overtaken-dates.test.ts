import { describe, expect, it } from 'vitest'
import type { Call } from '../call.ts'
import { CALL, codes, day, found } from './contradiction-sample.test-data.ts'

const call = (changes: Partial<Call>) => ({
  calls: [{ ...CALL, cycle: '', words: { en: '', ja: '' }, ...changes }],
})

describe('dates of more than two years ago', () => {
  const old = { opens: null, closes: day('2024-05-14') }

  it('are warned of from the day after', () => {
    expect(codes(call(old), { today: '2026-05-14' })).toEqual([])
    expect(found(call(old), { today: '2026-05-15' })).toEqual([
      {
        field: 'calls[0].closes',
        code: 'dates_long_past',
        context: { side: 'closes', dateEn: '14 May 2024', dateJa: '2024年5月14日' },
      },
    ])
  })

  it('are those of an opening, too, where nobody announced the end', () => {
    const opened = call({ opens: day('2024-01-01'), closes: null })
    expect(codes(opened)).toEqual(['calls[0].opens dates_long_past'])
  })

  it('are not those of a call that has been open at any time since', () => {
    expect(codes(call({ opens: day('2019-01-01'), closes: null, rolling: true }))).toEqual([])
    expect(codes(call({ ...old, rolling: true }), { today: '2026-05-15' })).toEqual([
      'calls[0].closes dates_long_past',
    ])
  })

  it('are not judged without a day to look at them', () => {
    const { today: _, ...timeless } = { zone: 'Asia/Tokyo', today: '' }
    expect(codes(call(old), { ...timeless, today: undefined as never })).toEqual([])
  })
})

describe('a date that was only expected', () => {
  const expected = { certainty: 'expected' } as const

  it('is warned of once it is past', () => {
    expect(codes(call(expected), { today: '2026-04-01' })).toEqual([])
    expect(found(call(expected), { today: '2026-04-02' })).toEqual([
      {
        field: 'calls[0].opens',
        code: 'expected_past',
        context: { side: 'opens', dateEn: '1 April 2026', dateJa: '2026年4月1日' },
      },
    ])
  })

  it('is warned of once for a call, at its end when that is past', () => {
    expect(codes(call(expected), { today: '2026-05-15' })).toEqual([
      'calls[0].closes expected_past',
    ])
  })

  it('is only the one that nobody has confirmed yet', () => {
    const closes = { ...expected, unconfirmed: ['closes' as const] }
    expect(codes(call(closes), { today: '2026-04-15' })).toEqual([])
    expect(codes(call(closes), { today: '2026-05-15' })).toEqual(['calls[0].closes expected_past'])
  })

  it.each(['announced', 'tentative', 'unknown'] as const)('is none that is %s', (certainty) => {
    expect(codes(call({ certainty }), { today: '2026-07-01' })).toEqual([])
  })
})
