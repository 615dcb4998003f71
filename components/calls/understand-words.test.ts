import { describe, expect, it } from 'vitest'
import type { Call } from '@/domain/calls/call.ts'
import { newCall } from './new-call.ts'
import { yearOfCycle } from './read-words.ts'
import {
  followsWords,
  isCorrected,
  meaningOf,
  otherMeaning,
  partsByHand,
  reword,
  takeWords,
  understand,
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

describe('parts set by hand', () => {
  const read = reword(empty, words('Early April – Early June'), context)

  it('are none while the call follows its words', () => {
    expect(partsByHand(read, context)).toEqual([])
    expect(partsByHand(empty, context)).toEqual([])
  })

  it('are named one by one', () => {
    expect(partsByHand({ ...read, closes: exactDay('2026-06-05') }, context)).toEqual(['closes'])
    expect(partsByHand({ ...read, opens: null, rolling: true }, context)).toEqual([
      'opens',
      'rolling',
    ])
    expect(partsByHand({ ...read, certainty: 'tentative' }, context)).toEqual(['certainty'])
  })
})

describe('two languages', () => {
  it('agree when they mean the same', () => {
    const call = { ...empty, ...words('Early April – Early June', '4月上旬～6月上旬') }
    expect(otherMeaning(call, context)).toBeNull()
    const timed = { ...empty, ...words('14 May 2026, 17:00 JST', '2026年5月14日 17時') }
    expect(otherMeaning(timed, context)).toBeNull()
  })

  it('are told apart when the Japanese words say something else', () => {
    const call = { ...empty, ...words('Early April – Early June', '4月上旬～6月中旬') }
    expect(otherMeaning(call, context)?.closes).toMatchObject({ earliest: '2026-06-11' })
    const silent = { ...empty, ...words('See the website', '4月上旬～6月中旬') }
    expect(otherMeaning(silent, context)?.closes).toMatchObject({ earliest: '2026-06-11' })
  })

  it('cannot disagree where one of them says nothing', () => {
    const call = { ...empty, ...words('Early April – Early June', '詳細は後日') }
    expect(otherMeaning(call, context)).toBeNull()
  })
})

describe('a call that was rolled over', () => {
  const rolledOver: Call = {
    ...reword({ ...empty, cycle: '2027' }, words('1 April 2027 – 14 May 2027'), context),
    certainty: 'expected',
    unconfirmed: ['opens', 'closes'],
  }

  it('was corrected by nobody', () => {
    expect(isCorrected(rolledOver, context)).toBe(false)
    expect(followsWords(rolledOver, context)).toBe(true)
  })

  it('is confirmed by words that name other dates', () => {
    const typed = reword(rolledOver, words('8 April 2027 – 21 May 2027'), context)
    expect(typed).not.toHaveProperty('unconfirmed')
    expect(typed).toMatchObject({ closes: exactDay('2027-05-21'), certainty: 'announced' })
  })

  it('is not confirmed by a mended typo, by words that say nothing, or by its cycle', () => {
    for (const change of [
      words('1 April 2027 - 14 May 2027'),
      words('See the website'),
      { cycle: '2028' },
    ]) {
      const next = reword(rolledOver, change, context)
      expect(next.unconfirmed).toEqual(['opens', 'closes'])
      expect(next).toMatchObject({ ...change, closes: rolledOver.closes, certainty: 'expected' })
    }
  })

  it('moves with its cycle where the words name no year', () => {
    const vague: Call = {
      ...reword({ ...empty, cycle: '2027' }, words('1 April – 14 May'), context),
      certainty: 'expected',
      unconfirmed: ['closes'],
    }
    const moved = reword(vague, { cycle: '2028' }, context)
    expect(moved).toMatchObject({ closes: exactDay('2028-05-14'), unconfirmed: ['closes'] })
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
