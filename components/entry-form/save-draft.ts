import { sendCommand } from '@/components/send-command.ts'
import type { FieldChanges } from '@/domain/content/fields.ts'
import type { SaveAnswer } from './autosave.ts'
import type { Merged } from './autosave-state.ts'

type Saved = {
  readonly version: number
  readonly state: string
  readonly merged: readonly Merged[]
  readonly savedAt: string
}

/** Sends changed fields of a draft; `version` 0 opens one. */
export async function saveDraft(
  entryId: string,
  version: number,
  changes: FieldChanges,
): Promise<SaveAnswer> {
  const sent = await sendCommand<Saved>(`/admin/api/entries/${entryId}/draft`, {
    method: 'PATCH',
    version,
    body: { changes },
    // A last save while the page is being left outlives it.
    keepalive: document.visibilityState === 'hidden',
  })
  if (sent.ok) return { kind: 'saved', ...sent.value }
  if (sent.refusal === undefined) return { kind: 'failed', problem: { kind: 'offline' } }
  const { refusal, message } = sent
  if (refusal.code === 'stale') return { kind: 'stale', conflict: refusal.conflict }
  if (refusal.code === 'invalid') return { kind: 'invalid', issues: refusal.issues }
  if (refusal.code === 'signed_out') return { kind: 'failed', problem: { kind: 'signed_out' } }
  if (refusal.code === 'wrong_status') return { kind: 'failed', problem: { kind: 'moved_on' } }
  return { kind: 'failed', problem: { kind: 'refused', refusal, message } }
}
