// What the form knows about saving, as a pure reducer. Three layers make up what a person
// sees in a field: what they typed and nobody sent yet, what is on its way, and what the
// server is known to have. An answer only ever changes the lowest layer, so it can never
// write over words typed while the request ran.

import type { EntryContent } from '@/domain/content/entry-content.ts'
import {
  applyChanges,
  type Field,
  type FieldChanges,
  readField,
  sameValue,
  writeFields,
} from '@/domain/content/fields.ts'
import type { Issue, Refusal, StaleConflict } from '@/domain/result.ts'
import { fieldOfPath } from './field-of-path.ts'

export type Merged = { readonly field: Field; readonly value: unknown; readonly by: string }
export type Clash = { readonly theirs: unknown; readonly by: string }

/** Why nothing goes out until something happens: a click, the network, signing in. */
export type SaveProblem =
  | { readonly kind: 'offline' }
  | { readonly kind: 'signed_out' }
  | { readonly kind: 'moved_on' }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly message: string }
  | { readonly kind: 'fault' }

export type AutosaveState = {
  readonly server: EntryContent
  /** The draft's version that `server` is; 0 while there is no draft. */
  readonly version: number
  /** ISO instant of the last save in this visit. */
  readonly savedAt: string | null
  readonly unsent: FieldChanges
  readonly sent: FieldChanges | null
  /** Sent, but the answer was lost: the server may have it, and then it is not a clash. */
  readonly lost: FieldChanges
  readonly clashes: Readonly<Partial<Record<Field, Clash>>>
  /** The server is ahead of `server`: the next request also fetches what others changed. */
  readonly behind: boolean
  readonly refused: Readonly<Partial<Record<Field, readonly Issue[]>>>
  readonly problem: SaveProblem | null
  /** Others' changes that came in since the person last looked. */
  readonly taken: readonly { readonly field: Field; readonly by: string }[]
}

export type AutosaveEvent =
  | { type: 'edited'; field: Field; value: unknown }
  | { type: 'sending' }
  | { type: 'saved'; version: number; savedAt: string; merged: readonly Merged[] }
  | { type: 'stale'; conflict: StaleConflict | undefined }
  | { type: 'invalid'; issues: readonly Issue[] }
  | { type: 'failed'; problem: SaveProblem }
  | { type: 'retried' }
  | { type: 'chose'; field: Field; side: 'mine' | 'theirs' }
  | { type: 'put_back'; changes: FieldChanges; bases: FieldChanges }
  | { type: 'taken_seen' }
  | { type: 'abandoned' }

export function startAutosave(content: EntryContent, version: number): AutosaveState {
  return {
    server: content,
    version,
    savedAt: null,
    unsent: {},
    sent: null,
    lost: {},
    clashes: {},
    behind: false,
    refused: {},
    problem: null,
    taken: [],
  }
}

export function reduceAutosave(state: AutosaveState, event: AutosaveEvent): AutosaveState {
  switch (event.type) {
    case 'edited':
      return edit(state, event.field, event.value)
    case 'sending':
      return send(state)
    case 'saved':
      return takeAnswer(state, event)
    case 'stale':
      return meetOthers(state, event.conflict)
    case 'invalid':
      return holdRefused(state, event.issues)
    case 'failed': {
      const unanswered = event.problem.kind === 'offline' || event.problem.kind === 'fault'
      const lost = unanswered ? { ...state.lost, ...state.sent } : state.lost
      return { ...unsend(state), lost, problem: event.problem }
    }
    case 'retried':
      return { ...state, problem: null }
    case 'chose':
      return choose(state, event.field, event.side)
    case 'put_back':
      return putBack(state, event.changes, event.bases)
    case 'taken_seen':
      return { ...state, taken: [] }
    case 'abandoned':
      return startAutosave(state.server, state.version)
  }
}

/** What the person sees in a field. */
export function shownValue(state: AutosaveState, field: Field): unknown {
  if (field in state.unsent) return state.unsent[field]
  if (state.sent && field in state.sent) return state.sent[field]
  return readField(state.server, field)
}

/** Everything the server is not known to have. */
export function unsavedChanges(state: AutosaveState): FieldChanges {
  return { ...state.sent, ...state.unsent }
}

/** The content as the person sees it. */
export function shownContent(state: AutosaveState): EntryContent {
  return writeFields(state.server, unsavedChanges(state)) as EntryContent
}

/** True when a request should leave as soon as the person pauses. */
export function wantsToSend(state: AutosaveState): boolean {
  if (state.sent || state.problem) return false
  return state.behind || Object.keys(sendable(state)).length > 0
}

function sendable(state: AutosaveState): FieldChanges {
  return without(state.unsent, (field) => field in state.clashes || field in state.refused)
}

function edit(state: AutosaveState, field: Field, value: unknown): AutosaveState {
  const onItsWay = state.sent !== null && field in state.sent
  const mayBeThere = onItsWay || field in state.lost || field in state.clashes
  const backToSaved = !mayBeThere && sameValue(value, readField(state.server, field))
  const unsent = backToSaved
    ? without(state.unsent, (name) => name === field)
    : { ...state.unsent, [field]: value }
  return { ...state, unsent, refused: without(state.refused, (name) => name === field) }
}

function send(state: AutosaveState): AutosaveState {
  if (!wantsToSend(state)) return state
  const changes = sendable(state)
  const checked = applyChanges(state.server, changes)
  const refused = 'issues' in checked ? byField(checked.issues) : {}
  const sent = without(changes, (field) => field in refused)
  if (Object.keys(sent).length === 0 && !state.behind) {
    return { ...state, refused: { ...state.refused, ...refused } }
  }
  return {
    ...state,
    refused: { ...state.refused, ...refused },
    sent,
    unsent: without(state.unsent, (field) => field in sent),
  }
}

function takeAnswer(
  state: AutosaveState,
  answer: { version: number; savedAt: string; merged: readonly Merged[] },
): AutosaveState {
  const others = answer.merged.filter(({ field }) => !state.sent || !(field in state.sent))
  const theirs: FieldChanges = Object.fromEntries(others.map(({ field, value }) => [field, value]))
  const server = writeFields(state.server, { ...theirs, ...state.sent }) as EntryContent
  const clashes: Partial<Record<Field, Clash>> = { ...state.clashes }
  const taken = [...state.taken]
  let unsent = state.unsent
  for (const { field, value, by } of others) {
    delete clashes[field]
    if (!(field in unsent)) taken.push({ field, by })
    else if (sameValue(unsent[field], value)) unsent = without(unsent, (name) => name === field)
    else clashes[field] = { theirs: value, by }
  }
  const wroteSomething = state.sent !== null && Object.keys(state.sent).length > 0
  return {
    ...state,
    server,
    version: answer.version,
    savedAt: wroteSomething ? answer.savedAt : state.savedAt,
    unsent,
    sent: null,
    lost: {},
    // Our own words whose answer got lost come back as if they were somebody else's.
    clashes: without(clashes, (field) => isOurs(state, field, clashes[field])),
    behind: false,
    taken,
  }
}

function isOurs(state: AutosaveState, field: Field, clash: Clash | undefined): boolean {
  return field in state.lost && sameValue(state.lost[field], clash?.theirs)
}

/** Others changed the same fields: those are held back, the rest goes out again at once. */
function meetOthers(state: AutosaveState, conflict: StaleConflict | undefined): AutosaveState {
  const back = unsend(state)
  const fields = (conflict?.fields ?? []).flatMap(({ field, theirs, by }) => {
    const name = fieldOfPath(field)
    return name && name in back.unsent ? [{ name, theirs, by }] : []
  })
  // Nothing to choose between: the entry itself went on (submitted, published, discarded).
  if (fields.length === 0) return { ...back, problem: { kind: 'moved_on' } }
  const clashes = { ...back.clashes }
  for (const { name, theirs, by } of fields) clashes[name] = { theirs, by }
  return { ...back, clashes, behind: true }
}

function holdRefused(state: AutosaveState, issues: readonly Issue[]): AutosaveState {
  const back = unsend(state)
  const refused = byField(issues)
  const known = Object.keys(refused).some((field) => field in back.unsent)
  if (!known) {
    const refusal: Refusal = { code: 'invalid', issues }
    return { ...back, problem: { kind: 'refused', refusal, message: '' } }
  }
  return { ...back, refused: { ...back.refused, ...refused } }
}

function choose(state: AutosaveState, field: Field, side: 'mine' | 'theirs'): AutosaveState {
  const clash = state.clashes[field]
  if (!clash) return state
  const clashes = without(state.clashes, (name) => name === field)
  if (side === 'mine') return { ...state, clashes }
  return {
    ...state,
    clashes,
    server: writeFields(state.server, { [field]: clash.theirs }) as EntryContent,
    unsent: without(state.unsent, (name) => name === field),
    refused: without(state.refused, (name) => name === field),
  }
}

/** Text kept from an earlier visit; where the server moved on meanwhile, the person chooses. */
function putBack(state: AutosaveState, changes: FieldChanges, bases: FieldChanges): AutosaveState {
  let next = state
  for (const [field, value] of Object.entries(changes) as [Field, unknown][]) {
    const theirs = readField(state.server, field)
    next = edit(next, field, value)
    const movedOn = !sameValue(theirs, bases[field]) && !sameValue(theirs, value)
    if (movedOn) next = { ...next, clashes: { ...next.clashes, [field]: { theirs, by: '' } } }
  }
  return next
}

/** Takes what was on its way back into hand, under whatever was typed since. */
function unsend(state: AutosaveState): AutosaveState {
  return { ...state, unsent: { ...state.sent, ...state.unsent }, sent: null }
}

function byField(issues: readonly Issue[]): Partial<Record<Field, Issue[]>> {
  const grouped: Partial<Record<Field, Issue[]>> = {}
  for (const issue of issues) {
    const field = fieldOfPath(issue.field)
    if (field) grouped[field] = [...(grouped[field] ?? []), issue]
  }
  return grouped
}

function without<V>(
  record: Readonly<Partial<Record<Field, V>>>,
  drop: (field: Field) => boolean,
): Partial<Record<Field, V>> {
  const kept = Object.entries(record).filter(([field]) => !drop(field as Field))
  return Object.fromEntries(kept) as Partial<Record<Field, V>>
}
