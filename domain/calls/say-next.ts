// The one line of a program that a reader needs first: what closes or opens, and when.

import type { Language } from '../content/localised.ts'
import type { CallInstants, CallStatus, Status } from './status.ts'

/** A call that has been put into words already; "" for what is unknown. */
export type SaidCall = {
  readonly words: string
  readonly says: { readonly topic: string; readonly opens: string; readonly closes: string }
}

/**
 * "Closes 14 May 2026, 12:00 noon Japan time"; "Letter of intent: opens in April 2026".
 * The printed words where there is no date to name.
 */
export function sayNext(call: SaidCall, { status }: CallStatus, lang: Language): string {
  const { topic } = call.says
  const line = sayEnd(call, status, lang)
  if (!topic || !line) return line
  return lang === 'en' ? `${topic}: ${lowerFirst(line)}` : `${topic}：${line}`
}

function sayEnd({ words, says }: SaidCall, status: Status, lang: Language): string {
  const ahead = status === 'upcoming' || status === 'opens_soon'
  if (says.closes && !ahead) {
    if (status === 'closed')
      return lang === 'en' ? `Closed ${says.closes}` : `${says.closes}締切済み`
    return lang === 'en' ? `Closes ${says.closes}` : `${says.closes}締切`
  }
  if (!says.opens) return words
  if (lang === 'ja') return `${says.opens}開始${ahead ? '' : '、締切未発表'}`
  return ahead ? `Opens ${says.opens}` : `Opened ${says.opens}; no deadline announced`
}

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS

/** "3 days left", for a deadline that is close and exact; "" otherwise. */
export function sayLeft(
  { closesEarliest, closesLatest }: CallInstants,
  { status, certainty }: CallStatus,
  now: number,
  lang: Language,
): string {
  if (status !== 'closing_soon' || certainty !== 'sure' || closesEarliest === null) return ''
  if (closesEarliest !== closesLatest) return ''
  const left = closesEarliest - now
  const inDays = left >= 2 * DAY_MS
  const count = Math.max(1, Math.floor(left / (inDays ? DAY_MS : HOUR_MS)))
  if (lang === 'ja') return inDays ? `あと${count}日` : `あと${count}時間`
  return `${count} ${inDays ? 'day' : 'hour'}${count === 1 ? '' : 's'} left`
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
