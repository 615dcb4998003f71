import { describe, expect, it } from 'vitest'
import { moveBy, pageRows, turnPage } from './pages.ts'
import { numberOf, type Piece, pieceAt } from './pieces.ts'

const first = (piece: Piece, number: number | null) =>
  number === null ? null : pieceAt(piece, number).earliest
const rows = (piece: Piece, day: string, weekStart: 0 | 1 = 1) =>
  pageRows(piece, numberOf(piece, day), weekStart).map((row) =>
    row.map((number) => first(piece, number)),
  )
const led = (key: string, piece: Piece, day: string, shift = false) =>
  first(piece, moveBy(key, shift, piece, numberOf(piece, day), 1) ?? null)

describe('a page of days', () => {
  it('begins its weeks on Monday in English and on Sunday in Japanese', () => {
    // 1 April 2026 is a Wednesday.
    expect(rows('day', '2026-04-15', 1)[0]?.slice(0, 3)).toEqual([null, null, '2026-04-01'])
    expect(rows('day', '2026-04-15', 0)[0]?.slice(2, 4)).toEqual([null, '2026-04-01'])
  })

  it('has the month’s days and no other', () => {
    const days = rows('day', '2028-02-10').flat().filter(Boolean)
    expect([days.length, days[0], days.at(-1)]).toEqual([29, '2028-02-01', '2028-02-29'])
    for (const row of rows('day', '2028-02-10')) expect(row).toHaveLength(7)
  })
})

describe('the other pages', () => {
  it('are a year of thirds, months, seasons, quarters and half-years', () => {
    expect(rows('third', '2026-04-15')).toHaveLength(12)
    expect(rows('third', '2026-04-15')[3]).toEqual(['2026-04-01', '2026-04-11', '2026-04-21'])
    expect(rows('month', '2026-04-15')[0]).toEqual(['2026-01-01', '2026-02-01', '2026-03-01'])
    // The winter that ends in 2026 belongs to the page of 2025.
    expect(rows('season', '2026-02-15').flat().at(-1)).toBe('2025-12-01')
    expect(rows('half', '2026-06-15')).toEqual([
      ['2026-01-01', '2026-04-01'],
      ['2026-07-01', '2026-10-01'],
    ])
  })

  it('are five years, by the calendar and from April', () => {
    expect(rows('year', '2026-06-15')).toHaveLength(5)
    expect(rows('year', '2026-06-15')[1]).toEqual(['2026-01-01', '2026-04-01'])
  })
})

describe('the keys', () => {
  it('walk over the ends of months and years', () => {
    expect(led('ArrowRight', 'day', '2026-12-31')).toBe('2027-01-01')
    expect(led('ArrowUp', 'day', '2026-04-03')).toBe('2026-03-27')
    expect(led('ArrowLeft', 'third', '2026-01-01')).toBe('2025-12-21')
    expect(led('ArrowDown', 'third', '2026-04-15')).toBe('2026-05-11')
    expect(led('ArrowDown', 'month', '2026-12-01')).toBe('2027-03-01')
  })

  it('go to the ends of a row', () => {
    expect(led('Home', 'day', '2026-04-15')).toBe('2026-04-13')
    expect(led('End', 'day', '2026-04-15')).toBe('2026-04-19')
    expect(led('End', 'third', '2026-04-01')).toBe('2026-04-21')
  })

  it('turn pages by month, by year with Shift, and never land on a day that is not there', () => {
    expect(led('PageDown', 'day', '2026-01-31')).toBe('2026-02-28')
    expect(led('PageUp', 'day', '2026-03-31')).toBe('2026-02-28')
    expect(led('PageDown', 'day', '2028-02-29', true)).toBe('2029-02-28')
    expect(led('PageUp', 'third', '2026-04-11')).toBe('2025-04-11')
    expect(led('PageDown', 'year', '2026-01-01')).toBe('2031-01-01')
  })

  it('stop at the ends of the calendar and know no other key', () => {
    expect(led('PageUp', 'day', '1990-01-01')).toBe('1990-01-01')
    expect(first('year', turnPage('year', numberOf('year', '2099-01-01'), 1))).toBe('2100-04-01')
    expect(moveBy('a', false, 'day', 20_000, 1)).toBeUndefined()
  })
})
