import { describe, expect, it } from 'vitest'
import { CALL, codes, day, found } from './contradiction-sample.test-data.ts'
import { cycleSpans, yearsIn } from './cycle-spans.ts'

const asked = (cycle: string, closes: string) => ({
  calls: [{ ...CALL, cycle, words: { en: '', ja: '' }, opens: null, closes: day(closes) }],
})

describe('a cycle', () => {
  it('of another year than the dates is named with both years', () => {
    expect(found(asked('2027', '2026-05-14'))).toEqual([
      {
        field: 'calls[0].cycle',
        code: 'cycle_year',
        context: {
          cycle: '2027',
          year: '2026',
          dateEn: '14 May 2026',
          dateJa: '2026年5月14日',
        },
      },
    ])
  })

  // Each with the days just inside and just outside of what its name covers.
  it.each([
    ['2026', ['2026-01-01', '2026-12-31'], ['2025-12-31', '2027-01-01']],
    ['2027 Award Cycle', ['2026-01-01', '2027-12-31'], ['2025-12-31', '2028-01-01']],
    ['for 2027 entry', ['2026-01-01', '2027-12-31'], ['2025-12-31', '2028-01-01']],
    ['FY2026', ['2025-04-01', '2027-03-31'], ['2025-03-31', '2027-04-01']],
    ['FY26', ['2026-05-14'], ['2024-05-14']],
    ['2026年度', ['2025-04-01', '2027-03-31'], ['2025-03-31', '2027-04-01']],
    ['令和8年度', ['2026-05-14', '2027-03-31'], ['2025-03-31', '2027-04-01']],
    ['R8年度', ['2026-05-14'], ['2028-05-14']],
    ['令和元年', ['2019-05-14'], ['2026-05-14']],
    ['平成31年', ['2019-05-14'], ['2026-05-14']],
    ['２０２６年', ['2026-05-14'], ['2027-05-14']],
    ['2027年採用', ['2026-05-14', '2027-05-14'], ['2025-05-14']],
    ['academic year 2026/27', ['2025-10-01', '2026-12-31'], ['2024-12-31', '2027-01-01']],
    ['2026-2027', ['2025-10-01', '2027-12-31'], ['2024-12-31', '2028-01-01']],
    ['ERC-2026-STG', ['2025-10-14', '2026-01-14'], ['2024-12-31', '2027-01-01']],
    ['MSCA-PF-2026', ['2025-10-14', '2026-09-09'], ['2024-12-31', '2027-01-01']],
    ['spring round', ['1999-01-01', '2050-01-01'], []],
    ['', ['1999-01-01'], []],
  ])('“%s” is in order with %j, and not with %j', (cycle, inside, outside) => {
    for (const closes of inside) {
      expect(codes(asked(cycle, closes), { today: closes })).toEqual([])
    }
    for (const closes of outside) {
      expect(codes(asked(cycle, closes), { today: closes })).toEqual(['calls[0].cycle cycle_year'])
    }
  })

  it('is in order when one of the dates is of its year', () => {
    const calls = [
      { ...CALL, words: { en: '', ja: '' }, opens: day('2025-12-01'), closes: day('2026-01-15') },
    ]
    expect(codes({ calls })).toEqual([])
  })

  it('is in order with dates that nobody knows', () => {
    expect(
      codes({
        calls: [{ ...CALL, cycle: '1999', words: { en: '', ja: '' }, opens: null, closes: null }],
      }),
    ).toEqual([])
  })

  it.each([
    '2026/27',
    '2026 /27',
    '2026/ 27',
    '2026–2027',
    '2026/27 round',
    'ERC2026-STG',
    'PF-2026 call',
  ])('is applied for in the year before when it is called “%s”', (cycle) => {
    expect(cycleSpans(cycle)[0]?.from).toBe('2025-01-01')
  })

  it.each(['2026', '2026-270', '2026 - the call', 'Call of 2026'])(
    'is applied for in its own year when it is called “%s”',
    (cycle) => {
      expect(cycleSpans(cycle)[0]?.from).toBe('2026-01-01')
    },
  )

  it.each(['FY26', 'FY 26', 'FY’26', "FY'26", 'fy26 spring', 'R8', 'Call R8', '令和 8年'])(
    'is of 2026 when it is called “%s”',
    (cycle) => {
      expect(yearsIn(cycle)).toEqual([2026])
    },
  )

  it.each(['FY261', 'PR8', 'R108'])('names no year in “%s”', (cycle) => {
    expect(yearsIn(cycle)).toEqual([])
  })

  it('names its years in any count', () => {
    expect(yearsIn('2026–2027')).toEqual([2026, 2027])
    expect(yearsIn('令和8年度（2026年度）')).toEqual([2026, 2026])
    expect(yearsIn('Call 20261 of 3')).toEqual([])
    expect(cycleSpans('autumn')).toEqual([])
  })
})
