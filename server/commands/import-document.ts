import { createHash } from 'node:crypto'
import { and, desc, inArray } from 'drizzle-orm'
import { listAgencies } from '../../db/queries/list-agencies.ts'
import { importItems, importSources, imports } from '../../db/schema/index.ts'
import { sameValue } from '../../domain/content/fields.ts'
import type { ImportedEntry, Interchange } from '../../domain/import/imported.ts'
import { matchSources } from '../../domain/import/match-sources.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import type { Deps } from '../deps.ts'
import { type ProposableItem, proposeItems } from '../importing/propose-items.ts'
import { readDocument } from '../importing/read-document.ts'
import { mayMove } from './may-move.ts'
import { transact, type Work } from './transact.ts'

export type ImportDocumentInput = {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** `YYYY-MM`; overrides what the document says of itself. */
  readonly edition?: string
}

/**
 * Reads a file and keeps what it lists as proposals; no entry changes. Refuses with
 * `forbidden`, `too_large` or `invalid` (the context names the file).
 */
export async function importDocument(
  deps: Deps,
  actor: Actor,
  { fileName, bytes, edition }: ImportDocumentInput,
): Promise<Result<{ readonly id: string }>> {
  const may = mayImport(actor)
  if (!may.ok) return may
  const agencies = await listAgencies(deps.db)
  const read = await readDocument(bytes, fileName, { agencies, ...(edition && { edition }) })
  if (!read.ok) return read
  const fileHash = createHash('sha256').update(bytes).digest('hex')
  return transact(deps, actor, async (work) => {
    const id = await insertImport(work, { fileName, fileHash, document: read.value.document })
    const items = await keyed(work, read.value)
    await insertItems(work, id, items)
    return ok({ id })
  })
}

/** Importing makes drafts in the end, so it is open to whoever may edit. */
export function mayImport(actor: Actor): Result<null> {
  const move = mayMove(actor, 'edit', { workState: 'none', publicState: 'never', agencies: [] })
  return move.ok ? ok(null) : refuse(move.refusal)
}

type NewImport = Pick<typeof imports.$inferInsert, 'fileName' | 'fileHash' | 'document'>

async function insertImport({ tx, actor, at }: Work, values: NewImport): Promise<string> {
  const [row] = await tx
    .insert(imports)
    .values({ ...values, createdBy: actor.id, createdAt: at })
    .returning({ id: imports.id })
  if (!row) throw new Error('the import was not inserted')
  return row.id
}

/** Each item under the key by which the source named the same thing before. */
async function keyed({ tx }: Work, { entries }: Interchange): Promise<ProposableItem[]> {
  const sources = await tx.select().from(importSources)
  const matched = matchSources(entries, sources)
  return entries.map((entry, position) => ({
    position,
    entry,
    sourceKey: matched[position]?.sourceKey ?? entry.slug,
  }))
}

async function insertItems(
  work: Work,
  importId: string,
  items: readonly ProposableItem[],
): Promise<void> {
  const proposals = await proposeItems(work.tx, items)
  const left = await leftBefore(
    work,
    items.map(({ sourceKey }) => sourceKey),
  )
  await work.tx.insert(importItems).values(
    items.map(({ position, sourceKey, entry }) => {
      const proposed = proposals.get(position)
      const isLeft = sameValue(left.get(sourceKey), entry)
      const isSame = proposed?.proposal?.status === 'unchanged'
      const status = isSame
        ? ('unchanged' as const)
        : isLeft
          ? ('left' as const)
          : ('pending' as const)
      const entryId = proposed?.entryId ?? null
      return { importId, position, sourceKey, entry, entryId, status, warnings: entry.warnings }
    }),
  )
}

/** What was decided to be left the last time: the same words are not proposed again. */
async function leftBefore(
  { tx }: Work,
  sourceKeys: readonly string[],
): Promise<Map<string, ImportedEntry>> {
  const decided = await tx
    .selectDistinctOn([importItems.sourceKey])
    .from(importItems)
    .where(
      and(
        inArray(importItems.sourceKey, [...sourceKeys]),
        inArray(importItems.status, ['accepted', 'left']),
      ),
    )
    .orderBy(importItems.sourceKey, desc(importItems.decidedAt))
  return new Map(
    decided.filter(({ status }) => status === 'left').map((item) => [item.sourceKey, item.entry]),
  )
}
