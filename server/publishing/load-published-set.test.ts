import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { publishRelease } from '../commands/publish-release.ts'
import { saveDraft } from '../commands/save-draft.ts'
import { withdrawEntry } from '../commands/withdraw-entry.ts'
import { makeDesk, value } from '../testing/desk.ts'
import { listenForReleases } from './listen.ts'
import { loadPublishedSet, publishedVersion } from './load-published-set.ts'
import { PublicStore } from './public-store.ts'

vi.stubEnv('LOG_LEVEL', 'silent')
const desk = await makeDesk()
const { sql } = desk.database.public
const dataDir = await mkdtemp(`${tmpdir()}/callboard-`)
afterAll(() => rm(dataDir, { recursive: true }))

const titles = async () => {
  const { entries } = await loadPublishedSet(sql)
  return entries.map(({ content }) => content.title.en)
}
async function published(title: string) {
  const ready = await desk.approved(await desk.submitted(await desk.drafted(title)))
  const entries = [{ id: ready.id, version: ready.version }]
  const { release } = value(await publishRelease(desk.deps, desk.reviewer, { entries }))
  return { ...ready, release }
}

describe('the published set', () => {
  it('holds what releases froze, without a word of any draft or internal note', async () => {
    const live = await published('Reads as published')
    const draft = await desk.drafted('Never published')
    value(
      await saveDraft(desk.deps, desk.editor, {
        entryId: draft.id,
        version: draft.version,
        changes: { 'internal.notes': 'not for readers' },
      }),
    )
    const set = await loadPublishedSet(sql)
    expect(set.release.number).toBe(live.release)
    expect(await titles()).toEqual(['Reads as published'])
    expect(JSON.stringify(set)).not.toMatch(/Never published|internal|not for readers/)
    expect(set.lists.map(({ slug }) => slug)).toContain('overseas')
  })

  it('has another version after each release, and only then', async () => {
    const before = await publishedVersion(sql)
    await desk.drafted('Only a draft')
    expect(await publishedVersion(sql)).toBe(before)
    await published('Another one')
    expect(await publishedVersion(sql)).not.toBe(before)
  })

  it('has a role of its own that can read nothing else', async () => {
    await expect(sql`select * from public.drafts`).rejects.toThrow(/permission denied/)
    await expect(sql`select * from public.people`).rejects.toThrow(/permission denied/)
  })

  it('is shown by another instance as soon as it hears of the release', async () => {
    const store = new PublicStore({
      source: { version: () => publishedVersion(sql), load: () => loadPublishedSet(sql) },
      origin: 'https://calls.example.org',
      dataDir,
      widgetFolder: dataDir,
      onProblem: (error) => expect.unreachable(String(error)),
    })
    await store.start()
    const stop = await listenForReleases(
      sql,
      () => store.refresh(),
      (error) => expect.unreachable(String(error)),
    )
    const shows = () => String(store.file('/embed/d/overseas.en.json')?.identity.body)
    const live = await published('Heard by NOTIFY')
    await expect.poll(shows, { timeout: 2_000, interval: 20 }).toContain('Heard by NOTIFY')
    value(
      await withdrawEntry(desk.deps, desk.reviewer, {
        entryId: live.id,
        liveNumber: 1,
        reason: 'The agency has ended it.',
      }),
    )
    await expect.poll(shows, { timeout: 2_000, interval: 20 }).not.toContain('Heard by NOTIFY')
    await stop()
  })
})
