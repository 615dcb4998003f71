import type { ReactNode } from 'react'
import type { Decidable } from './decisions.ts'

/** One field of a changed item, with its three sides already laid out. */
export type ProposedField = Decidable['fields'][number] & {
  readonly name: string
  /** Who wrote here meanwhile, when that is known. */
  readonly by: string | null
  readonly comparison: ReactNode
}

export type PendingItem = Omit<Decidable, 'fields'> & {
  readonly title: string
  readonly kindName: string
  readonly section: string | null
  readonly entryId: string | null
  readonly fields: readonly ProposedField[]
  readonly warnings: readonly { readonly key: string; readonly text: string }[]
  /** Agencies, websites, contacts, calls and text as they were understood. */
  readonly preview: ReactNode
}
