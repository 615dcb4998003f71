// A date as announced, in words that promise no more than was announced: "between 1 and
// 10 April 2026", never a day that nobody named.

import type { Language } from '../content/localised.ts'
import { daysInMonth } from './calendar-day.ts'
import type { VagueDate } from './call.ts'
import { zoneName } from './zone-name.ts'

type Day = { year: number; month: number; day: number }
type Span = { from: Day; to: Day }

/**
 * The date without its zone: "14 May 2026, 12:00 noon", "in April 2026",
 * "between January and June 2026"; 2026年4月1日から10日までの間.
 */
export function sayDate(date: VagueDate, lang: Language): string {
  const span = { from: split(date.earliest), to: split(date.latest) }
  const words = lang === 'en' ? sayEnglish(span) : sayJapanese(span)
  if (date.time === undefined) return words
  return lang === 'en'
    ? `${words}, ${sayTime(date.time, lang)}`
    : `${words} ${sayTime(date.time, lang)}`
}

/** The date with the zone in which it is meant: "14 May 2026, 12:00 noon Japan time". */
export function sayDateInZone(date: VagueDate, lang: Language, agencyZone: string): string {
  const zone = zoneName(date.zone ?? agencyZone, lang)
  if (lang === 'ja') return `${sayDate(date, lang)}（${zone}）`
  return `${sayDate(date, lang)}${date.time === undefined ? ', ' : ' '}${zone}`
}

/** A wall-clock time without doubt about noon and midnight: 24 hours. */
export function sayTime(time: string, lang: Language): string {
  if (time === '12:00') return lang === 'en' ? '12:00 noon' : '正午'
  if (time === '24:00') return lang === 'en' ? '24:00 (midnight)' : '24:00'
  return time.replace(/^0/, '')
}

function monthName({ month }: Day): string {
  const format = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })
  return format.format(Date.UTC(2000, month - 1))
}

function sayEnglish({ from, to }: Span): string {
  const whole = wholeMonths(from, to)
  if (whole && sameYear(from, to)) {
    if (from.month === 1 && to.month === 12) return `in ${from.year}`
    if (from.month === to.month) return `in ${monthName(from)} ${from.year}`
    return `between ${monthName(from)} and ${monthName(to)} ${from.year}`
  }
  if (whole) return `between ${monthName(from)} ${from.year} and ${monthName(to)} ${to.year}`
  const last = `${to.day} ${monthName(to)} ${to.year}`
  if (sameDay(from, to)) return last
  // "Opens between 21 April and 10 May" alone could be a period.
  const start = `some time between ${from.day} ${monthName(from)}`
  if (!sameYear(from, to)) return `${start} ${from.year} and ${last}`
  if (from.month !== to.month) return `${start} and ${last}`
  return `between ${from.day} and ${last}`
}

function sayJapanese({ from, to }: Span): string {
  const whole = wholeMonths(from, to)
  if (whole && sameYear(from, to)) {
    if (from.month === 1 && to.month === 12) return `${from.year}年中`
    if (from.month === to.month) return `${from.year}年${from.month}月中`
    return `${from.year}年${from.month}月から${to.month}月までの間`
  }
  if (whole) return `${from.year}年${from.month}月から${to.year}年${to.month}月までの間`
  const first = `${from.year}年${from.month}月${from.day}日`
  if (sameDay(from, to)) return first
  if (!sameYear(from, to)) return `${first}から${to.year}年${to.month}月${to.day}日までの間`
  if (from.month !== to.month) return `${first}から${to.month}月${to.day}日までの間`
  return `${first}から${to.day}日までの間`
}

function wholeMonths(from: Day, to: Day): boolean {
  return from.day === 1 && to.day === daysInMonth(to.year, to.month)
}

function sameYear(a: Day, b: Day): boolean {
  return a.year === b.year
}

function sameDay(a: Day, b: Day): boolean {
  return sameYear(a, b) && a.month === b.month && a.day === b.day
}

function split(day: string): Day {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
  }
}
