import { listingColumns } from '../../db/queries/mirror-entry.ts'
import { draftChanges, drafts, entries } from '../../db/schema/index.ts'
import {
  CONTENT_SCHEMA,
  type EntryContent,
  emptyContent,
  entryContent,
} from '../../domain/content/entry-content.ts'
import { changedFields, FIELDS } from '../../domain/content/fields.ts'
import { issuesOf } from '../../domain/issues-of.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import { checkReferences } from './check-references.ts'
import { mayMove } from './may-move.ts'
import { recordEvent } from './record-event.ts'
import { pick } from './store-draft.ts'
import type { Work } from './transact.ts'

export type EntryCreated = {
  readonly id: string
  readonly slug: string
  readonly version: number
  readonly draftId: string
}

/**
 * Adds an entry whose first draft has the given content. Shape and references are checked as
 * in every write; `slug_taken` leaves the transaction usable, so that another can be tried.
 */
export async function insertEntry(
  work: Work,
  content: EntryContent,
  origin: 'form' | 'import' | 'sample',
): Promise<Result<EntryCreated>> {
  const { tx, actor, at } = work
  const nothing = { workState: 'none', publicState: 'never', agencies: content.agencies } as const
  const move = mayMove(actor, 'edit', nothing)
  if (!move.ok) return move
  const parsed = entryContent.safeParse(content)
  if (!parsed.success) return refuse({ code: 'invalid', issues: issuesOf(parsed.error) })
  const issues = await checkReferences(work, content, FIELDS, null)
  if (issues.length > 0) return refuse({ code: 'invalid', issues })

  const stamp = { updatedAt: at, updatedBy: actor.id, createdAt: at }
  const [entry] = await tx
    .insert(entries)
    .values({ kind: content.kind, workState: move.next, ...listingColumns(content), ...stamp })
    .onConflictDoNothing({ target: entries.slug })
    .returning({ id: entries.id })
  if (!entry) {
    return refuse({ code: 'invalid', issues: [{ field: 'slug', code: 'slug_just_taken' }] })
  }
  const [draft] = await tx
    .insert(drafts)
    .values({ entryId: entry.id, content, schema: CONTENT_SCHEMA, ...stamp })
    .returning({ id: drafts.id, version: drafts.version })
  if (!draft) throw new Error('the draft was not inserted')
  const written = changedFields(emptyContent(content.kind, '', ''), content)
  await tx.insert(draftChanges).values({
    draftId: draft.id,
    version: draft.version,
    personId: actor.id,
    changes: pick(content, written),
    origin: origin === 'import' ? 'import' : 'create',
    at,
  })
  await recordEvent(work, entry.id, { type: 'entry_created', origin })
  return ok({ id: entry.id, slug: content.slug, version: draft.version, draftId: draft.id })
}
