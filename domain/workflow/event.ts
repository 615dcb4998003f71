// What happened, as the timeline tells it. A discriminated union: writer, reader and
// renderer agree at compile time, and an event without words does not build.
import type { Field } from '../content/fields.ts'

export type EventData =
  | { type: 'entry_created'; origin: 'form' | 'import' | 'sample' }
  | { type: 'draft_saved'; draftId: string; version: number; fields: readonly Field[] }
  | { type: 'submitted'; revisionId: string; number: number; note: string }
  | { type: 'review_voided'; revisionId: string; number: number }
  | { type: 'approved'; revisionId: string; number: number; reason: string }
  | { type: 'changes_requested'; revisionId: string; number: number; reason: string }
  | { type: 'published'; revisionId: string; number: number; release: number }
  | { type: 'withdrawn'; release: number; reason: string }
  | { type: 'draft_discarded'; draftId: string }
  /** `entries`: how many were changed together. */
  | { type: 'calls_rolled_over'; changeSetId: string; entries: number }
  | { type: 'calls_shifted'; changeSetId: string; entries: number; days: number }
  | { type: 'import_accepted'; importId: string; fileName: string; fields: readonly Field[] }
  | { type: 'person_added'; personId: string; email: string; role: string }
  | { type: 'person_invited'; personId: string }
  | { type: 'person_changed'; personId: string; role: string; disabled: boolean }
  | { type: 'session_revoked'; personId: string }

export type EventType = EventData['type']
