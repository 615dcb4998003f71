import { beforeEach, describe, expect, it } from 'vitest'
import { findEntry } from '../../db/queries/find-entry.ts'
import { listFieldLog } from '../../db/queries/list-field-log.ts'
import type { FieldChanges } from '../../domain/content/fields.ts'
import { warningKey } from '../../domain/requirements/warning-key.ts'
import { warningsFor } from '../../domain/requirements/warnings.ts'
import { makeDesk, refusal, type Saved, value, WARNINGS } from '../testing/desk.ts'
import { approveRevision } from './approve-revision.ts'
import { discardDraft } from './discard-draft.ts'
import { saveDraft } from './save-draft.ts'
import { findForthcomingSince, warningContext } from './warning-context.ts'

const desk = await makeDesk()
const { db, deps, editor, reviewer, clock } = desk
const FORTHCOMING = { 'subtitle.en': 'Details forthcoming' }

let count = 0
let entry: Saved
beforeEach(async () => {
  count += 1
  clock.now = new Date('2026-01-10T00:00:00Z')
  entry = await desk.drafted(`Program ${count}`)
})

async function saveOn(instant: string, changes: FieldChanges) {
  clock.now = new Date(instant)
  const { id: entryId, version } = entry
  entry = { ...entry, ...value(await saveDraft(deps, editor, { entryId, version, changes })) }
}

async function contentNow() {
  const found = await findEntry(db, entry.id)
  if (!found) throw new Error('the entry is gone')
  return found.content
}

const since = async () => findForthcomingSince(db, entry.id, await contentNow())

describe('since when details are forthcoming', () => {
  it('is nothing where nothing says so', async () => {
    expect(await since()).toEqual({})
  })

  it('is the day in the office on which it was written, whatever else is saved later', async () => {
    await saveOn('2026-01-31T20:00:00Z', FORTHCOMING)
    await saveOn('2026-03-01T00:00:00Z', { acronym: 'LATER' })
    await saveOn('2026-03-20T00:00:00Z', { 'subtitle.en': 'Details forthcoming!' })
    expect(await since()).toEqual({ 'subtitle.en': '2026-02-01' })
  })

  it('begins anew when it was taken out between', async () => {
    await saveOn('2026-02-01T00:00:00Z', FORTHCOMING)
    await saveOn('2026-02-10T00:00:00Z', { 'subtitle.en': 'For young researchers' })
    await saveOn('2026-02-20T00:00:00Z', FORTHCOMING)
    expect(await since()).toEqual({ 'subtitle.en': '2026-02-20' })
  })

  it('does not count a draft that was discarded', async () => {
    const live = await desk.live(`Live ${count}`)
    entry = live
    await saveOn('2026-02-01T00:00:00Z', FORTHCOMING)
    const { version } = value(
      await discardDraft(deps, editor, { entryId: live.id, version: entry.version }),
    )
    entry = { id: live.id, version }
    expect(await since()).toEqual({})
    await saveOn('2026-03-01T00:00:00Z', FORTHCOMING)
    expect(await since()).toEqual({ 'subtitle.en': '2026-03-01' })
  })

  it('is read from one save a day, and only from the fields asked for', async () => {
    for (const minute of [1, 2, 3]) {
      const changes = { 'subtitle.en': `Try ${minute}`, acronym: `A${minute}` }
      await saveOn(`2026-02-01T00:0${minute}:00Z`, changes)
    }
    await saveOn('2026-02-03T00:00:00Z', { 'subtitle.en': 'Other' })
    expect(await listFieldLog(db, entry.id, ['subtitle.en'])).toEqual([
      { at: new Date('2026-02-03T00:00:00Z'), changes: { 'subtitle.en': 'Other' } },
      { at: new Date('2026-02-01T00:03:00Z'), changes: { 'subtitle.en': 'Try 3' } },
    ])
  })
})

describe('an approval', () => {
  const approve = (sent: Awaited<ReturnType<typeof desk.submitted>>, seen: string[]) => {
    const { id: entryId, version, revisionId } = sent
    const input = { entryId, version, revisionId, reason: '', warningsSeen: seen }
    return approveRevision(deps, reviewer, input)
  }

  it('asks about details forthcoming after 60 days, and not before', async () => {
    await saveOn('2026-01-10T00:00:00Z', FORTHCOMING)
    const sent = await desk.submitted(entry)
    clock.now = new Date('2026-03-12T00:00:00Z')
    expect(refusal(await approve(sent, WARNINGS))).toMatchObject({
      issues: [
        { code: 'warnings_unseen', context: { count: 1 } },
        { field: 'subtitle.en', code: 'details_forthcoming' },
      ],
    })
    clock.now = new Date('2026-03-11T00:00:00Z')
    expect(await approve(sent, WARNINGS)).toMatchObject({ ok: true })
  })

  it('needs the very contradiction to have been ticked, by its own key', async () => {
    await saveOn('2026-01-10T00:00:00Z', {
      calls: [
        {
          id: 'c1',
          cycle: '2026',
          label: { en: '', ja: '' },
          stage: 'call',
          route: '',
          words: { en: 'Deadline: 3 June 2026', ja: '' },
          opens: null,
          closes: { earliest: '2026-06-13', latest: '2026-06-13', precision: 'day' },
          certainty: 'announced',
          rolling: false,
        },
      ],
    })
    const sent = await desk.submitted(entry)
    const content = await contentNow()
    const context = await warningContext(db, entry.id, content, clock.now)
    const keys = warningsFor(content, context).map(warningKey)
    const other = keys.map((key) => key.replace('3 June', '4 June'))
    expect(refusal(await approve(sent, other))).toMatchObject({
      issues: [
        { code: 'warnings_unseen', context: { count: 1 } },
        { field: 'calls[0].words.en', code: 'words_differ', context: { side: 'closes' } },
      ],
    })
    expect(await approve(sent, keys)).toMatchObject({ ok: true })
  })
})
