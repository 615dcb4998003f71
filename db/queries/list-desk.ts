// What waits for one person, for the first screen of the desk. Short lists, each by its own
// index; whoever wants all of a kind opens that page.
import { and, asc, desc, eq, exists, isNull, ne, sql } from 'drizzle-orm'
import type { LocalisedText } from '../../domain/content/localised.ts'
import { type Actor, mayTouchAgencies } from '../../domain/workflow/actor.ts'
import type { PublicState, WorkState } from '../../domain/workflow/states.ts'
import type { Db, Tx } from '../client.ts'
import { decisions, draftChanges, drafts, entries, people, reviews } from '../schema/index.ts'
import { listOverdueChecks, type OverdueCheck } from './list-overdue-checks.ts'
import { listReleases, type ReleaseRow } from './list-releases.ts'
import { listOpenReviews } from './list-reviews.ts'

type About = { readonly entryId: string; readonly title: LocalisedText }

export type DeskWork = {
  /** Open reviews that this person may decide, the ones they were asked for first. */
  readonly reviews: readonly (About & {
    readonly requestedBy: string
    readonly openedAt: Date
    readonly dueOn: string | null
    readonly note: string
    readonly isMine: boolean
  })[]
  /** Their changes that somebody asked to have changed again. */
  readonly sentBack: readonly (About & {
    readonly by: string
    readonly at: Date
    readonly reason: string
  })[]
  /** Open drafts that they wrote in. */
  readonly drafts: readonly (About & {
    readonly workState: WorkState
    readonly publicState: PublicState
    readonly updatedAt: Date
  })[]
  readonly ready: readonly (About & { readonly approvedBy: string; readonly at: Date })[]
  readonly overdue: readonly OverdueCheck[]
  readonly releases: readonly ReleaseRow[]
}

const LONGEST = 20
const title = { en: entries.titleEn, ja: entries.titleJa }

/** @param today the office's day, `YYYY-MM-DD` */
export async function listDesk(db: Db | Tx, actor: Actor, today: string): Promise<DeskWork> {
  const [open, sentBack, written, ready, overdue, released] = await Promise.all([
    reviewsFor(db, actor),
    listSentBack(db, actor),
    listDraftsOf(db, actor),
    listApproved(db, actor),
    listOverdueChecks(db, { today, actorAgencies: actor.agencies, limit: LONGEST }),
    listReleases(db, { limit: 5 }),
  ])
  return { reviews: open, sentBack, drafts: written, ready, overdue, releases: released }
}

async function reviewsFor(db: Db | Tx, actor: Actor) {
  if (actor.role !== 'reviewer' && actor.role !== 'admin') return []
  const open = await listOpenReviews(db)
  return open
    .filter(({ agencies }) => mayTouchAgencies(actor, agencies))
    .filter(({ authorIds, requestedBy }) => ![...authorIds, requestedBy.id].includes(actor.id))
    .map(({ requestedBy, assignee, ...review }) => ({
      ...review,
      requestedBy: requestedBy.name,
      isMine: assignee?.id === actor.id,
    }))
    .sort((a, b) => Number(b.isMine) - Number(a.isMine))
    .slice(0, LONGEST)
}

function wroteIn(db: Db | Tx, actor: Actor) {
  const own = and(eq(draftChanges.draftId, drafts.id), eq(draftChanges.personId, actor.id))
  return exists(db.select({ one: sql`1` }).from(draftChanges).where(own))
}

async function listSentBack(db: Db | Tx, actor: Actor) {
  const rows = await db
    .selectDistinctOn([drafts.id], {
      entryId: entries.id,
      title,
      by: people.name,
      at: decisions.at,
      reason: decisions.reason,
    })
    .from(drafts)
    .innerJoin(entries, eq(entries.id, drafts.entryId))
    .innerJoin(reviews, eq(reviews.draftId, drafts.id))
    .innerJoin(decisions, eq(decisions.reviewId, reviews.id))
    .innerJoin(people, eq(people.id, decisions.personId))
    .where(
      and(
        isNull(drafts.closedAt),
        eq(drafts.state, 'changes_requested'),
        eq(decisions.verdict, 'request_changes'),
        wroteIn(db, actor),
      ),
    )
    .orderBy(drafts.id, desc(decisions.at))
  return rows.toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, LONGEST)
}

async function listDraftsOf(db: Db | Tx, actor: Actor) {
  return db
    .select({
      entryId: entries.id,
      title,
      workState: entries.workState,
      publicState: entries.publicState,
      updatedAt: drafts.updatedAt,
    })
    .from(drafts)
    .innerJoin(entries, eq(entries.id, drafts.entryId))
    .where(and(isNull(drafts.closedAt), ne(drafts.state, 'changes_requested'), wroteIn(db, actor)))
    .orderBy(desc(drafts.updatedAt), asc(drafts.id))
    .limit(LONGEST)
}

async function listApproved(db: Db | Tx, actor: Actor) {
  if (actor.role !== 'reviewer' && actor.role !== 'admin') return []
  const rows = await db
    .select({
      entryId: entries.id,
      title,
      agencies: entries.agencies,
      approvedBy: people.name,
      at: decisions.at,
    })
    .from(drafts)
    .innerJoin(entries, eq(entries.id, drafts.entryId))
    .innerJoin(reviews, eq(reviews.revisionId, drafts.revisionId))
    .innerJoin(decisions, eq(decisions.reviewId, reviews.id))
    .innerJoin(people, eq(people.id, decisions.personId))
    .where(
      and(isNull(drafts.closedAt), eq(drafts.state, 'approved'), eq(decisions.verdict, 'approve')),
    )
    .orderBy(asc(decisions.at))
    .limit(200)
  return rows.filter(({ agencies }) => mayTouchAgencies(actor, agencies)).slice(0, LONGEST)
}
