import { describe, expect, it } from 'vitest'
import { dropWeekdays } from './drop-weekdays.ts'

describe('the weekdays in words', () => {
  it.each([
    ['Wednesday, 15 April 2026', '15 April 2026'],
    ['15 April 2026 (Wed), 12:00 noon', '15 April 2026, 12:00 noon'],
    ['15 April, (Wed), for up to 1,000,000 yen', '15 April, for up to 1,000,000 yen'],
    ['Opens on Monday 6 April', 'Opens on 6 April'],
    ['6 April (Mon.) – 14 May (Thu)', '6 April – 14 May'],
    ['2026年5月14日（木）正午', '2026年5月14日正午'],
    ['5月14日(木曜日)必着', '5月14日必着'],
    ['5月14日（木曜）必着', '5月14日必着'],
    ['5月14日（ 木 ）必着', '5月14日必着'],
    ['5月4日（月・祝）', '5月4日'],
    ['5月4日（月祝）', '5月4日'],
    ['5月4日（月 ・ 祝日）', '5月4日'],
    ['5月4日（月、休）', '5月4日'],
    ['5月14日木曜日', '5月14日'],
    ['5月14日木曜必着', '5月14日必着'],
  ])('go from %s', (words, bare) => {
    expect(dropWeekdays(words)).toBe(bare)
  })

  it.each([
    'The third Monday in May',
    'every Friday',
    '5月第3月曜日',
    '5月第 3 月曜日',
    '毎週月曜日',
    '毎週 月曜日',
    '毎日曜日',
    '最終金曜日',
    '最終 金曜日',
    'Monthly, in March',
    '4月1日～5月14日',
    'Sunrise programme, satellite data',
  ])('stay in %s', (words) => {
    expect(dropWeekdays(words)).toBe(words)
  })

  it('are all that changes: without one the words stay as printed, spaces and all', () => {
    expect(dropWeekdays(' 14 May  (extended) , ,  noon ')).toBe(' 14 May  (extended) , ,  noon ')
  })
})
