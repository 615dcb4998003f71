// Deciding about the items of an import. Accepting makes drafts, one entry at a time through
// the same guarded write as a person's edit; nothing that is live changes.
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { findImport, type StoredImport } from '../../db/queries/find-import.ts'
import { FIELDS } from '../../domain/content/fields.ts'
import { type Issue, ok, type Result, refuse } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import type { Deps } from '../deps.ts'
import { MOST_ENTRIES } from '../importing/document-problem.ts'
import { type AcceptedDraft, acceptItem } from './accept-import-item.ts'
import { mayImport } from './import-document.ts'
import { leaveItem } from './leave-import-item.ts'
import { mayReach } from './may-move.ts'
import { transact, type Work } from './transact.ts'

export const decideImportInput = z.strictObject({
  items: z
    .array(
      z.strictObject({
        position: z.int().min(0),
        decision: z.enum(['accept', 'leave']),
        /** For a changed item: what to take over; everything nobody edited meanwhile by default. */
        fields: z.array(z.enum(FIELDS)).optional(),
      }),
    )
    .min(1)
    .max(MOST_ENTRIES),
})
export type ItemDecision = z.infer<typeof decideImportInput>['items'][number]
export type DecideImportInput = {
  readonly importId: string
  readonly items: readonly ItemDecision[]
}

export type ImportDecided = {
  readonly accepted: number
  readonly left: number
  readonly drafts: readonly AcceptedDraft[]
}

/**
 * Accepts or leaves items, all or nothing. Sections come before what stands under them; the
 * section of an accepted item is accepted with it unless somebody chose to leave it. An item
 * that was accepted before answers the same again. Refuses with `not_found`, `forbidden` or
 * `invalid` (issues named `items[n]…`).
 */
export async function decideImport(
  deps: Deps,
  actor: Actor,
  { importId, items }: DecideImportInput,
): Promise<Result<ImportDecided>> {
  const may = mayImport(actor)
  if (!may.ok) return may
  return transact(deps, actor, async (work) => {
    const found = await lockImport(work, importId)
    if (!found) return refuse({ code: 'not_found', what: 'import' })
    const issues = issuesOfDecisions(found, items)
    if (issues.length > 0) return refuse({ code: 'invalid', issues })
    return decide(work, found, withSections(found, items))
  })
}

/** Decisions are made one after the other: two imports may list the same new program. */
async function lockImport({ tx }: Work, importId: string): Promise<StoredImport | undefined> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('decide-import', 0))`)
  return findImport(tx, importId)
}

function issuesOfDecisions(found: StoredImport, decisions: readonly ItemDecision[]): Issue[] {
  const positions = decisions.map(({ position }) => position)
  return decisions.flatMap(({ position }, i): Issue[] => {
    const field = `items[${i}].position`
    if (positions.indexOf(position) !== i)
      return [{ field, code: 'decided_twice', context: { position } }]
    const known = found.items.some((item) => item.position === position)
    return known ? [] : [{ field, code: 'unknown_item', context: { position } }]
  })
}

/** Decisions with the sections that they need, sections first. */
function withSections(found: StoredImport, decisions: readonly ItemDecision[]): ItemDecision[] {
  const itemAt = (position: number) => found.items.find((item) => item.position === position)
  const accepted = decisions.filter(({ decision }) => decision === 'accept')
  const needed = new Set(accepted.map(({ position }) => itemAt(position)?.entry.section ?? null))
  const sections = found.items.filter(
    ({ entry, status, position }) =>
      entry.kind === 'section' &&
      needed.has(entry.slug) &&
      status === 'pending' &&
      !decisions.some((decision) => decision.position === position),
  )
  const all = [
    ...sections.map(({ position }): ItemDecision => ({ position, decision: 'accept' })),
    ...decisions,
  ]
  const rank = ({ position }: ItemDecision) =>
    position + (itemAt(position)?.entry.kind === 'section' ? 0 : 1_000_000)
  return all.sort((a, b) => rank(a) - rank(b))
}

async function decide(
  work: Work,
  found: StoredImport,
  decisions: readonly ItemDecision[],
): Promise<Result<ImportDecided>> {
  const drafts: AcceptedDraft[] = []
  let left = 0
  for (const { position, decision, fields } of decisions) {
    const item = found.items.find((each) => each.position === position)
    if (!item) continue
    if (decision === 'leave') {
      // Left words are not proposed again, so this is a decision about the entry as well.
      const reach = mayReach(work.actor, item.entry.agencies)
      if (!reach.ok) return reach
      left += (await leaveItem(work, item)) ? 1 : 0
      continue
    }
    const accepted = await acceptItem(work, found, item, fields)
    if (!accepted.ok) return accepted
    drafts.push(accepted.value)
  }
  return ok({ accepted: drafts.length, left, drafts })
}
