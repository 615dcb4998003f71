import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberOf, PIECES, pieceAt, pieceOf, spanBetween } from './pieces.ts'

describe('the pieces of the calendar', () => {
  const cases = [
    ['day', '2026-04-05', '2026-04-05', '2026-04-05'],
    ['third', '2028-02-25', '2028-02-21', '2028-02-29'],
    ['month', '2026-04-05', '2026-04-01', '2026-04-30'],
    ['season', '2026-04-05', '2026-03-01', '2026-05-31'],
    ['season', '2026-01-15', '2025-12-01', '2026-02-28'],
    ['quarter', '2026-04-05', '2026-04-01', '2026-06-30'],
    ['half', '2026-01-05', '2026-01-01', '2026-06-30'],
    ['half', '2026-10-05', '2026-10-01', '2027-03-31'],
    ['year', '2026-02-05', '2026-01-01', '2026-12-31'],
    ['year', '2026-04-05', '2026-04-01', '2027-03-31'],
  ] as const
  for (const [piece, day, earliest, latest] of cases) {
    it(`${earliest} to ${latest} is the ${piece} of ${day}`, () => {
      const precision = piece
      expect(pieceAt(piece, numberOf(piece, day))).toEqual({ earliest, latest, precision })
    })
  }

  it('are numbered without gaps: each begins where its number says', () => {
    const day = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2100-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(day, fc.constantFrom(...PIECES), (date, piece) => {
        const on = date.toISOString().slice(0, 10)
        const number = numberOf(piece, on)
        const { earliest } = pieceAt(piece, number)
        expect(earliest <= on).toBe(true)
        expect(pieceAt(piece, number + 1).earliest > on).toBe(true)
        expect(numberOf(piece, earliest)).toBe(number)
      }),
    )
  })

  it('are told by their bounds, and anything else is a span', () => {
    expect(pieceOf({ earliest: '2026-04-11', latest: '2026-04-20' })).toBe('third')
    expect(pieceOf({ earliest: '2026-04-01', latest: '2027-03-31' })).toBe('year')
    expect(pieceOf({ earliest: '2026-04-12', latest: '2026-04-20' })).toBe('span')
  })
})

describe('spanBetween', () => {
  it('takes its two days in either order', () => {
    const span = { earliest: '2026-04-03', latest: '2026-05-20', precision: 'season' }
    expect(spanBetween('2026-04-03', '2026-05-20')).toEqual(span)
    expect(spanBetween('2026-05-20', '2026-04-03')).toEqual(span)
  })

  it('is a day, a third or a month where its bounds are', () => {
    expect(spanBetween('2026-04-03', '2026-04-03').precision).toBe('day')
    expect(spanBetween('2026-04-01', '2026-04-10').precision).toBe('third')
    expect(spanBetween('2026-04-03', '2026-04-20').precision).toBe('month')
  })
})
