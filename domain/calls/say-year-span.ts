// Days that come round every year, as vague as they were announced: "2–9 April", "in early
// April", "between early April and mid-May"; 4月2日から9日の間, 4月上旬.

import type { Language } from '../content/localised.ts'
import { daysInMonth } from './calendar-day.ts'
import type { YearSpan } from './past-cycles.ts'

type Day = { readonly month: number; readonly day: number }

export function saySpan({ from, to, exact }: YearSpan, lang: Language): string {
  const [first, last] = [split(from), split(to)]
  if (exact) return lang === 'en' ? englishDays(first, last) : japaneseDays(first, last)
  const isWhole = first.day === 1 && isEnd(last)
  const isThirds = THIRD_STARTS.includes(first.day) && (isEnd(last) || [10, 20].includes(last.day))
  if (!isWhole && !isThirds) {
    return lang === 'en' ? englishBetween(first, last) : japaneseDays(first, last)
  }
  return lang === 'en' ? englishParts(first, last, isWhole) : japaneseParts(first, last, isWhole)
}

function englishDays(first: Day, last: Day): string {
  const end = `${last.day} ${monthName(last)}`
  if (first.month !== last.month) return `${first.day} ${monthName(first)} – ${end}`
  return first.day === last.day ? end : `${first.day}–${end}`
}

function englishBetween(first: Day, last: Day): string {
  const start = first.month === last.month ? first.day : `${first.day} ${monthName(first)}`
  return `between ${start} and ${last.day} ${monthName(last)}`
}

function englishParts(first: Day, last: Day, isWhole: boolean): string {
  if (isWhole) {
    return first.month === last.month
      ? `in ${monthName(first)}`
      : `between ${monthName(first)} and ${monthName(last)}`
  }
  const part = (day: Day) => ENGLISH_PARTS[third(day)] ?? ''
  const name = (day: Day) => `${part(day)}${third(day) === 1 ? '-' : ' '}${monthName(day)}`
  if (first.month !== last.month) return `between ${name(first)} and ${name(last)}`
  return third(first) === third(last) ? `in ${name(first)}` : `in ${part(first)} to ${name(last)}`
}

function japaneseDays(first: Day, last: Day): string {
  const start = `${first.month}月${first.day}日`
  if (first.month !== last.month) return `${start}から${last.month}月${last.day}日の間`
  return first.day === last.day ? start : `${start}から${last.day}日の間`
}

function japaneseParts(first: Day, last: Day, isWhole: boolean): string {
  const name = (day: Day) => `${day.month}月${isWhole ? '' : JAPANESE_PARTS[third(day)]}`
  return name(first) === name(last) ? name(first) : `${name(first)}から${name(last)}の間`
}

const THIRD_STARTS = [1, 11, 21]
const ENGLISH_PARTS = ['early', 'mid', 'late']
const JAPANESE_PARTS = ['上旬', '中旬', '下旬']

function third({ day }: Day): number {
  return day <= 10 ? 0 : day <= 20 ? 1 : 2
}

/** The 28th ends February in most years. */
function isEnd({ month, day }: Day): boolean {
  return day >= (month === 2 ? 28 : daysInMonth(2024, month))
}

function split(monthAndDay: string): Day {
  return { month: Number(monthAndDay.slice(0, 2)), day: Number(monthAndDay.slice(3)) }
}

function monthName({ month }: Day): string {
  const format = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })
  return format.format(Date.UTC(2000, month - 1))
}
