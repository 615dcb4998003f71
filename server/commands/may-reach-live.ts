import { eq } from 'drizzle-orm'
import { revisions } from '../../db/schema/index.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { EntryRow } from './lock-entry.ts'
import { mayReach } from './may-move.ts'
import type { Work } from './transact.ts'

/**
 * Whether the actor's role reaches what the public sees now. The entry's own columns follow
 * its draft: one that moves an entry to another agency must not open it to that agency's
 * people before the move is agreed on both sides.
 */
export async function mayReachLive(
  { tx, actor }: Work,
  { liveRevisionId }: Pick<EntryRow, 'liveRevisionId'>,
): Promise<Result<null>> {
  if (!liveRevisionId) return ok(null)
  const [live] = await tx
    .select({ content: revisions.content })
    .from(revisions)
    .where(eq(revisions.id, liveRevisionId))
  return live ? mayReach(actor, live.content.agencies) : ok(null)
}
