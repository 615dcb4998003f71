// What the form is given besides the entry's content: the records it can point at, and
// where the work stands.

import type { EntryContent } from '@/domain/content/entry-content.ts'
import type { LocalisedText } from '@/domain/content/localised.ts'
import type { PublicState, Role, WorkState } from '@/domain/workflow/states.ts'

export type FormSetup = {
  readonly entryId: string
  readonly content: EntryContent
  /** The open draft's version, 0 when what is shown is live and no draft is open. */
  readonly version: number
  readonly workState: WorkState
  readonly publicState: PublicState
  /** What a reviewer asked for, while that is what the draft is about. */
  readonly sentBack: { readonly by: string; readonly reason: string } | null
  /** ISO instant of the draft's last save, null without a draft. */
  readonly savedAt: string | null
  readonly person: { readonly id: string; readonly role: Role; readonly mayTouch: boolean }
  /** The desk's day, `YYYY-MM-DD`. */
  readonly today: string
  /** Since which day each place has said that details are forthcoming, by its key. */
  readonly forthcomingSince: Readonly<Record<string, string>>
  readonly agencies: readonly AgencyChoice[]
  readonly sections: readonly Choice[]
  readonly people: readonly PersonChoice[]
  /** Those who may review an entry of these agencies. */
  readonly reviewers: readonly PersonChoice[]
  /** The entries that this one is related to, by name. */
  readonly related: readonly Choice[]
  /** Entries whose words match, at most a handful. */
  readonly findEntries: (text: string) => Promise<readonly Choice[]>
}

export type Choice = { readonly id: string; readonly name: LocalisedText }
export type AgencyChoice = Choice & {
  readonly domains: readonly string[]
  /** IANA zone in which its dates are meant */
  readonly zone: string
}
export type PersonChoice = { readonly id: string; readonly name: string }
