import { describe, expect, it } from 'vitest'
import { newCall } from './new-call.ts'
import {
  followsWords,
  isCorrected,
  meaningOf,
  reword,
  takeWords,
  understand,
  yearOfCycle,
} from './understand-words.ts'
import { exactDay } from './vague-day.ts'

const context = { year: 2026, zone: 'Asia/Tokyo' }
const empty = newCall('a', '2026')
const words = (en: string, ja = '') => ({ words: { en, ja } })

describe('reading a call as it is typed', () => {
  it('fills in the dates as the words come to mean something', () => {
    const call = reword(empty, words('Early April – Early June'), context)
    expect(call.opens).toMatchObject({ earliest: '2026-04-01', latest: '2026-04-10' })
    expect(call.closes).toMatchObject({ earliest: '2026-06-01', latest: '2026-06-10' })
    expect(followsWords(call, context)).toBe(true)
  })

  it('follows the words when they change again, and forgets dates they no longer say', () => {
    const first = reword(empty, words('Early April – Early June'), context)
    const second = reword(first, words('Mid-May – late July'), context)
    expect(second.opens).toMatchObject({ earliest: '2026-05-11', latest: '2026-05-20' })
    expect(reword(second, words(''), context)).toMatchObject({ opens: null, closes: null })
  })

  it('reads the year of the cycle, and reads again when the cycle changes', () => {
    const call = reword({ ...empty, cycle: '2027 Award Cycle' }, words('Early April'), context)
    expect(meaningOf(call).opens?.earliest ?? meaningOf(call).closes?.earliest).toMatch(/^2027/)
    const moved = reword(call, { cycle: '2028' }, context)
    expect(moved.opens?.earliest ?? moved.closes?.earliest).toMatch(/^2028/)
  })

  it('leaves dates alone that a person corrected, until they ask for the words', () => {
    const read = reword(empty, words('Early April – Early June'), context)
    const corrected = { ...read, closes: exactDay('2026-06-05') }
    expect(isCorrected(corrected, context)).toBe(true)
    const reworded = reword(corrected, words('Early April – mid-June'), context)
    expect(reworded.closes).toEqual(exactDay('2026-06-05'))
    expect(followsWords(reworded, context)).toBe(false)
    expect(takeWords(reworded, context).closes).toMatchObject({ earliest: '2026-06-11' })
  })

  it('reads Japanese words where there are no English ones', () => {
    const call = reword(empty, words('', '4月上旬～6月上旬'), context)
    expect(call.opens).toMatchObject({ earliest: '2026-04-01', latest: '2026-04-10' })
  })

  it('hands back what it does not understand', () => {
    expect(
      understand({ ...empty, ...words('Depends on programs') }, context)?.meaning,
    ).toMatchObject({ opens: null, closes: null })
    expect(understand(empty, context)).toBeNull()
  })
})

describe('yearOfCycle', () => {
  it('finds a year only where four digits stand alone', () => {
    expect(yearOfCycle('2027 Award Cycle')).toBe(2027)
    expect(yearOfCycle('FY2026')).toBe(2026)
    expect(yearOfCycle('Round 3')).toBeUndefined()
    expect(yearOfCycle('No. 120265')).toBeUndefined()
  })
})
