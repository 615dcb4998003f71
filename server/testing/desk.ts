// A desk for command tests: a database of its own, an editor, two reviewers and an admin,
// a clock that stands still unless moved, and short ways to bring an entry to a state. Every
// way goes through the real commands.
import { eq } from 'drizzle-orm'
import { events } from '../../db/schema/index.ts'
import { makePerson } from '../../db/testing/make.ts'
import { testDatabase } from '../../db/testing/test-database.ts'
import type { FieldChanges } from '../../domain/content/fields.ts'
import type { Refusal, Result } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import { approveRevision } from '../commands/approve-revision.ts'
import { createEntry } from '../commands/create-entry.ts'
import { publishRelease } from '../commands/publish-release.ts'
import { saveDraft } from '../commands/save-draft.ts'
import { submitDraft } from '../commands/submit-draft.ts'
import type { Deps } from '../deps.ts'

/** Fields that make a program fit to be published. */
export const COMPLETE: FieldChanges = {
  'summary.en': 'Team research under a director.',
  agencies: ['jst'],
  contacts: [{ id: 'c', label: { en: '', ja: '' }, email: 'rp-info@jst.go.jp', url: null }],
}
/** The warnings that such a program still has. */
export const WARNINGS = ['japanese_missing', 'no_calls']

export type Saved = { readonly id: string; readonly version: number }
export type Submitted = Saved & { readonly revisionId: string; readonly number: number }

export async function makeDesk() {
  const database = await testDatabase()
  const { db } = database.app
  const jobs: { job: string; payload: unknown }[] = []
  const clock = { now: new Date('2026-04-01T00:00:00Z') }
  const published = { count: 0 }
  const deps: Deps = {
    db,
    now: () => clock.now,
    afterPublish: async () => {
      published.count += 1
    },
    enqueue: async (job, payload) => {
      jobs.push({ job, payload })
    },
  }
  const editor = await makePerson(db, 'editor', { name: 'Emi' })
  const reviewer = await makePerson(db, 'reviewer', { name: 'Rei' })
  const second = await makePerson(db, 'reviewer', { name: 'Ren' })
  const admin = await makePerson(db, 'admin', { name: 'Ada' })
  const viewer = await makePerson(db, 'viewer', { name: 'Vic' })

  async function drafted(title: string, actor: Actor = editor): Promise<Saved & { slug: string }> {
    const created = value(await createEntry(deps, actor, { kind: 'program', title }))
    const { id, version, slug } = created
    const saved = await saveDraft(deps, actor, { entryId: id, version, changes: COMPLETE })
    return { id, slug, version: value(saved).version }
  }

  async function submitted(saved: Saved, actor: Actor = editor): Promise<Submitted> {
    const input = { entryId: saved.id, version: saved.version, note: '', assigneeId: null }
    const { revisionId, number, version } = value(await submitDraft(deps, actor, input))
    return { id: saved.id, version, revisionId, number }
  }

  async function approved(from: Submitted, actor: Actor = reviewer): Promise<Submitted> {
    const { id: entryId, version, revisionId } = from
    const input = { entryId, version, revisionId, reason: '', warningsSeen: WARNINGS }
    return { ...from, version: value(await approveRevision(deps, actor, input)).version }
  }

  async function live(title: string): Promise<Submitted & { slug: string }> {
    const draft = await drafted(title)
    const { id, version, ...ready } = await approved(await submitted(draft))
    const { versions } = value(await publishRelease(deps, reviewer, { entries: [{ id, version }] }))
    return { ...ready, id, version: versions[id] ?? 0, slug: draft.slug }
  }

  async function eventTypes(entryId: string): Promise<string[]> {
    const rows = await db
      .select({ type: events.type })
      .from(events)
      .where(eq(events.entryId, entryId))
      .orderBy(events.id)
    return rows.map(({ type }) => type)
  }

  const people = { editor, reviewer, second, admin, viewer }
  const ways = { drafted, submitted, approved, live, eventTypes }
  return { database, db, deps, jobs, clock, published, ...people, ...ways }
}
export type Desk = Awaited<ReturnType<typeof makeDesk>>

/** The value of a result that must have succeeded. */
export function value<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
}

/** The refusal of a result that must have been refused. */
export function refusal(result: Result<unknown>): Refusal {
  if (!result.ok) return result.refusal
  throw new Error(`not refused: ${JSON.stringify(result.value)}`)
}
