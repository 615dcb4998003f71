import { inArray } from 'drizzle-orm'
import type { EntryContent } from '../../domain/content/entry-content.ts'
import type { Db, Tx } from '../client.ts'
import { agencies, entries, people } from '../schema/index.ts'

export type NamesOf = {
  /** Agency slug → acronym. */
  readonly agencies: Readonly<Record<string, string>>
  /** Agency slug → the zone in which its dates are meant. */
  readonly zones: Readonly<Record<string, string>>
  readonly entries: Readonly<Record<string, string>>
  readonly people: Readonly<Record<string, string>>
}

/** What the slugs and ids in some contents stand for, in three queries at most. */
export async function listNames(
  db: Db | Tx,
  contents: readonly (EntryContent | null)[],
): Promise<NamesOf> {
  const all = contents.filter((content) => content !== null)
  const slugs = all.flatMap((content) => content.agencies)
  const entryIds = all.flatMap(({ sectionId, related }) => [
    ...(sectionId ? [sectionId] : []),
    ...related,
  ])
  const ownerIds = all.flatMap(({ internal }) => internal.ownerId ?? [])
  const [agencyRows, entryRows, personRows] = await Promise.all([
    slugs.length === 0 ? [] : db.select().from(agencies).where(inArray(agencies.slug, slugs)),
    entryIds.length === 0
      ? []
      : db
          .select({ id: entries.id, title: entries.titleEn })
          .from(entries)
          .where(inArray(entries.id, entryIds)),
    ownerIds.length === 0
      ? []
      : db
          .select({ id: people.id, name: people.name })
          .from(people)
          .where(inArray(people.id, ownerIds)),
  ])
  return {
    agencies: Object.fromEntries(agencyRows.map((row) => [row.slug, row.acronym])),
    zones: Object.fromEntries(agencyRows.map((row) => [row.slug, row.zone])),
    entries: Object.fromEntries(entryRows.map((row) => [row.id, row.title])),
    people: Object.fromEntries(personRows.map((row) => [row.id, row.name])),
  }
}
