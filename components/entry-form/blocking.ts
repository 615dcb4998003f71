// What kept a draft from being submitted. A reason stands until its field is changed; what
// still stands in the way then is said beside the form anyway.

import type { EntryContent } from '@/domain/content/entry-content.ts'
import { readField, sameValue } from '@/domain/content/fields.ts'
import type { Issue } from '@/domain/result.ts'
import { fieldOfPath } from './field-of-path.ts'

export type Blocking = {
  readonly issues: readonly Issue[]
  /** The content as it was when it was refused. */
  readonly content: EntryContent
}

/** The reasons whose fields have not been changed since. */
export function stillBlocking(blocking: Blocking | null, now: EntryContent): readonly Issue[] {
  if (!blocking) return []
  return blocking.issues.filter(({ field: path }) => {
    const field = fieldOfPath(path)
    return !field || sameValue(readField(blocking.content, field), readField(now, field))
  })
}
