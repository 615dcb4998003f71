import { eq, like, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { entries } from '../../db/schema/index.ts'
import { ENTRY_KINDS, emptyContent, slug, TITLE_MAX } from '../../domain/content/entry-content.ts'
import { freeSlug, suggestSlug } from '../../domain/content/suggest-slug.ts'
import type { Result } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import type { Deps } from '../deps.ts'
import { type EntryCreated, insertEntry } from './insert-entry.ts'
import { transact, type Work } from './transact.ts'

export const createEntryInput = z.strictObject({
  kind: z.enum(ENTRY_KINDS),
  title: z.string().trim().min(1).max(TITLE_MAX),
  slug: slug.optional(),
})
export type CreateEntryInput = z.infer<typeof createEntryInput>

/** Starts an entry with a title; its slug is the given one or a free one made of the title. */
export async function createEntry(
  deps: Deps,
  actor: Actor,
  { kind, title, slug: wanted }: CreateEntryInput,
): Promise<Result<EntryCreated>> {
  return transact(deps, actor, async (work) => {
    const chosen = wanted ?? (await freeSlugFor(work, suggestSlug(title, kind)))
    return insertEntry(work, emptyContent(kind, chosen, title), 'form')
  })
}

/** A slug that no entry holds; one after the other when several are created at once. */
export async function freeSlugFor({ tx }: Work, base: string): Promise<string> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`slug:${base}`}, 0))`)
  const taken = await tx
    .select({ slug: entries.slug })
    .from(entries)
    .where(or(eq(entries.slug, base), like(entries.slug, `${base}-%`)))
  return freeSlug(
    base,
    taken.map(({ slug }) => slug),
  )
}
