import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dropWeekdays } from './drop-weekdays.ts'
import { findYears, moveYears } from './year-spellings.ts'

const MOVED: readonly (readonly [string, string])[] = [
  ['2026', '2027'],
  ['2027 Award Cycle', '2028 Award Cycle'],
  ['2026年度', '2027年度'],
  ['２０２６年度', '２０２７年度'],
  ['令和8年度', '令和9年度'],
  ['令和元年', '令和2年'],
  ['Reiwa 8', 'Reiwa 9'],
  ['R8.4.1', 'R9.4.1'],
  ['R8年度', 'R9年度'],
  ['R8', 'R9'],
  ['2026–2027', '2027–2028'],
  ['2026–27', '2027–28'],
  ['2026/27', '2027/28'],
  ['1999-00', '2000-01'],
  ['FY2026', 'FY2027'],
  ['FY26', 'FY27'],
  ['FY 26', 'FY 27'],
  ['FY’26', 'FY’27'],
  ['FY08', 'FY09'],
  ['Call ’26', 'Call ’27'],
  ['2026/4/1', '2027/4/1'],
  ['2026-04-01', '2027-04-01'],
  ['2026/04 to 2026/05', '2027/04 to 2027/05'],
  ['14.5.2026', '14.5.2027'],
  ['2026年（令和8年）4月1日', '2027年（令和9年）4月1日'],
  ['1 December 2026 to 31 January 2027', '1 December 2027 to 31 January 2028'],
]

const KEPT = [
  'Early April – Early June',
  '12:00 noon (JST)',
  'until 2000 hours',
  'R01 grants',
  'Room 1989',
  '2100 grants',
  '',
]

describe('the years in a text', () => {
  it.each(MOVED)('of %s become those of %s', (text, next) => {
    expect(moveYears(text, 1)).toBe(next)
    expect(moveYears(next, -1)).toBe(text.replace('令和元', '令和1'))
  })

  it.each(KEPT)('are none in “%s”', (text) => {
    expect(findYears(text)).toEqual([])
  })

  it.each([1990, 2099])('can be %i', (year) => {
    expect(findYears(`in ${year}`)).toMatchObject([{ from: 3, to: 7, year }])
  })

  it('move where they are two years from the call’s own, and no further', () => {
    expect(moveYears('2023, 2024, 2028, 2029', 1, 2026)).toBe('2023, 2025, 2029, 2029')
  })

  it('stay where they are far from the call’s own year', () => {
    const words = 'Since 2005: 14 May 2026 (R21, 平成30年)'
    expect(moveYears(words, 1, 2026)).toBe('Since 2005: 14 May 2027 (R21, 平成30年)')
  })

  it('move on and back without touching anything else, whatever surrounds them', () => {
    const year = fc.integer({ min: 2001, max: 2098 }).map(String)
    const between = fc.stringMatching(/^[ a-g,:月日（）]{1,12}$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(between, year)), (pieces) => {
        const text = pieces.flat().join('')
        expect(moveYears(moveYears(text, 1), -1)).toBe(text)
        expect(findYears(text)).toHaveLength(pieces.length)
      }),
    )
  })

  it('are found in any text of any length in little time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        const found = findYears(text)
        for (const { from, to, year, write } of found) {
          expect(write(year).length).toBe(to - from)
        }
      }),
    )
    // This thread's own time, which other processes cannot take.
    const before = process.threadCpuUsage()
    findYears('2026-'.repeat(2_000))
    dropWeekdays('third ( mon '.repeat(1_000))
    const { user, system } = process.threadCpuUsage(before)
    expect((user + system) / 1_000).toBeLessThan(200)
  })
})
