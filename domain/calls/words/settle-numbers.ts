// 03/04/2026 to 28/05/2026: the order of day and month that one date settles is the other's too.

import { calendarDay, isCalendarDay, weekdayOf } from '../calendar-day.ts'
import type { Unit } from './assign-roles.ts'
import type { PartialDate } from './partial-date.ts'
import type { Sentence } from './read-sentences.ts'

/** @param sentences where dates of other things settle the order as well */
export function settleNumbers(units: readonly Unit[], sentences: readonly Sentence[]): Unit[] {
  const said = sentences.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.is === 'dated' ? [item.dated.date.numbers, item.dated.last?.numbers] : [],
    ),
  )
  const orders = new Set(said.filter((order) => order !== undefined))
  const [order] = orders
  if (orders.size > 1) return [...units]
  return units.map((unit) => {
    const { date, last } = unit.dated
    const settle = (one: PartialDate) => inOrder(one, order ?? orderByWeekday(one))
    const settled = { date: settle(date), ...(last && { last: settle(last) }) }
    return { ...unit, dated: { ...unit.dated, ...settled } }
  })
}

/** 10/07/27 Thu: only one of the two readings is a Thursday. */
function orderByWeekday({ ambiguous, year, month, day, weekday }: PartialDate): Order | undefined {
  if (!ambiguous || !year || !month || !day || weekday === undefined) return undefined
  const fits = (m: number, d: number) => {
    const text = calendarDay(year, m, d)
    return isCalendarDay(text) && weekdayOf(text) === weekday
  }
  const [dayFirst, monthFirst] = [fits(month, day), fits(day, month)]
  if (dayFirst === monthFirst) return undefined
  return dayFirst ? 'day_first' : 'month_first'
}

type Order = NonNullable<PartialDate['numbers']>

function inOrder(date: PartialDate, order: Order | undefined): PartialDate {
  const { ambiguous, month, day, ...rest } = date
  if (!order || !ambiguous || month === undefined || day === undefined) return date
  return order === 'day_first' ? { ...rest, month, day } : { ...rest, month: day, day: month }
}
