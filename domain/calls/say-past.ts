// The forecast in words: "Opened 2–9 April in the last five years (2022–2026) · closed
// 10–14 May"; 過去5年間（2022〜2026年）は4月2日から9日の間に開始、…

import type { Language } from '../content/localised.ts'
import { CALL_SIDES, type CallSide } from './call.ts'
import type { Forecast, YearSpan } from './past-cycles.ts'
import { saySpan } from './say-year-span.ts'

/** What happened in earlier cycles. It promises nothing about the next one. */
export function sayPast(forecast: Pick<Forecast, CallSide>, lang: Language): string {
  const sides = CALL_SIDES.flatMap((side) => {
    const span = forecast[side]
    return span ? [{ side, span }] : []
  })
  return lang === 'en' ? sayEnglish(sides) : sayJapanese(sides)
}

type Side = { readonly side: CallSide; readonly span: YearSpan }

function sayEnglish(sides: readonly Side[]): string {
  const parts = sides.map(({ side, span }, index) => {
    const verb = side === 'opens' ? 'opened' : 'closed'
    const said = `${verb} ${saySpan(span, 'en')}`
    return isSaid(sides, index) ? said : `${said} ${englishYears(span.years)}`
  })
  const text = parts.join(' · ')
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function sayJapanese(sides: readonly Side[]): string {
  return sides
    .map(({ side, span }, index) => {
      const verb = side === 'opens' ? '開始' : '締切'
      const said = `${saySpan(span, 'ja')}に${verb}`
      return isSaid(sides, index) ? said : `${japaneseYears(span.years)}は${said}`
    })
    .join('、')
}

/** The years stand once where both sides rest on the same. */
function isSaid(sides: readonly Side[], index: number): boolean {
  const before = sides[index - 1]?.span.years
  return before !== undefined && before.join() === sides[index]?.span.years.join()
}

const COUNTS = ['', 'one', 'two', 'three', 'four', 'five']

function englishYears(years: readonly number[]): string {
  const [first] = years
  const last = years.at(-1)
  if (first === last) return `in ${first}`
  if (isUnbroken(years)) {
    return `in the last ${COUNTS[years.length] ?? years.length} years (${first}–${last})`
  }
  return `in ${years.slice(0, -1).join(', ')} and ${last}`
}

function japaneseYears(years: readonly number[]): string {
  const [first] = years
  const last = years.at(-1)
  if (first === last) return `${first}年`
  if (isUnbroken(years)) return `過去${years.length}年間（${first}〜${last}年）`
  return years.map((year) => `${year}年`).join('・')
}

function isUnbroken(years: readonly number[]): boolean {
  return years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) + 1)
}
