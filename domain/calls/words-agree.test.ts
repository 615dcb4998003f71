import { describe, expect, it } from 'vitest'
import type { VagueDate } from './call.ts'
import { wordsMean } from './words-agree.ts'

const ZONE = 'Asia/Tokyo'
const NOTHING = { cycle: '2026', opens: null, closes: null }

function span(earliest: string, latest: string, precision: VagueDate['precision']): VagueDate {
  return { earliest, latest, precision }
}

const DAY = span('2026-05-14', '2026-05-14', 'day')
const NOON: VagueDate = { ...DAY, precision: 'minute', time: '12:00', zone: 'America/New_York' }
const NOON_WORDS = 'Closes 14 May 2026, 12:00 noon Eastern time'
const DAYS = span('2026-04-02', '2026-04-09', 'month')
const DAYS_WORDS = 'Opens between 2 April and 9 April 2026'

describe('words beside dates', () => {
  it.each([
    ['Closes 14 May', { ...NOTHING, closes: DAY }],
    ['Closes 14 May', { ...NOTHING, cycle: '', closes: DAY }],
    [NOON_WORDS, { ...NOTHING, closes: NOON }],
    [DAYS_WORDS, { ...NOTHING, opens: DAYS }],
    ['To be announced', NOTHING],
  ])('mean them: “%s”', (words, call) => {
    expect(wordsMean(words, 'en', call, ZONE)).toBe(true)
  })

  it.each([
    ['another first day', DAYS_WORDS, { ...NOTHING, opens: { ...DAYS, earliest: '2026-04-03' } }],
    ['another last day', DAYS_WORDS, { ...NOTHING, opens: { ...DAYS, latest: '2026-04-08' } }],
    ['another precision', DAYS_WORDS, { ...NOTHING, opens: { ...DAYS, precision: 'third' } }],
    ['another time', NOON_WORDS, { ...NOTHING, closes: { ...NOON, time: '17:00' } }],
    ['another zone', NOON_WORDS, { ...NOTHING, closes: { ...NOON, zone: 'UTC' } }],
    ['another year', 'Closes 14 May', { ...NOTHING, cycle: '2025', closes: DAY }],
    ['the other side', 'Opens 14 May 2026', { ...NOTHING, closes: DAY }],
    ['a date more', 'Opens 14 May 2026', NOTHING],
    ['no date', 'To be announced', { ...NOTHING, opens: DAY }],
    [
      'a further round',
      'Round 1 closes 14 May 2026, round 2 closes 14 October 2026',
      { ...NOTHING, closes: DAY },
    ],
    ['a year that nobody knows', 'To be announced', { ...NOTHING, cycle: '' }],
  ] as const)('mean something else: %s', (_name, words, call) => {
    expect(wordsMean(words, 'en', call, ZONE)).toBe(false)
  })

  it.each(['', '  '])('mean nothing where there are none: “%s”', (words) => {
    expect(wordsMean(words, 'en', NOTHING, ZONE)).toBe(false)
  })
})
