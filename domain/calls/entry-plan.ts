// What a roll-over or a shift would do to one entry, worked out before anything is written:
// the dry run shows it, and the change itself does exactly the same.

import type { LocalisedText } from '../content/localised.ts'
import type { WorkState } from '../workflow/states.ts'
import type { Call } from './call.ts'
import { type LeftCall, rollOverCalls } from './roll-over.ts'
import { type Shift, type ShiftedCall, shiftCalls } from './shift-calls.ts'
import { wordsMean } from './words-agree.ts'

export type PlannedEntry = {
  readonly id: string
  readonly version: number
  readonly title: LocalisedText
  readonly workState: WorkState
  readonly calls: readonly Call[]
  /** The announcing agency's zone. */
  readonly zone: string
  /** Names of others who wrote in its open draft. */
  readonly others: readonly string[]
}

export type EntryPlan = Omit<PlannedEntry, 'calls'> & {
  readonly lines: readonly PlanLine[]
  readonly left: readonly LeftCall[]
  /** Calls that only become a past cycle; those in `lines` do so besides. */
  readonly putAway: readonly Call[]
  /** The entry's calls afterwards; null where nothing would change. */
  readonly after: readonly Call[] | null
  /** Nobody has to think about it first. */
  readonly isPlain: boolean
}

export type PlanLine = {
  readonly from: Call
  readonly to: Call
  readonly notes: readonly LineNote[]
}

export type LineNote =
  /** Its old call is still to come or open, and stays beside the new one. */
  | 'early'
  /** The words have no dates, and so has the next call. */
  | 'no_dates'
  /** Words that meant the dates no longer do. */
  | 'words_differ'
  | 'words_rewritten'
  | 'widened'
  | 'passed'
  | 'closes_first'

/** Notes after which a person should decide, not a list. */
const DOUBTFUL: readonly LineNote[] = ['early', 'closes_first']
/** Editing these takes them back to draft and voids what somebody asked for or decided. */
const IN_OTHER_HANDS: readonly WorkState[] = ['in_review', 'approved', 'scheduled']

type Day = { readonly today: string }

export function planRollOver(entry: PlannedEntry, how: Day & { newId: () => string }): EntryPlan {
  const { calls, made, putAway, left } = rollOverCalls(entry.calls, how)
  const rolled = new Set(made.map(({ from }) => from.id))
  const lines = made.map(({ from, to, early }): PlanLine => {
    const noDates = to.opens === null && to.closes === null
    const differs = wordsFit(from, entry.zone) && !wordsFit(to, entry.zone)
    return { from, to, notes: notes({ early, no_dates: noDates, words_differ: differs }) }
  })
  const only = putAway.filter(({ id }) => !rolled.has(id))
  return finish(entry, lines, { left, putAway: only, calls })
}

export function planShift(entry: PlannedEntry, shift: Shift, { today }: Day): EntryPlan {
  const { calls, shifted } = shiftCalls(entry.calls, shift, { zone: entry.zone, today })
  const lines = shifted.map((one) => ({ from: one.from, to: one.to, notes: notesOf(one) }))
  return finish(entry, lines, { left: [], putAway: [], calls })
}

function notesOf({ words, widened, passed, closesFirst }: ShiftedCall): LineNote[] {
  return notes({
    words_differ: words === 'kept',
    words_rewritten: words === 'rewritten',
    widened: widened.length > 0,
    passed: passed.length > 0,
    closes_first: closesFirst,
  })
}

function notes(which: Partial<Record<LineNote, boolean>>): LineNote[] {
  return (Object.keys(which) as LineNote[]).filter((note) => which[note])
}

function wordsFit(call: Call, zone: string): boolean {
  return (['en', 'ja'] as const).every(
    (lang) => call.words[lang].trim() === '' || wordsMean(call.words[lang], lang, call, zone),
  )
}

function finish(
  { calls: _before, ...entry }: PlannedEntry,
  lines: readonly PlanLine[],
  { left, putAway, calls }: Pick<EntryPlan, 'left' | 'putAway'> & { calls: readonly Call[] },
): EntryPlan {
  const after = lines.length + putAway.length > 0 ? calls : null
  const doubts = lines.some((line) => line.notes.some((note) => DOUBTFUL.includes(note)))
  const free = entry.others.length === 0 && !IN_OTHER_HANDS.includes(entry.workState)
  return { ...entry, lines, left, putAway, after, isPlain: after !== null && free && !doubts }
}

/** True where an edit voids a review, an approval or a schedule. */
export function voidsReview(workState: WorkState): boolean {
  return IN_OTHER_HANDS.includes(workState)
}
