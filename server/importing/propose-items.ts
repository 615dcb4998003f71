// What each item of an import proposes as things stand now. Computed whenever it is asked
// for, never stored: between reading a file and deciding, people go on writing.

import type { Db, Tx } from '../../db/client.ts'
import { listSources } from '../../db/queries/find-import.ts'
import { listAgencies } from '../../db/queries/list-agencies.ts'
import { listEntryContents } from '../../db/queries/list-entry-contents.ts'
import type { EntryContent } from '../../domain/content/entry-content.ts'
import type { ImportedEntry } from '../../domain/import/imported.ts'
import { type Proposal, propose } from '../../domain/import/propose.ts'
import { toContent } from '../../domain/import/to-content.ts'
import { htmlToRich } from './html-to-rich.ts'

export type ProposableItem = {
  readonly position: number
  readonly sourceKey: string
  readonly entry: ImportedEntry
}

export type ItemProposal = {
  /** The entry it is about; null for one that is not here yet. */
  readonly entryId: string | null
  /** What the entry would be if it said what the document says. */
  readonly content: EntryContent
  readonly proposal: Proposal | null
}

/** The proposal of each item, by its position. */
export async function proposeItems(
  db: Db | Tx,
  items: readonly ProposableItem[],
): Promise<Map<number, ItemProposal>> {
  const known = await knownThings(db, items)
  const { sources, agencies } = known
  const contentOf = (entry: ImportedEntry, order: number) =>
    toContent(entry, {
      toRich: htmlToRich,
      sectionId: known.sectionOf(entry.section),
      agencies,
      order,
    })
  return new Map(
    items.map(({ position, sourceKey, entry }): [number, ItemProposal] => {
      const source = sources.get(sourceKey)
      const target = source ? known.byId.get(source.entryId) : known.bySlug.get(entry.slug)
      const content = contentOf(entry, position)
      if (!target || target.content.kind !== entry.kind) {
        return [position, { entryId: null, content, proposal: null }]
      }
      const base = source ? contentOf(source.entry, position) : null
      const awaitsSection = entry.section !== null && content.sectionId === null
      const proposal = propose({ base, theirs: content, current: target.content, awaitsSection })
      return [position, { entryId: target.id, content, proposal }]
    }),
  )
}

/** Everything that the items refer to, in four queries whatever their number. */
async function knownThings(db: Db | Tx, items: readonly ProposableItem[]) {
  const keys = items.map(({ sourceKey }) => sourceKey)
  const own = await listSources(db, keys)
  const sectionKeys = [...items, ...own].flatMap(({ entry }) => entry.section ?? [])
  const sections = await listSources(db, sectionKeys)
  const sources = new Map([...sections, ...own].map((source) => [source.sourceKey, source]))
  const ids = [...sources.values()].map(({ entryId }) => entryId)
  const entries = [
    ...(await listEntryContents(db, { ids })),
    ...(await listEntryContents(db, { slugs: [...keys, ...sectionKeys] })),
  ]
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]))
  const sectionOf = (slug: string | null) => {
    if (slug === null) return null
    const id = sources.get(slug)?.entryId ?? bySlug.get(slug)?.id
    return entries.find((entry) => entry.id === id && entry.content.kind === 'section')?.id ?? null
  }
  return {
    sources,
    bySlug,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    sectionOf,
    agencies: new Set((await listAgencies(db)).map(({ slug }) => slug)),
  }
}
