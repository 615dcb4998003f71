// An agency moves its calls: "all JST calls + 14 days". Only what is still ahead moves unless
// one asks for more: a day that has passed was kept or missed as it was, except for the rare
// deadline that is extended afterwards.

import { LANGUAGES } from '../content/localised.ts'
import { CALL_SIDES, type Call, type CallSide } from './call.ts'
import { isCurrent } from './current-calls.ts'
import { shiftDate } from './shift-date.ts'
import { shiftWords } from './shift-words.ts'

export type Shift = {
  /** Whole days, later where positive. */
  readonly days: number
  readonly sides: readonly CallSide[]
  /** The agency has not said it yet: what moves is expected and waits to be confirmed. */
  readonly asExpected: boolean
  /** Days that have passed move as well. */
  readonly evenPassed: boolean
}

export type ShiftedCall = {
  readonly from: Call
  readonly to: Call
  readonly moved: readonly CallSide[]
  /** Wanted to move too, but its day has passed. */
  readonly passed: readonly CallSide[]
  /** Whether words were rewritten, or stay as printed and now say something else. */
  readonly words: 'none' | 'rewritten' | 'kept'
  /** A vague date that no longer is a third, month … but a span of days. */
  readonly widened: readonly CallSide[]
  /** On some reading it now closes before it opens. */
  readonly closesFirst: boolean
}

type Setting = {
  /** The announcing agency's zone. */
  readonly zone: string
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** All calls after the shift, and what became of those that it moves. */
export function shiftCalls(
  calls: readonly Call[],
  shift: Shift,
  setting: Setting,
): { readonly calls: readonly Call[]; readonly shifted: readonly ShiftedCall[] } {
  const shifted = calls.filter(isCurrent).flatMap((call) => shiftCall(call, shift, setting))
  const after = new Map(shifted.map(({ from, to }) => [from, to]))
  return { calls: calls.map((call) => after.get(call) ?? call), shifted }
}

function shiftCall(call: Call, shift: Shift, { zone, today }: Setting): ShiftedCall[] {
  const wanted = CALL_SIDES.filter((side) => shift.sides.includes(side) && call[side] !== null)
  const isPassed = (side: CallSide) => (call[side]?.latest ?? '') < today
  const passed = shift.evenPassed ? [] : wanted.filter(isPassed)
  const moved = wanted.filter((side) => !passed.includes(side))
  if (moved.length === 0 || shift.days === 0) return []
  const dates = { ...call }
  for (const side of moved) dates[side] = call[side] && shiftDate(call[side], shift.days)
  const reworded = rewordings(call, dates, zone)
  const to = { ...dates, words: { ...call.words, ...reworded } }
  return [
    {
      from: call,
      to: shift.asExpected ? expected(to, moved) : to,
      moved,
      passed,
      words: fateOfWords(call, reworded),
      widened: moved.filter((side) => call[side]?.precision !== to[side]?.precision),
      closesFirst: to.opens !== null && to.closes !== null && to.opens.latest > to.closes.latest,
    },
  ]
}

/** The words that can be rewritten, by language. */
function rewordings(before: Call, after: Call, zone: string): Partial<Call['words']> {
  const dates = { before, after, zone }
  const written = LANGUAGES.flatMap((lang) => {
    const words = shiftWords(before.words[lang], lang, dates)
    return words === undefined ? [] : [[lang, words] as const]
  })
  return Object.fromEntries(written)
}

function fateOfWords({ words }: Call, reworded: Partial<Call['words']>): ShiftedCall['words'] {
  const printed = LANGUAGES.filter((lang) => words[lang].trim() !== '')
  if (printed.length === 0) return 'none'
  return printed.every((lang) => lang in reworded) ? 'rewritten' : 'kept'
}

function expected(call: Call, moved: readonly CallSide[]): Call {
  const waiting = CALL_SIDES.filter(
    (side) => moved.includes(side) || call.unconfirmed?.includes(side),
  )
  return { ...call, certainty: 'expected', unconfirmed: waiting }
}
