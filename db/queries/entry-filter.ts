import { and, arrayContains, arrayOverlaps, eq, like, or, type SQL, sql } from 'drizzle-orm'
import type { EntryKind } from '../../domain/content/entry-content.ts'
import type { PublicState, WorkState } from '../../domain/workflow/states.ts'
import { entries } from '../schema/index.ts'

export type EntryFilter = {
  /** Words that must all occur in title, acronym, summary or body, in any language. */
  readonly text?: string | undefined
  /** The id of a section. */
  readonly section?: string | undefined
  /** The slug of an agency. */
  readonly agency?: string | undefined
  /** Where the work stands, or what the public sees. */
  readonly state?: WorkState | PublicState | undefined
  /** The id of a person. */
  readonly owner?: string | undefined
  readonly kind?: EntryKind | undefined
  /** Agencies that a role is limited to; null or missing: no limit. */
  readonly actorAgencies?: readonly string[] | null | undefined
}

const PUBLIC: readonly string[] = ['never', 'live', 'withdrawn'] satisfies PublicState[]

/** The condition that an entry of the list must meet; undefined when all do. */
export function matches(filter: EntryFilter): SQL | undefined {
  const { section, agency, owner, kind, actorAgencies } = filter
  return and(
    ...words(filter.text ?? '').map((word) => like(entries.searchText, `%${word}%`)),
    section ? eq(entries.sectionId, section) : undefined,
    agency ? arrayContains(entries.agencies, [agency]) : undefined,
    stands(filter.state),
    owner ? eq(entries.ownerId, owner) : undefined,
    kind ? eq(entries.kind, kind) : undefined,
    actorAgencies ? within(actorAgencies) : undefined,
  )
}

/** Lower case as in the column; signs that mean something to LIKE stand for themselves. */
function words(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/[\\%_]/g, '\\$&'))
}

function stands(state: WorkState | PublicState | undefined): SQL | undefined {
  if (!state) return undefined
  return PUBLIC.includes(state)
    ? eq(entries.publicState, state as PublicState)
    : eq(entries.workState, state as WorkState)
}

/** As mayTouchAgencies has it: an entry of no agency is everybody's. */
function within(agencies: readonly string[]): SQL | undefined {
  return or(
    sql`cardinality(${entries.agencies}) = 0`,
    arrayOverlaps(entries.agencies, [...agencies]),
  )
}
