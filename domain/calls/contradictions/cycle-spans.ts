// Which days a cycle's name covers. Cycles are named for the year of the call, of the award
// or of the start; a fiscal year ends in the March after, an academic year in the summer.
import { calendarDay } from '../calendar-day.ts'

export type DaySpan = { readonly from: string; readonly to: string }

const ERAS: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 }

/** The years that the cycle's name says, in western count. */
export function yearsIn(cycle: string): number[] {
  const text = cycle.normalize('NFKC')
  const western = [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year))
  const fiscal = [...text.matchAll(/\bFY\s?['’]?(\d{2})(?!\d)/gi)].map(
    ([, year]) => 2000 + Number(year),
  )
  const eras = [...text.matchAll(/(令和|平成|(?<![A-Za-z])[RH])\s?(\d{1,2}|元)(?!\d)/g)].map(
    ([, era, year]) => (ERAS[era ?? ''] ?? 0) + (year === '元' ? 1 : Number(year)),
  )
  return [...western, ...fiscal, ...eras]
}

/** Names of a year in which something begins that is applied for in the year before. */
const LATER = /award|entry|intake|cohort|start|begin|arrival|採用|入学|開始|着任|派遣|受入/i
const FISCAL = /年度|\bFY|fiscal/i
/** 2026/27, 2026-27, 2026–2027. */
const ACADEMIC = /academic|学年|(?:19|20)\d{2}\s?[/–-]\s?(?:(?:19|20)\d{2}|\d{2})(?!\d)/i
/** The year of a work program inside an identifier: ERC-2026-STG closes in autumn 2025. */
const IDENTIFIER = /[A-Za-z](?:19|20)\d{2}-[A-Za-z]|[A-Za-z]-(?:19|20)\d{2}(?!\d)/

/** The spans in which dates of such a cycle are no surprise; none when it names no year. */
export function cycleSpans(cycle: string): DaySpan[] {
  const text = cycle.normalize('NFKC')
  const fiscal = FISCAL.test(text)
  const early = fiscal || [LATER, ACADEMIC, IDENTIFIER].some((pattern) => pattern.test(text))
  return yearsIn(text).map((year) => ({
    from: fiscal ? calendarDay(year - 1, 4, 1) : calendarDay(early ? year - 1 : year, 1, 1),
    to: fiscal ? calendarDay(year + 1, 3, 31) : calendarDay(year, 12, 31),
  }))
}
