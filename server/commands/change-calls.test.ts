import { and, eq, isNull } from 'drizzle-orm'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { findChangeSet, listWaitingSets } from '../../db/queries/find-change-set.ts'
import { listProgramCalls } from '../../db/queries/list-program-calls.ts'
import { changeSets, draftChanges, drafts, entries, reviews } from '../../db/schema/index.ts'
import { makePerson } from '../../db/testing/make.ts'
import type { Call } from '../../domain/calls/call.ts'
import { makeDesk, refusal, type Saved, value } from '../testing/desk.ts'
import { approveSet } from './approve-set.ts'
import { discardDraft } from './discard-draft.ts'
import { publishRelease } from './publish-release.ts'
import { rollOverEntries } from './roll-over-entries.ts'
import { saveDraft } from './save-draft.ts'
import { shiftEntries } from './shift-entries.ts'
import { submitSet } from './submit-set.ts'
import { undoChangeSet } from './undo-change-set.ts'

vi.stubEnv('LOG_LEVEL', 'silent')
const desk = await makeDesk()
const { db, deps, editor, reviewer } = desk
const jspsEditor = await makePerson(db, 'editor', { name: 'Jun', agencies: ['jsps'] })

let count = 0
beforeEach(() => {
  count += 1
  desk.clock.now = new Date('2026-11-25T00:00:00Z')
})

const CALL: Call = {
  id: 'c1',
  cycle: '2026',
  label: { en: '', ja: '' },
  stage: 'call',
  route: '',
  words: { en: '1 April – 14 May 2026', ja: '' },
  opens: { earliest: '2026-04-01', latest: '2026-04-01', precision: 'day' },
  closes: { earliest: '2026-05-14', latest: '2026-05-14', precision: 'day' },
  certainty: 'announced',
  rolling: false,
}

/** A live program with a call, by two people as it has to be. */
async function live(title: string, calls: readonly Call[] = [CALL]): Promise<Saved> {
  const entry = await desk.live(`${title} ${count}`)
  const write = { entryId: entry.id, version: entry.version, changes: { calls } }
  return { id: entry.id, version: value(await saveDraft(deps, editor, write)).version }
}

async function callsOf(id: string): Promise<readonly Call[]> {
  const [draft] = await db
    .select()
    .from(drafts)
    .where(and(eq(drafts.entryId, id), isNull(drafts.closedAt)))
  return draft?.content.calls ?? []
}

function chosen(...entries: Saved[]) {
  return entries.map(({ id, version }) => ({ id, version }))
}

async function rollOver(...list: Saved[]) {
  return rollOverEntries(deps, editor, { entries: chosen(...list), dryRun: false })
}

describe('rolling several programs over', () => {
  it('writes nothing in a dry run, and then exactly what the dry run said', async () => {
    const [one, two] = [await live('One'), await live('Two')]
    const before = await db.$count(draftChanges)
    const dry = value(
      await rollOverEntries(deps, editor, {
        entries: [{ id: one.id }, { id: two.id }],
        dryRun: true,
      }),
    )
    expect(dry.changeSetId).toBeNull()
    expect(await db.$count(draftChanges)).toBe(before)
    expect(dry.plans.map(({ id, version, isPlain }) => [id, version, isPlain])).toEqual([
      [one.id, one.version, true],
      [two.id, two.version, true],
    ])

    const { changeSetId, versions } = value(await rollOver(one, two))
    expect(versions).toEqual({ [one.id]: one.version + 1, [two.id]: two.version + 1 })
    const [next, past] = await callsOf(one.id)
    const said = dry.plans[0]?.lines[0]?.to
    expect({ ...next, id: '' }).toEqual({ ...said, id: '' })
    expect(next).toMatchObject({ cycle: '2027', unconfirmed: ['opens', 'closes'] })
    expect(past).toEqual({ ...CALL, past: true })
    const [set] = await db
      .select()
      .from(changeSets)
      .where(eq(changeSets.id, changeSetId ?? ''))
    expect(set).toMatchObject({ kind: 'rollover', createdBy: editor.id, shift: null })
    expect(await db.$count(draftChanges, eq(draftChanges.changeSetId, changeSetId ?? ''))).toBe(2)
    expect((await desk.eventTypes(one.id)).at(-1)).toBe('calls_rolled_over')
  })

  it('cannot be done twice, and says so of each by name', async () => {
    const [one, two] = [await live('One'), await live('Two')]
    const { versions } = value(await rollOver(one, two))
    const again = [one, two].map(({ id }) => ({ id, version: versions[id] ?? 0 }))
    expect(refusal(await rollOver(...again))).toEqual({
      code: 'invalid',
      issues: again.map((_, index) => ({
        field: `entries[${index}]`,
        code: 'set_unchanged',
        context: { entry: `${index === 0 ? 'One' : 'Two'} ${count}` },
      })),
    })
    expect(refusal(await rollOver(one, two))).toMatchObject({ issues: [{ code: 'set_stale' }, {}] })
  })

  it('happens once when two people do it at the same moment', async () => {
    const [one, two] = [await live('One'), await live('Two')]
    const results = await Promise.all([rollOver(one, two), rollOver(two, one)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await callsOf(one.id)).toHaveLength(2)
  })

  it('changes none of them when one may not be changed', async () => {
    const [one, other] = [await live('One'), await live('Other')]
    const entry = { id: other.id, version: other.version }
    const move = await saveDraft(deps, editor, {
      entryId: other.id,
      version: other.version,
      changes: { agencies: ['jsps'] },
    })
    const moved = { ...entry, version: value(move).version }
    const refused = refusal(
      await rollOverEntries(deps, jspsEditor, { entries: chosen(one, moved), dryRun: false }),
    )
    expect(refused).toEqual({
      code: 'invalid',
      issues: [
        {
          field: 'entries[0]',
          code: 'set_other_agency',
          context: { entry: `One ${count}`, status: '' },
        },
      ],
    })
    expect(await callsOf(moved.id)).toEqual([CALL])
    for (const dryRun of [true, false]) {
      const input = { entries: chosen(one), dryRun }
      expect(refusal(await rollOverEntries(deps, jspsEditor, input))).toMatchObject({
        code: 'forbidden',
        reason: 'other_agency',
      })
      expect(refusal(await rollOverEntries(deps, desk.viewer, input))).toMatchObject({
        code: 'forbidden',
        reason: 'role',
      })
    }
  })

  it('asks for the versions that were seen unless it is a dry run', async () => {
    const one = await live('One')
    const input = { entries: [{ id: one.id }], dryRun: false }
    expect(refusal(await rollOverEntries(deps, editor, input))).toEqual({ code: 'version_missing' })
  })

  it('names whose draft it would go into, and voids a review only when told to', async () => {
    const one = await live('One')
    const [submitted] = value(
      await submitSet(deps, editor, { entries: chosen(one), note: '', assigneeId: null }),
    )
    const entries = [{ id: one.id, version: submitted?.version ?? 0 }]
    const dry = value(await rollOverEntries(deps, reviewer, { entries, dryRun: true }))
    expect(dry.plans[0]).toMatchObject({ isPlain: false, others: ['Emi'], workState: 'in_review' })
    value(await rollOverEntries(deps, reviewer, { entries, dryRun: false }))
    const [review] = await db.select().from(reviews).where(eq(reviews.entryId, one.id)).offset(1)
    expect(review?.status).toBe('voided')
  })
})

describe('shifting the calls of several programs', () => {
  const shift = {
    days: 14,
    sides: ['opens' as const, 'closes' as const],
    asExpected: false,
    evenPassed: false,
  }

  it('moves what is ahead, with the words where they read back exactly', async () => {
    desk.clock.now = new Date('2026-03-01T00:00:00Z')
    const vague: Call = {
      ...CALL,
      words: { en: 'Early April – Early June', ja: '' },
      opens: { earliest: '2026-04-01', latest: '2026-04-10', precision: 'third' },
      closes: { earliest: '2026-06-01', latest: '2026-06-10', precision: 'third' },
    }
    const [one, two] = [await live('One'), await live('Two', [vague])]
    const done = value(
      await shiftEntries(deps, editor, { ...shift, entries: chosen(one, two), dryRun: false }),
    )
    expect((await callsOf(one.id))[0]).toMatchObject({
      words: { en: '15 April – 28 May 2026' },
      closes: { earliest: '2026-05-28' },
      certainty: 'announced',
    })
    expect((await callsOf(two.id))[0]).toMatchObject({
      words: { en: 'Early April – Early June' },
      opens: { earliest: '2026-04-15', latest: '2026-04-24', precision: 'month' },
    })
    expect(done.plans[1]?.lines[0]?.notes).toEqual(['words_differ', 'widened'])
    const id = done.changeSetId ?? ''
    const [set] = await db.select().from(changeSets).where(eq(changeSets.id, id))
    expect(set).toMatchObject({ kind: 'shift', shift })
    expect((await desk.eventTypes(one.id)).at(-1)).toBe('calls_shifted')
  })

  it('refuses by name what is over', async () => {
    const [one, two] = [await live('One'), await live('Two')]
    const input = { ...shift, entries: chosen(one, two), dryRun: false }
    expect(refusal(await shiftEntries(deps, editor, input))).toMatchObject({
      issues: [{ code: 'set_unchanged' }, { code: 'set_unchanged' }],
    })
    value(await shiftEntries(deps, editor, { ...input, evenPassed: true }))
    expect((await callsOf(two.id))[0]?.closes?.earliest).toBe('2026-05-28')
  })
})

describe('taking a change to many entries back', () => {
  async function undo(
    changeSetId: string | null,
    list: readonly { id: string; version: number }[],
  ) {
    return undoChangeSet(deps, editor, { changeSetId: changeSetId ?? '', entries: [...list] })
  }

  it('discards the drafts that it opened, and restores the calls of the others', async () => {
    const clean = await published(await live('Opened'))
    const written = await liveDraft()
    const { changeSetId, versions } = value(await rollOver(clean, written))
    const list = [clean, written].map(({ id }) => ({ id, version: versions[id] ?? 0 }))
    expect(value(await undo(changeSetId, list))).toEqual({ discarded: 1, restored: 1 })
    expect(await callsOf(clean.id)).toEqual([])
    const [row] = await db.select().from(entries).where(eq(entries.id, clean.id))
    expect(row?.workState).toBe('none')
    expect(await callsOf(written.id)).toEqual([CALL])
  })

  it('finds the calls that a draft taken up again began with', async () => {
    const draft = await desk.drafted(`Never public ${count}`)
    const write = { entryId: draft.id, version: draft.version, changes: { calls: [CALL] } }
    const { version } = value(await saveDraft(deps, editor, write))
    const discarded = value(await discardDraft(deps, editor, { entryId: draft.id, version }))
    const rolled = value(await rollOver({ id: draft.id, version: discarded.version }))
    const list = [{ id: draft.id, version: rolled.versions[draft.id] ?? 0 }]
    expect(value(await undo(rolled.changeSetId, list))).toEqual({ discarded: 0, restored: 1 })
    expect(await callsOf(draft.id)).toEqual([CALL])
  })

  it('is refused by name where somebody worked on, and then touches none', async () => {
    const [one, two] = [await liveDraft(), await liveDraft()]
    const { changeSetId, versions } = value(await rollOver(one, two))
    const worked = { entryId: two.id, version: versions[two.id] ?? 0, changes: { acronym: 'X' } }
    const { version } = value(await saveDraft(deps, editor, worked))
    for (const at of [version, worked.version]) {
      const list = [
        { id: one.id, version: versions[one.id] ?? 0 },
        { id: two.id, version: at },
      ]
      expect(refusal(await undo(changeSetId, list))).toMatchObject({
        issues: [{ field: 'entries[1]', code: 'set_stale' }],
      })
    }
    expect((await callsOf(one.id))[0]?.cycle).toBe('2027')
  })

  it('takes nothing back that another change wrote', async () => {
    const one = await liveDraft()
    const { versions } = value(await rollOver(one))
    const list = [{ id: one.id, version: versions[one.id] ?? 0 }]
    const other = '2f8c3f0e-9d2b-4c57-9d0c-0d6f3a3b0f11'
    expect(refusal(await undo(other, list))).toMatchObject({ code: 'stale' })
  })

  /** Nothing is being changed in it. */
  async function published(draft: Saved): Promise<Saved> {
    desk.clock.now = new Date('2026-04-01T00:00:00Z')
    const { id, version } = await desk.approved(await desk.submitted(draft))
    const { versions } = value(await publishRelease(deps, reviewer, { entries: [{ id, version }] }))
    desk.clock.now = new Date('2026-11-25T00:00:00Z')
    return { id, version: versions[id] ?? 0 }
  }

  let made = 0
  async function liveDraft(): Promise<Saved> {
    return live(`Draft ${++made}`)
  }
})

describe('reviewing a change to many entries', () => {
  const seen = ['japanese_missing', 'all_calls_closed', 'no_calls', 'dates_unknown']

  async function submittedSet() {
    const [one, two] = [await live('One'), await live('Two')]
    const { versions } = value(await rollOver(one, two))
    const list = [one, two].map(({ id }) => ({ id, version: versions[id] ?? 0 }))
    const sent = value(
      await submitSet(deps, editor, { entries: list, note: 'Next year', assigneeId: null }),
    )
    return list.map(({ id }, index) => ({
      id,
      version: sent[index]?.version ?? 0,
      revisionId: sent[index]?.revisionId ?? '',
      reason: '',
      warningsSeen: seen,
    }))
  }

  it('is one step to submit and one to approve, with a revision and a decision for each', async () => {
    const list = await submittedSet()
    expect(value(await approveSet(deps, reviewer, { entries: list }))).toEqual({ approved: 2 })
    for (const { id } of list) {
      expect((await desk.eventTypes(id)).slice(-2)).toEqual(['submitted', 'approved'])
    }
  })

  it('keeps four eyes and unseen warnings for each of them', async () => {
    const list = await submittedSet()
    expect(refusal(await approveSet(deps, editor, { entries: list }))).toMatchObject({
      issues: [{ code: 'set_role' }, { code: 'set_role' }],
    })
    const [first, second] = list
    if (!first || !second) throw new Error('two were submitted')
    const careless = [first, { ...second, warningsSeen: [] }]
    expect(refusal(await approveSet(deps, reviewer, { entries: careless }))).toMatchObject({
      issues: [{ field: 'entries[1].warningsSeen', code: 'warnings_unseen' }, {}, {}],
    })
    const [row] = await db.select().from(entries).where(eq(entries.id, first.id))
    expect(row?.workState).toBe('in_review')
  })

  it('is closed to whoever had a hand in one of them', async () => {
    const [one, two] = [await live('One'), await live('Two')]
    const touched = { entryId: two.id, version: two.version, changes: { acronym: 'T' } }
    const { version } = value(await saveDraft(deps, reviewer, touched))
    const list = [one, { id: two.id, version }]
    const sent = value(
      await submitSet(deps, editor, { entries: chosen(...list), note: '', assigneeId: null }),
    )
    const decisions = list.map(({ id }, index) => ({
      id,
      version: sent[index]?.version ?? 0,
      revisionId: sent[index]?.revisionId ?? '',
      reason: '',
      warningsSeen: seen,
    }))
    expect(refusal(await approveSet(deps, reviewer, { entries: decisions }))).toMatchObject({
      issues: [{ field: 'entries[1]', code: 'set_own_change', context: { entry: `Two ${count}` } }],
    })
  })
})

describe('what the pages of the years read', () => {
  it('is every program that a role reaches, with its calls', async () => {
    const one = await live('Shown')
    const found = await listProgramCalls(db, { text: `shown ${count}`, limit: 10 })
    expect(found).toMatchObject([{ id: one.id, workState: 'draft', calls: [CALL] }])
    const limited = { text: `shown ${count}`, actorAgencies: ['jsps'], limit: 10 }
    expect(await listProgramCalls(db, limited)).toEqual([])
    const few = await listProgramCalls(db, { limit: 1 })
    expect(few).toHaveLength(2)
  })

  it('is a set with how each of its entries stands, and which sets wait for a review', async () => {
    const [one, two] = [await live('One'), await live('Two')]
    const { changeSetId, versions } = value(await rollOver(one, two))
    const id = changeSetId ?? ''
    const list = [one, two].map((entry) => ({ id: entry.id, version: versions[entry.id] ?? 0 }))
    const about = { note: '', assigneeId: null }
    value(await submitSet(deps, editor, { entries: list, ...about }))
    const set = await findChangeSet(db, id)
    expect(set).toMatchObject({ kind: 'rollover', by: 'Emi' })
    expect(set?.items).toMatchObject([
      { entryId: one.id, workState: 'in_review', isOpen: true, writtenVersion: one.version + 1 },
      { entryId: two.id, workState: 'in_review', isOpen: true },
    ])
    expect((await listWaitingSets(db)).find((waiting) => waiting.id === id)).toMatchObject({
      waiting: 2,
      by: 'Emi',
    })
    expect(await findChangeSet(db, 'no id')).toBeUndefined()
  })
})
