import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { drafts, entries, notifications, reviews } from '../../db/schema/index.ts'
import type { FieldChanges } from '../../domain/content/fields.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import { makeDesk, refusal, type Saved, value } from '../testing/desk.ts'
import { approveRevision } from './approve-revision.ts'
import { discardDraft } from './discard-draft.ts'
import { saveDraft } from './save-draft.ts'

const desk = await makeDesk()
const { db, deps, editor, reviewer, second } = desk

function save(saved: Saved, changes: FieldChanges, actor: Actor = editor) {
  return saveDraft(deps, actor, { entryId: saved.id, version: saved.version, changes })
}

async function openDraft(entryId: string) {
  const rows = await db.select().from(drafts).where(eq(drafts.entryId, entryId))
  return rows.find(({ closedAt }) => closedAt === null)
}

async function entryRow(id: string) {
  const [row] = await db.select().from(entries).where(eq(entries.id, id))
  return row
}

let count = 0
let draft: Saved & { slug: string }
beforeEach(async () => {
  count += 1
  draft = await desk.drafted(`Program ${count}`)
})

describe('saving over a step of the workflow', () => {
  it('is refused when the draft was submitted after the form was opened', async () => {
    const sent = await desk.submitted(draft)
    expect(refusal(await save(draft, { acronym: 'X' }, second))).toEqual({
      code: 'stale',
      version: sent.version,
    })
  })

  it('voids the review in the same transaction when the person saw that it was submitted', async () => {
    const sent = await desk.submitted(draft)
    expect(value(await save(sent, { acronym: 'X' }))).toMatchObject({ state: 'draft' })
    const [review] = await db.select().from(reviews).where(eq(reviews.revisionId, sent.revisionId))
    expect(review?.status).toBe('voided')
    expect(await openDraft(draft.id)).toMatchObject({ state: 'draft', revisionId: null })
    expect(await desk.eventTypes(draft.id)).toContain('review_voided')
    const { id: entryId, version } = sent
    const input = { entryId, version, revisionId: sent.revisionId, reason: '', warningsSeen: [] }
    expect(refusal(await approveRevision(deps, reviewer, input))).toMatchObject({
      code: 'wrong_status',
    })
  })

  it('voids an approval too, and tells whoever gave it', async () => {
    const ready = await desk.approved(await desk.submitted(draft))
    value(await save(ready, { acronym: 'X' }))
    expect(await entryRow(draft.id)).toMatchObject({ workState: 'draft' })
    const told = await db.select().from(notifications).where(eq(notifications.entryId, draft.id))
    expect(told.filter(({ type }) => type === 'review_voided')).toMatchObject([
      { personId: reviewer.id },
    ])
  })

  it('leaves a review alone when the save changes nothing', async () => {
    const sent = await desk.submitted(draft)
    expect(value(await save(sent, { agencies: ['jst'] }))).toMatchObject({ state: 'in_review' })
    const [review] = await db.select().from(reviews).where(eq(reviews.revisionId, sent.revisionId))
    expect(review?.status).toBe('open')
  })

  it('opens a new draft from what is live, and leaves what is live alone', async () => {
    const shown = await desk.live(`Live ${count}`)
    const saved = value(await save(shown, { acronym: 'NEW' }))
    expect(await openDraft(shown.id)).toMatchObject({
      basedOn: shown.revisionId,
      content: { acronym: 'NEW', agencies: ['jst'] },
    })
    expect(await entryRow(shown.id)).toMatchObject({
      publicState: 'live',
      workState: 'draft',
      liveRevisionId: shown.revisionId,
    })
    expect(saved.state).toBe('draft')
  })

  it('never takes a version of a published draft for one of the draft after it', async () => {
    const shown = await desk.live(`Twice ${count}`)
    let open: Saved = shown
    for (const acronym of ['A', 'B', 'C', 'D', 'E', 'F']) {
      open = { id: shown.id, version: value(await save(open, { acronym }, reviewer)).version }
    }
    const old = { id: shown.id, version: shown.version - 1 }
    expect(refusal(await save(old, { acronym: 'OLD' }))).toMatchObject({ code: 'stale' })
  })

  it('goes on from a discarded draft of an entry never published', async () => {
    const away = { entryId: draft.id, version: draft.version }
    const { version } = value(await discardDraft(deps, editor, away))
    expect(await entryRow(draft.id)).toMatchObject({ workState: 'none', publicState: 'never' })
    value(await save({ id: draft.id, version }, { acronym: 'BACK' }, second))
    const back = await openDraft(draft.id)
    expect(back?.content).toMatchObject({ acronym: 'BACK', agencies: ['jst'] })
    const refused = await desk
      .submitted({ id: draft.id, version: back?.version ?? 0 }, reviewer)
      .then((sent) => desk.approved(sent, second))
      .catch((error: Error) => error.message)
    expect(refused).toContain('own_change')
  })
})
