// The desk's queries, on entries made by the real commands.
import { beforeAll, describe, expect, it } from 'vitest'
import { findEntry } from '../../db/queries/find-entry.ts'
import { listDesk } from '../../db/queries/list-desk.ts'
import { listEntries } from '../../db/queries/list-entries.ts'
import { listSections } from '../../db/queries/list-sections.ts'
import { makePerson } from '../../db/testing/make.ts'
import type { FieldChanges } from '../../domain/content/fields.ts'
import { makeDesk, type Saved, value } from '../testing/desk.ts'
import { createEntry } from './create-entry.ts'
import { discardDraft } from './discard-draft.ts'
import { requestChanges } from './request-changes.ts'
import { saveDraft } from './save-draft.ts'

const desk = await makeDesk()
const { db, deps, editor, reviewer, second } = desk

const call = {
  id: 'c1',
  cycle: '2026',
  label: { en: '', ja: '' },
  stage: 'call',
  route: '',
  words: { en: 'until 10 June', ja: '' },
  opens: null,
  closes: { earliest: '2026-06-10', latest: '2026-06-10', precision: 'day' },
  certainty: 'announced',
  rolling: false,
}

async function change({ id, version }: Saved, changes: FieldChanges, actor = editor) {
  const saved = value(await saveDraft(deps, actor, { entryId: id, version, changes }))
  return { id, version: saved.version }
}

let section: Saved
let crest: Saved
let presto: Saved & { revisionId: string; number: number }
beforeAll(async () => {
  section = value(await createEntry(deps, editor, { kind: 'section', title: 'While overseas' }))
  crest = await desk.drafted('CREST')
  crest = await change(crest, {
    sectionId: section.id,
    calls: [call],
    'body.en': {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: '100% of a_b Quanta' }] }],
    },
    'internal.ownerId': editor.id,
    'internal.nextCheckOn': '2026-03-31',
  })
  presto = await desk.live('PRESTO')
})

async function titles(listing: Parameters<typeof listEntries>[1]) {
  const { rows, total } = await listEntries(db, listing)
  expect(total).toBe(rows.length)
  return rows.map(({ titleEn }) => titleEn)
}

describe('the list of entries', () => {
  it('finds every word of a search, in any order and case, and takes signs as they are', async () => {
    expect(await titles({ text: 'QUANTA 100%' })).toEqual(['CREST'])
    expect(await titles({ text: 'a_b' })).toEqual(['CREST'])
    expect(await titles({ text: 'a%b' })).toEqual([])
    expect(await titles({ text: 'quanta presto' })).toEqual([])
    expect(await titles({ text: '\\' })).toEqual([])
  })

  it('filters by section, agency, kind, owner and both kinds of state', async () => {
    expect(await titles({ section: section.id })).toEqual(['CREST'])
    expect(await titles({ agency: 'jst', sort: 'title' })).toEqual(['CREST', 'PRESTO'])
    expect(await titles({ agency: 'amed' })).toEqual([])
    expect(await titles({ kind: 'section' })).toEqual(['While overseas'])
    expect(await titles({ owner: editor.id })).toEqual(['CREST'])
    expect(await titles({ state: 'live' })).toEqual(['PRESTO'])
    expect(await titles({ state: 'draft', kind: 'program' })).toEqual(['CREST'])
  })

  it('shows a limited role what is of its agencies or of none', async () => {
    expect(await titles({ actorAgencies: ['amed'] })).toEqual(['While overseas'])
    expect(await titles({ actorAgencies: null, sort: 'title' })).toHaveLength(3)
  })

  it('sorts, by section with the heading first and the rest at the end', async () => {
    expect(await titles({ sort: 'title', direction: 'desc' })).toEqual([
      'While overseas',
      'PRESTO',
      'CREST',
    ])
    expect(await titles({ sort: 'section' })).toEqual(['While overseas', 'CREST', 'PRESTO'])
  })

  it('pages on the server and counts all', async () => {
    const { rows, total } = await listEntries(db, { sort: 'title', page: 2, pageSize: 1 })
    expect(rows.map(({ titleEn }) => titleEn)).toEqual(['PRESTO'])
    expect(total).toBe(3)
  })

  it('carries the section’s and the owner’s name and the calls of the working copy', async () => {
    const { rows } = await listEntries(db, { section: section.id })
    expect(rows[0]).toMatchObject({
      sectionTitle: { en: 'While overseas' },
      ownerName: 'Emi',
      calls: [{ cycle: '2026' }],
    })
  })

  it('lists sections alone for choosing', async () => {
    expect(await listSections(db)).toMatchObject([{ title: { en: 'While overseas' } }])
  })
})

describe('one entry', () => {
  it('comes with its draft, its authors and the version to name', async () => {
    expect(await findEntry(db, crest.id)).toMatchObject({
      version: crest.version,
      workState: 'draft',
      content: { title: { en: 'CREST' } },
      draft: { authors: [{ name: 'Emi' }] },
      live: null,
      review: null,
    })
  })

  it('comes with what is live when nothing is being changed', async () => {
    expect(await findEntry(db, presto.id)).toMatchObject({
      version: presto.version,
      draft: null,
      live: { id: presto.revisionId, number: 1 },
      content: { title: { en: 'PRESTO' } },
    })
  })

  it('keeps the text of a discarded draft that was never published', async () => {
    const draft = await desk.drafted('Given up')
    const { version } = value(
      await discardDraft(deps, editor, { entryId: draft.id, version: draft.version }),
    )
    expect(await findEntry(db, draft.id)).toMatchObject({
      version,
      draft: null,
      content: { title: { en: 'Given up' } },
    })
  })

  it('is undefined for an id that names none, or is none', async () => {
    expect(await findEntry(db, editor.id)).toBeUndefined()
    expect(await findEntry(db, 'crest')).toBeUndefined()
  })
})

describe('the desk of a person', () => {
  it('shows what waits for them and not what waits for others', async () => {
    const sent = await desk.submitted(await desk.drafted('To review'))
    const own = await desk.submitted(await desk.drafted('By Rei', reviewer), reviewer)
    const back = await desk.submitted(await desk.drafted('Sent back'))
    const { id: entryId, version, revisionId } = back
    const decision = { entryId, version, revisionId, reason: 'Which year?' }
    value(await requestChanges(deps, second, decision))
    await desk.approved(await desk.submitted(await desk.drafted('To publish')))

    const rei = await listDesk(db, reviewer, '2026-04-01')
    expect(rei.reviews.map(({ entryId: id }) => id)).toEqual([sent.id])
    expect(rei.drafts.map(({ entryId: id }) => id)).toEqual([own.id])
    expect(rei.ready).toMatchObject([{ title: { en: 'To publish' }, approvedBy: 'Rei' }])
    expect(rei.sentBack).toEqual([])

    const emi = await listDesk(db, editor, '2026-04-01')
    expect(emi.reviews).toEqual([])
    expect(emi.ready).toEqual([])
    expect(emi.sentBack).toMatchObject([{ entryId, by: 'Ren', reason: 'Which year?' }])
    expect(emi.drafts.map(({ entryId: id }) => id)).not.toContain(entryId)
    expect(emi.overdue).toMatchObject([{ entryId: crest.id, nextCheckOn: '2026-03-31' }])
    expect(emi.releases).toMatchObject([{ number: 1, entries: 1 }])
  })

  it('keeps to the agencies that a role is limited to', async () => {
    const amed = await makePerson(db, 'reviewer', { agencies: ['amed'] })
    const work = await listDesk(db, amed, '2026-04-01')
    expect([work.reviews, work.ready, work.overdue]).toEqual([[], [], []])
  })
})
