import { and, eq, isNull } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  decisions,
  drafts,
  entries,
  notifications,
  reviews,
  revisionAuthors,
  revisions,
} from '../../db/schema/index.ts'
import { makePerson } from '../../db/testing/make.ts'
import { contentHash } from '../publishing/content-hash.ts'
import { makeDesk, refusal, type Saved, value, WARNINGS } from '../testing/desk.ts'
import { approveRevision } from './approve-revision.ts'
import { createEntry } from './create-entry.ts'
import { requestChanges } from './request-changes.ts'
import { saveDraft } from './save-draft.ts'
import { submitDraft } from './submit-draft.ts'

const desk = await makeDesk()
const { db, deps, editor, reviewer, second, admin, viewer } = desk

let count = 0
let draft: Saved
beforeEach(async () => {
  count += 1
  draft = await desk.drafted(`Program ${count}`)
})

function submit(saved: Saved, given: { assigneeId?: string; note?: string } = {}, actor = editor) {
  const { id: entryId, version } = saved
  return submitDraft(deps, actor, { entryId, version, note: '', assigneeId: null, ...given })
}

async function toldOf(entryId: string, type: string) {
  const rows = await db
    .select()
    .from(notifications)
    .where(and(eq(notifications.entryId, entryId), eq(notifications.type, type)))
  return rows.map(({ personId }) => personId).sort()
}

describe('submitting', () => {
  it('freezes the draft into a revision whose hash can be computed again', async () => {
    const sent = value(await submit(draft, { note: 'New call' }))
    const [revision] = await db.select().from(revisions).where(eq(revisions.id, sent.revisionId))
    expect(revision).toMatchObject({ number: 1, note: 'New call', createdBy: editor.id })
    expect(revision?.hash).toBe(contentHash(revision?.schema ?? 0, revision?.content))
    expect(await desk.eventTypes(draft.id)).toContain('submitted')
  })

  it('tells every reviewer in reach but not those who wrote in it', async () => {
    const { version } = draft
    const change = { entryId: draft.id, version, changes: { acronym: 'X' } }
    const saved = value(await saveDraft(deps, second, change))
    const amed = await makePerson(db, 'reviewer', { agencies: ['amed'] })
    value(await submit({ id: draft.id, version: saved.version }))
    const told = await toldOf(draft.id, 'review_requested')
    expect(told).toEqual([reviewer.id, admin.id].sort())
    expect(told).not.toContain(amed.id)
    expect(desk.jobs.at(-1)?.job).toBe('mail_notifications')
  })

  it('asks one person, who must be able to decide it', async () => {
    const ask = (assigneeId: string) => submit(draft, { assigneeId })
    expect(refusal(await ask(editor.id))).toMatchObject({ issues: [{ code: 'not_a_reviewer' }] })
    const change = { entryId: draft.id, version: draft.version, changes: { acronym: 'X' } }
    draft = { id: draft.id, version: value(await saveDraft(deps, second, change)).version }
    expect(refusal(await ask(second.id))).toMatchObject({
      issues: [{ field: 'assigneeId', code: 'assignee_is_author' }],
    })
    value(await ask(reviewer.id))
    expect(await toldOf(draft.id, 'review_requested')).toEqual([reviewer.id])
  })

  it('refuses an incomplete draft with everything that is missing, and freezes nothing', async () => {
    const bare = value(await createEntry(deps, editor, { kind: 'program', title: 'Bare' }))
    expect(refusal(await submit(bare))).toEqual({
      code: 'invalid',
      issues: [
        { field: 'summary.en', code: 'summary_or_body' },
        { field: 'agencies', code: 'agency_required' },
        { field: 'websites', code: 'website_or_contact' },
      ],
    })
    expect(await db.$count(revisions, eq(revisions.entryId, bare.id))).toBe(0)
  })

  it('refuses another version than the one that was seen, and a second time', async () => {
    const old = { ...draft, version: draft.version - 1 }
    expect(refusal(await submit(old))).toEqual({ code: 'stale', version: draft.version })
    const sent = value(await submit(draft))
    expect(refusal(await submit({ ...draft, version: sent.version }))).toEqual({
      code: 'wrong_status',
      status: 'in_review',
      action: 'submit',
    })
  })

  it('refuses a draft that says what is live already', async () => {
    const live = await desk.live(`Live ${count}`)
    const change = (version: number, acronym: string) =>
      saveDraft(deps, editor, { entryId: live.id, version, changes: { acronym } })
    const there = value(await change(live.version, 'X'))
    const back = value(await change(there.version, ''))
    expect(refusal(await submit({ id: live.id, version: back.version }))).toEqual({
      code: 'invalid',
      issues: [{ field: '', code: 'no_changes' }],
    })
  })
})

describe('four eyes', () => {
  it('let a reviewer approve who had no hand in the change', async () => {
    const sent = await desk.submitted(draft)
    await desk.approved(sent)
    const [decision] = await db
      .select()
      .from(decisions)
      .where(eq(decisions.revisionId, sent.revisionId))
    expect(decision).toMatchObject({ verdict: 'approve', personId: reviewer.id })
    expect(decision?.warningsSeen).toEqual(WARNINGS)
    expect(await toldOf(draft.id, 'approved')).toEqual([editor.id])
    const [entry] = await db.select().from(entries).where(eq(entries.id, draft.id))
    expect(entry?.workState).toBe('approved')
  })

  it('stop everyone who changed any field, also when somebody else submitted', async () => {
    const change = { entryId: draft.id, version: draft.version, changes: { acronym: 'R' } }
    const saved = value(await saveDraft(deps, reviewer, change))
    const sent = await desk.submitted({ id: draft.id, version: saved.version })
    const ownChange = 'own_change'
    await expect(desk.approved(sent, reviewer)).rejects.toThrow(ownChange)
    await desk.approved(sent, second)
  })

  it('stop the submitter who wrote nothing, be it an admin', async () => {
    const sent = await desk.submitted(draft, admin)
    await expect(desk.approved(sent, admin)).rejects.toThrow('own_change')
  })

  it('reach back over voided reviews to the last published revision', async () => {
    const first = await desk.submitted(draft)
    const changed = { entryId: draft.id, version: first.version, changes: { acronym: 'S' } }
    const edited = value(await saveDraft(deps, second, changed))
    const again = await desk.submitted({ id: draft.id, version: edited.version }, editor)
    await expect(desk.approved(again, second)).rejects.toThrow('own_change')
    const authors = await db
      .select()
      .from(revisionAuthors)
      .where(eq(revisionAuthors.revisionId, again.revisionId))
    expect(authors.map(({ personId }) => personId).sort()).toEqual([editor.id, second.id].sort())
  })

  it('begin anew after publication: whoever wrote the last change may approve the next', async () => {
    const live = await desk.live(`Cycle ${count}`)
    const change = { entryId: live.id, version: live.version, changes: { acronym: 'N' } }
    const saved = value(await saveDraft(deps, reviewer, change))
    const sent = await desk.submitted({ id: live.id, version: saved.version }, reviewer)
    const reviewing = await makePerson(db, 'reviewer')
    await desk.approved(sent, reviewing)
  })

  it.each(['author', 'submitter'] as const)(
    'are held by the database when it is asked directly: %s',
    async (who) => {
      const change = { entryId: draft.id, version: draft.version, changes: { acronym: 'R' } }
      const saved = value(await saveDraft(deps, reviewer, change))
      const sent = await desk.submitted({ id: draft.id, version: saved.version }, second)
      const [review] = await db
        .select()
        .from(reviews)
        .where(eq(reviews.revisionId, sent.revisionId))
      const insert = db.insert(decisions).values({
        reviewId: review?.id ?? '',
        revisionId: sent.revisionId,
        personId: who === 'author' ? reviewer.id : second.id,
        verdict: 'approve',
      })
      await expect(insert).rejects.toMatchObject({ cause: { code: 'CB001' } })
    },
  )

  it('leave approval to reviewers and admins of the agency', async () => {
    const sent = await desk.submitted(draft)
    await expect(desk.approved(sent, await makePerson(db, 'editor'))).rejects.toThrow('role')
    await expect(desk.approved(sent, viewer)).rejects.toThrow('role')
    const amed = await makePerson(db, 'reviewer', { agencies: ['amed'] })
    await expect(desk.approved(sent, amed)).rejects.toThrow('other_agency')
  })
})

describe('a decision', () => {
  const approve = (sent: Awaited<ReturnType<typeof desk.submitted>>, seen: string[]) => {
    const { id: entryId, version, revisionId } = sent
    const input = { entryId, version, revisionId, reason: '', warningsSeen: seen }
    return approveRevision(deps, reviewer, input)
  }

  it('needs every warning to have been seen', async () => {
    const sent = await desk.submitted(draft)
    expect(refusal(await approve(sent, ['no_calls']))).toMatchObject({
      code: 'invalid',
      issues: [
        { field: 'warningsSeen', code: 'warnings_unseen' },
        { field: 'title.ja', code: 'japanese_missing' },
        { field: 'summary.ja', code: 'japanese_missing' },
      ],
    })
    expect(await approve(sent, WARNINGS)).toMatchObject({ ok: true })
  })

  it('is about the exact revision that was read', async () => {
    const sent = await desk.submitted(draft)
    const other = await desk.submitted(await desk.drafted(`Other ${count}`))
    const wrong = { ...sent, revisionId: other.revisionId }
    expect(refusal(await approve(wrong, WARNINGS))).toMatchObject({ code: 'stale' })
  })

  it('is taken once: of two at the same moment one is refused', async () => {
    const sent = await desk.submitted(draft)
    const both = await Promise.all([approve(sent, WARNINGS), approve(sent, WARNINGS)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.$count(decisions, eq(decisions.revisionId, sent.revisionId))).toBe(1)
  })

  it('can send back with a reason, which its authors are told', async () => {
    const sent = await desk.submitted(draft)
    const { id: entryId, version, revisionId } = sent
    const reason = 'The deadline is missing.'
    const back = await requestChanges(deps, reviewer, { entryId, version, revisionId, reason })
    expect(value(back).version).toBe(version + 1)
    const [open] = await db
      .select()
      .from(drafts)
      .where(and(eq(drafts.entryId, entryId), isNull(drafts.closedAt)))
    expect(open).toMatchObject({ state: 'changes_requested', revisionId: null })
    const [told] = await db
      .select()
      .from(notifications)
      .where(and(eq(notifications.entryId, entryId), eq(notifications.type, 'changes_requested')))
    expect(told).toMatchObject({ personId: editor.id, message: reason })
    const again = await desk.submitted({ id: entryId, version: version + 1 })
    expect(again.number).toBe(2)
  })

  it('can send back what was approved already', async () => {
    const ready = await desk.approved(await desk.submitted(draft))
    const { id: entryId, version, revisionId } = ready
    const input = { entryId, version, revisionId, reason: 'Wait for the agency.' }
    expect(await requestChanges(deps, second, input)).toMatchObject({ ok: true })
    const [review] = await db.select().from(reviews).where(eq(reviews.revisionId, revisionId))
    expect(review?.status).toBe('changes_requested')
  })
})
