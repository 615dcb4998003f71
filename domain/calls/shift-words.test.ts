import { describe, expect, it } from 'vitest'
import type { Language } from '../content/localised.ts'
import { CALL_SIDES, type CallSide } from './call.ts'
import { parseCall } from './parse-call.ts'
import { shiftDate } from './shift-date.ts'
import { shiftWords } from './shift-words.ts'

const zone = 'Asia/Tokyo'

type How = { lang?: Language; sides?: readonly CallSide[]; cycle?: string }

/** The words of a call whose dates are what they say in 2026, after these dates have moved. */
function reworded(words: string, days: number, how: How = {}): string | undefined {
  const { lang = 'en', sides = CALL_SIDES, cycle = '2026' } = how
  const { opens, closes } = parseCall(words, { lang, year: 2026, zone })
  const before = { cycle, opens, closes }
  const after = { ...before }
  for (const side of sides) after[side] = before[side] && shiftDate(before[side], days)
  return shiftWords(words, lang, { before, after, zone })
}

describe('words after a shift', () => {
  it.each([
    ['Closes 14 May 2026', 7, 'Closes 21 May 2026'],
    ['Closes May 14, 2026', 7, 'Closes May 21, 2026'],
    ['Closes May 14 2026', 7, 'Closes May 21 2026'],
    ['Closes 14 May, 2026', 7, 'Closes 21 May, 2026'],
    ['Closes December 20', 14, 'Closes January 3, 2027'],
    ['Closes 20 December', 14, 'Closes 3 January 2027'],
    ['Opens 1 May 2026, closes 14 May 2026', 7, 'Opens 8 May 2026, closes 21 May 2026'],
    ['Opens 14 April 2026, closes 14 May 2026', 1, 'Opens 15 April 2026, closes 15 May 2026'],
    ['Opens 14 May 2026, closes 14 May 2027', 1, 'Opens 15 May 2026, closes 15 May 2027'],
  ])('keep the order and the marks of “%s”', (words, days, next) => {
    expect(reworded(words, days)).toBe(next)
  })

  it.each([
    ['Closes 14 Dec 2026', 30, 'Closes 13 Jan 2027'],
    ['Closes 24 Sept 2026', 14, 'Closes 8 Oct 2026'],
    ['Closes 24 September 2026', 14, 'Closes 8 October 2026'],
    ['Closes 20 May 2026', 30, 'Closes 19 June 2026'],
  ])('name months as long or as short as “%s”', (words, days, next) => {
    expect(reworded(words, days)).toBe(next)
  })

  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [10, '10th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [20, '20th'],
    [21, '21st'],
    [22, '22nd'],
    [23, '23rd'],
    [30, '30th'],
    [31, '31st'],
  ])('have the ordinal of day %i', (day, ordinal) => {
    expect(reworded('Closes 5th May 2026', day - 5)).toBe(`Closes ${ordinal} May 2026`)
    expect(reworded('Closes May 5th, 2026', day - 5)).toBe(`Closes May ${ordinal}, 2026`)
  })

  it.each([
    ['Closes 2026-11-14', 60, 'Closes 2027-01-13'],
    ['Closes 2026/11/14', 60, 'Closes 2027/1/13'],
    ['Closes 2026/05/14', 20, 'Closes 2026/06/03'],
  ])('pad numbers as “%s” does', (words, days, next) => {
    expect(reworded(words, days)).toBe(next)
  })

  it.each([
    ['2026 年 12 月 20 日締切', 14, '2027 年 1 月 3 日締切'],
    ['12 月 20 日締切', 7, '12 月 27 日締切'],
    ['12月20日締切', 14, '2027年1月3日締切'],
  ])('keep the spaces of %s', (words, days, next) => {
    expect(reworded(words, days, { lang: 'ja' })).toBe(next)
  })

  it.each([
    ['en', 'Opens 1 Sept 2026, closes 14 Dec 2026', 'Opens 1 Sept 2026, closes 15 Dec 2026'],
    ['en', 'Opens Sept 1, 2026, closes Dec 14, 2026', 'Opens Sept 1, 2026, closes Dec 15, 2026'],
    ['en', 'Opens 2026-9-1, closes 2026-12-14', 'Opens 2026-9-1, closes 2026-12-15'],
    ['ja', '4月1日開始、5月14日締切', '4月1日開始、5月15日締切'],
  ] as const)('leave the date that stays as it is printed: %s “%s”', (lang, words, next) => {
    expect(reworded(words, 1, { lang, sides: ['closes'] })).toBe(next)
  })

  it('are none where they did not mean the dates before', () => {
    const { closes } = parseCall('Closes 14 May 2026', { lang: 'en', year: 2026, zone })
    const before = { cycle: '2025', opens: null, closes }
    const after = { ...before, closes: closes && shiftDate(closes, 7) }
    expect(shiftWords('Closes 14 May', 'en', { before, after, zone })).toBeUndefined()
  })

  it.each(['Closes in early May 2026', 'Closes between 4 May and 9 May 2026'])(
    'are none for a span: “%s”',
    (words) => {
      expect(reworded(words, 2)).toBeUndefined()
    },
  )

  it('name the year where only that moved', () => {
    expect(reworded('Closes 20 December', 365, { cycle: '' })).toBe('Closes 20 December 2027')
  })
})
