import { describe, expect, it } from 'vitest'
import { findChangeUnderReview } from '../../db/queries/find-change-under-review.ts'
import { findEntryHead } from '../../db/queries/find-entry-head.ts'
import { findRevision } from '../../db/queries/find-revision.ts'
import { listEvents } from '../../db/queries/list-events.ts'
import { listFieldEditors } from '../../db/queries/list-field-editors.ts'
import { listNames } from '../../db/queries/list-names.ts'
import { listReadyToPublish } from '../../db/queries/list-ready-to-publish.ts'
import { listReleaseItems } from '../../db/queries/list-release-items.ts'
import { findRelease, listReleases } from '../../db/queries/list-releases.ts'
import { listDecidedReviews, listOpenReviews } from '../../db/queries/list-reviews.ts'
import { listRevisions } from '../../db/queries/list-revisions.ts'
import { emptyContent } from '../../domain/content/entry-content.ts'
import { makeDesk, value } from '../testing/desk.ts'
import { publishRelease } from './publish-release.ts'
import { saveDraft } from './save-draft.ts'
import { withdrawEntry } from './withdraw-entry.ts'

const desk = await makeDesk()
const { db, deps, editor, reviewer } = desk

describe('the list of reviews', () => {
  it('names who submitted and everyone who had a hand in the change', async () => {
    const { id } = await desk.submitted(await desk.drafted('Waiting'))
    const open = (await listOpenReviews(db)).find(({ entryId }) => entryId === id)
    expect(open).toMatchObject({
      title: { en: 'Waiting' },
      number: 1,
      requestedBy: { id: editor.id, name: 'Emi' },
      assignee: null,
      authorIds: [editor.id],
    })
  })

  it('moves a review to the decided ones once it is approved', async () => {
    const { id } = await desk.approved(await desk.submitted(await desk.drafted('Decided')))
    expect((await listOpenReviews(db)).map(({ entryId }) => entryId)).not.toContain(id)
    const [newest] = await listDecidedReviews(db, 1)
    expect(newest).toMatchObject({ entryId: id, verdict: 'approve', by: 'Rei', number: 1 })
  })
})

describe('the change under review', () => {
  it('comes with its revision, its people and the decision', async () => {
    const { id, revisionId } = await desk.approved(
      await desk.submitted(await desk.drafted('In hand')),
    )
    expect(await findChangeUnderReview(db, id)).toMatchObject({
      status: 'approved',
      revision: { id: revisionId, number: 1 },
      requestedBy: { name: 'Emi' },
      authors: [{ name: 'Emi' }],
      decision: { verdict: 'approve', by: 'Rei' },
    })
  })

  it('is undefined for an entry that was never submitted', async () => {
    const { id } = await desk.drafted('Only a draft')
    expect(await findChangeUnderReview(db, id)).toBeUndefined()
  })
})

describe('what is ready to publish', () => {
  it('comes with what is live, and with the version that publishing names', async () => {
    const live = await desk.live('Ready')
    const changes = { acronym: 'RDY' }
    const saved = value(
      await saveDraft(deps, editor, { entryId: live.id, version: live.version, changes }),
    )
    const submitted = await desk.submitted({ id: live.id, version: saved.version })
    const { version } = await desk.approved(submitted)
    const ready = (await listReadyToPublish(db)).find(({ entryId }) => entryId === live.id)
    expect(ready).toMatchObject({
      version,
      number: 2,
      content: { acronym: 'RDY' },
      liveContent: { acronym: '' },
      approvedBy: 'Rei',
    })
    const chosen = { entries: [{ id: live.id, version }] }
    value(await publishRelease(deps, reviewer, chosen))
    expect((await listReadyToPublish(db)).map(({ entryId }) => entryId)).not.toContain(live.id)
  })
})

describe('releases', () => {
  it('say what each of them changed, withdrawals too', async () => {
    const { id } = await desk.live('Come and gone')
    const [published] = await listReleases(db, { limit: 1 })
    expect(published).toMatchObject({ kind: 'publish', by: 'Rei', entries: 1 })
    const input = { entryId: id, liveNumber: 1, reason: 'It ended.' }
    const { release } = value(await withdrawEntry(deps, reviewer, input))
    expect(await findRelease(db, release)).toMatchObject({
      kind: 'withdraw',
      reason: 'It ended.',
      previousHash: published?.hash,
    })
    expect(await listReleaseItems(db, release)).toMatchObject([
      { entryId: id, revision: null, previous: { number: 1 } },
    ])
    const older = await listReleases(db, { before: release, limit: 1 })
    expect(older).toMatchObject([{ number: published?.number }])
  })
})

describe('the history of an entry', () => {
  it('pages its events from the newest back', async () => {
    const { id } = await desk.live('Told')
    const [newest, ...rest] = await listEvents(db, id, { limit: 2 })
    expect(newest).toMatchObject({ actor: 'Rei', data: { type: 'published' } })
    const before = rest[0]?.id ?? 0
    const older = await listEvents(db, id, { before, limit: 50 })
    expect(older.map(({ data }) => data.type).at(-1)).toBe('entry_created')
    expect(older.every((event) => event.id < before)).toBe(true)
  })

  it('lists revisions without content and reads one in full', async () => {
    const { id } = await desk.live('Read again')
    expect(await listRevisions(db, id)).toMatchObject([{ number: 1, by: 'Emi' }])
    expect(await findRevision(db, id, 1)).toMatchObject({
      content: { title: { en: 'Read again' } },
      submittedBy: 'Emi',
      authors: ['Emi'],
    })
    expect(await findRevision(db, id, 2)).toBeUndefined()
  })

  it('says where the entry stands', async () => {
    const { id } = await desk.live('Standing')
    expect(await findEntryHead(db, id)).toMatchObject({
      title: { en: 'Standing' },
      workState: 'none',
      publicState: 'live',
      draftVersion: null,
      live: { number: 1 },
    })
    expect(await findEntryHead(db, 'no-uuid')).toBeUndefined()
  })
})

describe('names', () => {
  it('are found for what a content refers to', async () => {
    const { id } = await desk.drafted('Referred to')
    const content = {
      ...emptyContent('program', 'a', 'A'),
      agencies: ['jst', 'gone'],
      related: [id],
      internal: { notes: '', ownerId: editor.id, nextCheckOn: null },
    }
    expect(await listNames(db, [content, null])).toEqual({
      agencies: { jst: 'JST' },
      zones: { jst: 'Asia/Tokyo' },
      entries: { [id]: 'Referred to' },
      people: { [editor.id]: 'Emi' },
    })
  })

  it('tell who last wrote a field by hand', async () => {
    const draft = await desk.drafted('Written by two')
    const changes = { acronym: 'TWO' }
    value(await saveDraft(deps, reviewer, { entryId: draft.id, version: draft.version, changes }))
    const editors = await listFieldEditors(db, [draft.id])
    expect(editors.get(draft.id)?.get('acronym')).toBe('Rei')
    expect(editors.get(draft.id)?.get('agencies')).toBe('Emi')
  })
})
