import { eq } from 'drizzle-orm'
import type { ImportItemRow, StoredImport } from '../../db/queries/find-import.ts'
import { entries, importSources } from '../../db/schema/index.ts'
import type { EntryContent } from '../../domain/content/entry-content.ts'
import { emptyContent } from '../../domain/content/entry-content.ts'
import { changedFields, type Field, type FieldChanges } from '../../domain/content/fields.ts'
import type { FieldProposal } from '../../domain/import/propose.ts'
import { ok, type Refused, type Result, refuse } from '../../domain/result.ts'
import { proposeItems } from '../importing/propose-items.ts'
import { freeSlugFor } from './create-entry.ts'
import { insertEntry } from './insert-entry.ts'
import { settleItem } from './leave-import-item.ts'
import { lockEntry } from './lock-entry.ts'
import { recordEvent } from './record-event.ts'
import type { Work } from './transact.ts'
import { writeDraft } from './write-draft.ts'

export type AcceptedDraft = {
  readonly position: number
  readonly entryId: string
  readonly slug: string
  readonly title: string
}

/**
 * Makes an item's draft, or writes the chosen fields of it into the draft of its entry.
 * @param chosen fields of a changed item; those that nobody edited meanwhile if not given
 */
export async function acceptItem(
  work: Work,
  found: StoredImport,
  item: ImportItemRow,
  chosen: readonly Field[] | undefined,
): Promise<Result<AcceptedDraft>> {
  if (item.status === 'accepted' && item.entryId) return ok(await draftOf(work, item, item.entryId))
  const proposed = (await proposeItems(work.tx, [item])).get(item.position)
  if (!proposed) throw new Error(`item ${item.position} has no proposal`)
  const done = proposed.entryId
    ? await acceptChanges(work, proposed.entryId, proposed.proposal?.fields ?? [], chosen)
    : await acceptNew(work, proposed.content)
  if (!done.ok) return placed(done, item)

  const { entryId, fields } = done.value
  if (fields.length > 0) {
    const { id: importId, fileName } = found
    await recordEvent(work, entryId, { type: 'import_accepted', importId, fileName, fields })
  }
  await rememberSource(work, item, entryId)
  await settleItem(work, item, { status: 'accepted', entryId, acceptedFields: [...fields] })
  return ok(await draftOf(work, item, entryId))
}

type Written = { readonly entryId: string; readonly fields: readonly Field[] }

async function acceptNew(work: Work, content: EntryContent): Promise<Result<Written>> {
  const slug = await freeSlugFor(work, content.slug)
  const created = await insertEntry(work, { ...content, slug }, 'import')
  if (!created.ok) return created
  const fields = changedFields(emptyContent(content.kind, '', ''), content)
  return ok({ entryId: created.value.id, fields })
}

async function acceptChanges(
  work: Work,
  entryId: string,
  proposals: readonly FieldProposal[],
  chosen: readonly Field[] | undefined,
): Promise<Result<Written>> {
  const taken = proposals.filter(({ field, editedMeanwhile }) =>
    chosen ? chosen.includes(field) : !editedMeanwhile,
  )
  const changes: FieldChanges = Object.fromEntries(
    taken.map(({ field, proposed }) => [field, proposed]),
  )
  const locked = await lockEntry(work, entryId)
  if (!locked.ok) return locked
  const { version } = locked.value
  const written = await writeDraft(work, { entryId, version, changes, origin: 'import' })
  return written.ok ? ok({ entryId, fields: written.value.changed }) : written
}

/** The base against which the next edition of the document is compared. */
async function rememberSource(
  { tx, at }: Work,
  { sourceKey, entry, importId }: ImportItemRow,
  entryId: string,
): Promise<void> {
  const said = { entryId, entry, importId, updatedAt: at }
  await tx
    .insert(importSources)
    .values({ sourceKey, ...said })
    .onConflictDoUpdate({ target: importSources.sourceKey, set: said })
}

async function draftOf(work: Work, item: ImportItemRow, entryId: string): Promise<AcceptedDraft> {
  const [row] = await work.tx.select().from(entries).where(eq(entries.id, entryId))
  if (!row) throw new Error(`entry ${entryId} is gone`)
  const { slug, titleEn, titleJa } = row
  return { position: item.position, entryId, slug, title: titleEn || titleJa }
}

/** Which item a refusal is about. */
function placed(refused: Refused, { position, entry }: ImportItemRow): Refused {
  if (refused.refusal.code !== 'invalid') return refused
  const title = entry.title.en || entry.title.ja || entry.slug
  return refuse({
    code: 'invalid',
    issues: refused.refusal.issues.map((issue) => ({
      ...issue,
      field: `entries[${position}].${issue.field}`,
      context: { ...issue.context, entry: title },
    })),
  })
}
