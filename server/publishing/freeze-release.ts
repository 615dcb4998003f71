// A release: the published set at one moment. Only what changed is stored, but the hash is
// taken over the whole set and over the predecessor's hash, so that the chain proves what
// the public was shown at any time.
import { createHash } from 'node:crypto'
import { desc, eq, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { entries, releaseItems, releases, revisions } from '../../db/schema/index.ts'

export type ReleaseItem = {
  readonly entryId: string
  /** What the public sees from now on; null when it is withdrawn. */
  readonly revisionId: string | null
  readonly previousRevisionId: string | null
}

export type ReleaseOrder = {
  readonly kind: 'publish' | 'withdraw' | 'undo' | 'emergency'
  readonly reason: string
  readonly by: string
  readonly at: Date
  readonly items: readonly ReleaseItem[]
}

const RELEASES_LOCK = 1_667_331_074
export const RELEASE_CHANNEL = 'callboard_release'

/**
 * Takes the turn to make a release. Numbers have no gaps, so releases are made one after
 * the other; always take this before any entry, or two commands could wait for each other.
 */
export async function lockReleases(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${RELEASES_LOCK})`)
}

/**
 * Writes a release and points its entries at what it shows; listeners are told when the
 * transaction commits. The caller holds the turn and has checked that the items may be shown.
 * @returns the release's number
 */
export async function freezeRelease(tx: Tx, order: ReleaseOrder): Promise<number> {
  const { items, kind, reason, by, at } = order
  for (const { entryId, revisionId } of items) {
    const publicState = revisionId ? 'live' : 'withdrawn'
    await tx
      .update(entries)
      .set({ liveRevisionId: revisionId, publicState })
      .where(eq(entries.id, entryId))
  }
  const [last] = await tx.select().from(releases).orderBy(desc(releases.number)).limit(1)
  const number = (last?.number ?? 0) + 1
  const previousHash = last?.hash ?? ''
  const hash = releaseHash(previousHash, await shownSet(tx))
  await tx.insert(releases).values({ number, at, by, kind, reason, hash, previousHash })
  await tx.insert(releaseItems).values(items.map((item) => ({ releaseNumber: number, ...item })))
  await tx.execute(sql`select pg_notify(${RELEASE_CHANNEL}, ${String(number)})`)
  return number
}

/** SHA-256, hex, of the predecessor's hash and a line per shown entry. */
export function releaseHash(previousHash: string, shown: string): string {
  return createHash('sha256').update(`${previousHash}\n${shown}`).digest('hex')
}

/** The whole set, a line `entry revision-hash` per live entry in the order of their ids. */
async function shownSet(tx: Tx): Promise<string> {
  const line = sql`${entries.id}::text || ' ' || ${revisions.hash}`
  const [row] = await tx
    .select({
      lines: sql<string>`coalesce(string_agg(${line}, chr(10) order by ${entries.id}), '')`,
    })
    .from(entries)
    .innerJoin(revisions, eq(revisions.id, entries.liveRevisionId))
  return row?.lines ?? ''
}
