// Words that the server does not have yet, kept in this browser: a closed tab, a crash or a
// signed-out session loses nothing. Keyed by entry and person; gone once the server has it.

import {
  type Field,
  type FieldChanges,
  isField,
  readField,
  sameValue,
} from '@/domain/content/fields.ts'
import { type AutosaveState, unsavedChanges } from './autosave-state.ts'

export type UnsavedText = {
  /** ISO instant of the last keystroke. */
  readonly at: string
  readonly changes: FieldChanges
  /** What the server had in those fields when they were typed over. */
  readonly bases: FieldChanges
}

export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export function unsavedKey(entryId: string, personId: string): string {
  return `callboard.unsaved.${entryId}.${personId}`
}

/** Keeps what is unsaved, together with what was found and not yet put back; or clears. */
export function keepUnsaved(
  store: TextStore,
  key: string,
  state: AutosaveState,
  found: UnsavedText | null,
  now: Date,
): void {
  const mine = unsavedChanges(state)
  const changes: FieldChanges = { ...found?.changes, ...mine }
  if (Object.keys(changes).length === 0) {
    quietly(() => store.removeItem(key))
    return
  }
  const bases: FieldChanges = { ...found?.bases }
  for (const field of Object.keys(mine) as Field[]) bases[field] = readField(state.server, field)
  const at = Object.keys(mine).length > 0 ? now.toISOString() : (found?.at ?? now.toISOString())
  const kept: UnsavedText = { at, changes, bases }
  quietly(() => store.setItem(key, JSON.stringify(kept)))
}

/** What an earlier visit left unsaved and the server has not; null when there is nothing. */
export function findUnsaved(
  store: TextStore,
  key: string,
  state: AutosaveState,
): UnsavedText | null {
  const kept = parse(quietly(() => store.getItem(key)) ?? null)
  if (!kept) return null
  const changes = Object.fromEntries(
    Object.entries(kept.changes).filter(
      ([field, value]) => isField(field) && !sameValue(value, readField(state.server, field)),
    ),
  )
  if (Object.keys(changes).length === 0) {
    quietly(() => store.removeItem(key))
    return null
  }
  return { ...kept, changes }
}

function parse(text: string | null): UnsavedText | null {
  if (text === null) return null
  try {
    const kept: unknown = JSON.parse(text)
    const sound = isRecord(kept) && isRecord(kept.changes) && isRecord(kept.bases)
    return sound && typeof kept.at === 'string' ? (kept as UnsavedText) : null
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Storage may be full or forbidden; the form works without it. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
