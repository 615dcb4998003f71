import { describe, expect, it } from 'vitest'
import { saySpan } from './say-year-span.ts'

describe('days that come round every year', () => {
  it.each([
    ['04-02', '04-02', '2 April', '4月2日'],
    ['04-02', '04-09', '2–9 April', '4月2日から9日の間'],
    ['04-28', '05-03', '28 April – 3 May', '4月28日から5月3日の間'],
    ['04-02', '05-02', '2 April – 2 May', '4月2日から5月2日の間'],
  ])('are said to the day where they were announced so: %s to %s', (from, to, en, ja) => {
    const span = { from, to, exact: true, years: [2026] }
    expect([saySpan(span, 'en'), saySpan(span, 'ja')]).toEqual([en, ja])
  })

  it.each([
    ['04-01', '04-30', 'in April', '4月'],
    ['02-01', '02-28', 'in February', '2月'],
    ['02-01', '02-29', 'in February', '2月'],
    ['04-01', '05-31', 'between April and May', '4月から5月の間'],
    ['04-01', '04-10', 'in early April', '4月上旬'],
    ['04-11', '04-20', 'in mid-April', '4月中旬'],
    ['04-21', '04-30', 'in late April', '4月下旬'],
    ['02-21', '02-28', 'in late February', '2月下旬'],
    ['06-01', '06-20', 'in early to mid-June', '6月上旬から6月中旬の間'],
    ['06-11', '06-30', 'in mid to late June', '6月中旬から6月下旬の間'],
    ['04-01', '05-20', 'between early April and mid-May', '4月上旬から5月中旬の間'],
    ['12-21', '01-10', 'between late December and early January', '12月下旬から1月上旬の間'],
    ['04-05', '04-30', 'between 5 and 30 April', '4月5日から30日の間'],
    ['04-01', '04-15', 'between 1 and 15 April', '4月1日から15日の間'],
    ['04-01', '04-28', 'between 1 and 28 April', '4月1日から28日の間'],
    ['04-05', '05-15', 'between 5 April and 15 May', '4月5日から5月15日の間'],
  ])('are as vague as they were announced: %s to %s', (from, to, en, ja) => {
    const span = { from, to, exact: false, years: [2026] }
    expect([saySpan(span, 'en'), saySpan(span, 'ja')]).toEqual([en, ja])
  })
})
