// Two calls that a reader cannot tell apart, with different dates: one of them is an
// earlier announcement that was never removed, or a round without its name.
import { sameValue } from '../../content/fields.ts'
import type { Call } from '../call.ts'
import type { Contradiction } from './contradiction.ts'

export function twinCalls(calls: readonly Call[]): Contradiction[] {
  return calls.flatMap((call, index): Contradiction[] => {
    const other = calls.slice(0, index).findIndex((twin) => isTwin(twin, call))
    if (other === -1) return []
    return [{ field: `calls[${index}]`, code: 'twin_calls', context: { other: other + 1 } }]
  })
}

function isTwin(a: Call, b: Call): boolean {
  if (a.past || b.past || a.stage !== b.stage || a.cycle !== b.cycle) return false
  if (!sameValue(a.label, b.label) || a.route !== b.route) return false
  if (!isDated(a) || !isDated(b) || sameDates(a, b)) return false
  // Rounds of one announcement share its words; others say which round they are.
  return !sameValue(a.words, b.words) && !(ROUND.test(wordsOf(a)) && ROUND.test(wordsOf(b)))
}

const ROUND =
  /\b(?:first|second|third|fourth|last|1st|2nd|3rd|4th|round|cut-?off|spring|summer|autumn|fall|winter)\b|[一二三四1-4１-４]回|[前後上下]期|春|夏|秋|冬/i

function wordsOf({ words }: Call): string {
  return `${words.en} ${words.ja}`
}

function isDated({ opens, closes }: Call): boolean {
  return opens !== null || closes !== null
}

function sameDates(a: Call, b: Call): boolean {
  return sameValue(a.opens, b.opens) && sameValue(a.closes, b.closes)
}
