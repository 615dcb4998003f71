// What a call may look like a year on: the same words with their years moved, dates a year
// later in the precision in which they were announced. Nobody announced any of it, so every
// date is only expected until a person confirms it.

import { CALL_SIDES, type Call, type VagueDate } from './call.ts'
import { yearOfCall } from './call-year.ts'
import { dropWeekdays } from './drop-weekdays.ts'
import { isMonthEnd, monthEnd, yearsLater } from './later-day.ts'
import { moveYears } from './year-spellings.ts'

/** The call of the next cycle, with an id of its own. Words without a year stay as printed. */
export function nextCycleCall(call: Call, id: string): Call {
  const { past: _past, unconfirmed: _unconfirmed, ...rest } = call
  const near = yearOfCall(call)
  const move = (text: string) => moveYears(text, 1, near)
  const reword = (text: string) => dropWeekdays(move(text))
  const dated = CALL_SIDES.filter((side) => call[side] !== null)
  return {
    ...rest,
    id,
    cycle: move(call.cycle),
    label: { en: move(call.label.en), ja: move(call.label.ja) },
    words: { en: reword(call.words.en), ja: reword(call.words.ja) },
    opens: call.opens && dateNextYear(call.opens),
    closes: call.closes && dateNextYear(call.closes),
    certainty: dated.length > 0 ? 'expected' : call.certainty,
    ...(dated.length > 0 && { unconfirmed: dated }),
  }
}

/**
 * The date a year later. A day stays that day of the calendar (29 February: the 28th); a
 * vague date that ends with its month still does, so that late February is never cut short.
 */
export function dateNextYear(date: VagueDate): VagueDate {
  const exact = date.precision === 'day' || date.precision === 'minute'
  const latest = yearsLater(date.latest, 1)
  return {
    ...date,
    earliest: yearsLater(date.earliest, 1),
    latest: !exact && isMonthEnd(date.latest) ? monthEnd(latest) : latest,
  }
}
