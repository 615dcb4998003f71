import { describe, expect, it } from 'vitest'
import { arabicOf, kanjiNumberAt } from './kanji-numbers.ts'

describe('numbers in kanji', () => {
  it.each([
    ['一', '1'],
    ['九', '9'],
    ['十', '10'],
    ['十五', '15'],
    ['二十', '20'],
    ['三十一', '31'],
    ['二〇二六', '2026'],
    ['〇', '0'],
    ['一五', '15'],
  ])('%s is %s', (kanji, arabic) => {
    expect(arabicOf(kanji)).toBe(arabic)
  })

  it('leaves other digits alone', () => {
    expect(arabicOf('2026')).toBe('2026')
    expect(arabicOf('05')).toBe('05')
  })

  it.each([
    ['令和八年', 2, '八'],
    ['五月十五日', 2, '十五'],
    ['二〇二六年', 0, '二〇二六'],
    ['午後五時三十分', 4, '三十'],
  ])('are found in %s at %i where a unit of time follows', (text, at, number) => {
    expect(kanjiNumberAt(text, at)).toBe(number)
  })

  it.each([
    ['一般公募', 0],
    ['第一回', 1],
    ['三者', 0],
    ['8年', 0],
    ['年八月', 0],
  ])('are none in %s', (text, at) => {
    expect(kanjiNumberAt(text, at)).toBeUndefined()
  })
})
