// What every command is given: the database, the clock and two ways out of the transaction.
// Next bundles its modules apart from the server in front of it, so the one instance of a
// process is kept on globalThis.
import { sql } from 'drizzle-orm'
import { connect, type Db, type Tx } from '../db/client.ts'
import { environment } from './environment.ts'

export type Deps = {
  readonly db: Db
  now(): Date
  /** Makes this process show the newest release; called after the commit. */
  afterPublish(): Promise<void>
  /** Queues a job; with `tx` it is queued only if that transaction commits. */
  enqueue(job: string, payload: unknown, tx?: Tx): Promise<void>
}

const DEPS = Symbol.for('callboard.deps')
const AFTER_PUBLISH = Symbol.for('callboard.after-publish')
const shared = globalThis as {
  [DEPS]?: Deps
  [AFTER_PUBLISH]?: () => Promise<void>
}

/** The process's own dependencies, made at the first call. */
export function getDeps(): Deps {
  shared[DEPS] ??= makeDeps(connect(environment().databaseUrl, 'callboard_app').db)
  return shared[DEPS]
}

/** Tells what to do after each release; the public half registers itself here at start. */
export function onPublish(refresh: () => Promise<void>): void {
  shared[AFTER_PUBLISH] = refresh
}

/** Dependencies on a given database, with the real clock and queue. */
export function makeDeps(db: Db): Deps {
  return {
    db,
    now: () => new Date(),
    // Other instances hear of the release by NOTIFY; this one need not wait for that.
    afterPublish: async () => shared[AFTER_PUBLISH]?.(),
    enqueue: async (job, payload, tx) => {
      await (tx ?? db).execute(sql`select enqueue_job(${job}, ${JSON.stringify(payload)}::json)`)
    },
  }
}
