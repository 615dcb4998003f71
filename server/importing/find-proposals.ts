import type { Db, Tx } from '../../db/client.ts'
import { findImport, type StoredImport } from '../../db/queries/find-import.ts'
import type { FieldProposal } from '../../domain/import/propose.ts'
import { proposeItems } from './propose-items.ts'

export type ItemStatus = 'new' | 'changed' | 'unchanged' | 'accepted' | 'left'

export type ImportItemView = StoredImport['items'][number] & {
  /** Where the item stands now; `pending` ones are new, changed or unchanged. */
  readonly standing: ItemStatus
  /** What it would change, for items that are about an entry that is here. */
  readonly fields: readonly FieldProposal[]
}

export type ImportView = Omit<StoredImport, 'items'> & {
  readonly items: readonly ImportItemView[]
}

/** A file that was read, and what each of its items proposes as things stand now. */
export async function findProposals(db: Db | Tx, id: string): Promise<ImportView | undefined> {
  const found = await findImport(db, id)
  if (!found) return undefined
  const proposals = await proposeItems(db, found.items)
  return {
    ...found,
    items: found.items.map((item) => {
      const now = proposals.get(item.position)
      const entryId = item.entryId ?? now?.entryId ?? null
      const isOpen = item.status === 'pending' || item.status === 'left'
      const fields = isOpen ? (now?.proposal?.fields ?? []) : []
      return { ...item, entryId, fields, standing: standingOf(item.status, now?.proposal?.status) }
    }),
  }
}

function standingOf(
  status: StoredImport['items'][number]['status'],
  proposed: 'changed' | 'unchanged' | undefined,
): ItemStatus {
  if (status === 'accepted' || status === 'left') return status
  return proposed ?? 'new'
}
