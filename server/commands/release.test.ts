import { and, asc, eq, inArray } from 'drizzle-orm'
import postgres from 'postgres'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { drafts, entries, releaseItems, releases, revisions } from '../../db/schema/index.ts'
import { makePerson } from '../../db/testing/make.ts'
import { releaseHash } from '../publishing/freeze-release.ts'
import { COMPLETE, makeDesk, refusal, type Saved, type Submitted, value } from '../testing/desk.ts'
import { createEntry } from './create-entry.ts'
import { publishRelease } from './publish-release.ts'
import { saveDraft } from './save-draft.ts'
import { withdrawEntry } from './withdraw-entry.ts'

vi.stubEnv('LOG_LEVEL', 'silent')
const desk = await makeDesk()
const { db, deps, editor, reviewer } = desk

let count = 0
beforeEach(() => {
  count += 1
})

async function ready(title = `Ready ${count}`): Promise<Submitted & { slug: string }> {
  const draft = await desk.drafted(title)
  return { ...(await desk.approved(await desk.submitted(draft))), slug: draft.slug }
}

function publish(...chosen: { id: string; version: number }[]) {
  const list = chosen.map(({ id, version }) => ({ id, version }))
  return publishRelease(deps, reviewer, { entries: list })
}

async function entryRow(id: string) {
  const [row] = await db.select().from(entries).where(eq(entries.id, id))
  return row
}

describe('publishing', () => {
  it('points the entry at the approved revision and closes the draft', async () => {
    const one = await ready()
    const refreshed = desk.published.count
    const { release } = value(await publish(one))
    expect(await entryRow(one.id)).toMatchObject({
      liveRevisionId: one.revisionId,
      publicState: 'live',
      workState: 'none',
    })
    const [draft] = await db.select().from(drafts).where(eq(drafts.entryId, one.id))
    expect(draft).toMatchObject({ closedAs: 'published' })
    const items = await db
      .select()
      .from(releaseItems)
      .where(eq(releaseItems.releaseNumber, release))
    expect(items).toMatchObject([{ entryId: one.id, revisionId: one.revisionId }])
    expect(desk.published.count).toBe(refreshed + 1)
    expect((await desk.eventTypes(one.id)).at(-1)).toBe('published')
  })

  it('tells every instance by NOTIFY when it commits', async () => {
    const listener = postgres(desk.database.url, { max: 1, onnotice: () => {} })
    const heard: string[] = []
    await listener.listen('callboard_release', (number) => heard.push(number))
    const { release } = value(await publish(await ready()))
    await expect.poll(() => heard).toEqual([String(release)])
    await listener.end()
  })

  it('takes a set in one release, and none of it when one is not ready', async () => {
    const [one, two] = [await ready(`A ${count}`), await ready(`B ${count}`)]
    const draft = await desk.drafted(`C ${count}`)
    const refused = refusal(await publish(one, draft, { ...two, version: two.version - 1 }))
    expect(refused).toEqual({
      code: 'invalid',
      issues: [
        {
          field: 'entries[1]',
          code: 'set_wrong_status',
          context: { entry: `C ${count}`, status: 'draft' },
        },
        {
          field: 'entries[2]',
          code: 'set_stale',
          context: { entry: `B ${count}`, status: '' },
        },
      ],
    })
    expect(await entryRow(one.id)).toMatchObject({ publicState: 'never', workState: 'approved' })
    expect(value(await publish(one, two))).toMatchObject({
      entries: 2,
      versions: { [one.id]: one.version + 1, [two.id]: two.version + 1 },
    })
  })

  it('refuses what is not approved, stale, or not there, each by its own code', async () => {
    const draft = await desk.drafted(`Draft ${count}`)
    expect(refusal(await publish(draft))).toMatchObject({ code: 'wrong_status', status: 'draft' })
    const one = await ready()
    expect(refusal(await publish({ ...one, version: one.version - 1 }))).toEqual({
      code: 'stale',
      version: one.version,
    })
    const nowhere = { id: '2f8c3f0e-9d2b-4c57-9d0c-0d6f3a3b0f11', version: 1 }
    expect(refusal(await publish(nowhere))).toMatchObject({ code: 'not_found' })
    const input = { entries: [{ id: one.id, version: one.version }] }
    expect(refusal(await publishRelease(deps, editor, input))).toMatchObject({ reason: 'role' })
  })

  it('happens exactly once when ten connections publish one entry at the same moment', async () => {
    const one = await ready()
    const before = await db.$count(releases)
    const results = await Promise.all(Array.from({ length: 10 }, () => publish(one)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    for (const result of results.filter(({ ok }) => !ok)) {
      expect(refusal(result)).toMatchObject({ code: 'wrong_status' })
    }
    expect(await db.$count(releases)).toBe(before + 1)
    expect(await db.$count(releaseItems, eq(releaseItems.entryId, one.id))).toBe(1)
  })

  it('numbers without gaps and chains the hashes when ten entries go out at once', async () => {
    const ten = await Promise.all(Array.from({ length: 10 }, (_, i) => ready(`T${count} ${i}`)))
    const results = await Promise.all(ten.map((one) => publish(one)))
    expect(results.every(({ ok }) => ok)).toBe(true)
    const chain = await db.select().from(releases).orderBy(asc(releases.number))
    chain.forEach((release, index) => {
      expect(release.number).toBe(index + 1)
      expect(release.previousHash).toBe(chain[index - 1]?.hash ?? '')
    })
    const shown = await db
      .select({ id: entries.id, hash: revisions.hash })
      .from(entries)
      .innerJoin(revisions, eq(revisions.id, entries.liveRevisionId))
      .orderBy(asc(entries.id))
    const last = chain.at(-1)
    const lines = shown.map(({ id, hash }) => `${id} ${hash}`).join('\n')
    expect(last?.hash).toBe(releaseHash(last?.previousHash ?? '', lines))
  })

  it('survives a public half that cannot refresh itself', async () => {
    const failing = { ...deps, afterPublish: () => Promise.reject(new Error('disk full')) }
    const { id, version } = await ready()
    const result = await publishRelease(failing, reviewer, { entries: [{ id, version }] })
    expect(result.ok).toBe(true)
  })
})

describe('a release that would show something wrong', () => {
  async function under(section: string, title: string): Promise<Submitted> {
    const created = value(await createEntry(deps, editor, { kind: 'program', title }))
    const changes = { ...COMPLETE, sectionId: section }
    const write = { entryId: created.id, version: created.version, changes }
    const saved = value(await saveDraft(deps, editor, write))
    return desk.approved(await desk.submitted({ id: created.id, version: saved.version }))
  }

  async function readySection(title: string): Promise<Submitted> {
    const created = value(await createEntry(deps, editor, { kind: 'section', title }))
    return desk.approved(await desk.submitted(created))
  }

  it('is refused when a section is missing, and accepted with it', async () => {
    const section = await readySection(`Section ${count}`)
    const program = await under(section.id, `Under ${count}`)
    expect(refusal(await publish(program))).toEqual({
      code: 'invalid',
      issues: [
        {
          field: 'entries[0].sectionId',
          code: 'section_not_public',
          context: { section: `Section ${count}`, entry: `Under ${count}` },
        },
      ],
    })
    expect(await publish(program, section)).toMatchObject({ ok: true })
    const input = { entryId: section.id, liveNumber: 1, reason: 'Renamed' }
    expect(refusal(await withdrawEntry(deps, reviewer, input))).toMatchObject({
      issues: [{ code: 'section_in_use', context: { count: 1 } }],
    })
  })

  it('lets two entries change places in one release', async () => {
    const one = await desk.live(`One ${count}`)
    const two = await desk.live(`Two ${count}`)
    const rename = async ({ id, version }: Saved, slug: string) => {
      const write = { entryId: id, version, changes: { slug } }
      return value(await saveDraft(deps, editor, write)).version
    }
    const version = await rename(one, `${one.slug}-new`)
    const held = await saveDraft(deps, editor, {
      entryId: two.id,
      version: two.version,
      changes: { slug: one.slug },
    })
    expect(refusal(held)).toMatchObject({ issues: [{ code: 'slug_taken' }] })
    const moved = await desk.approved(await desk.submitted({ id: one.id, version }))
    value(await publish(moved))
    const second = await rename(two, one.slug)
    const taken = await desk.approved(await desk.submitted({ id: two.id, version: second }))
    expect(await publish(taken)).toMatchObject({ ok: true })
  })
})

describe('withdrawing', () => {
  it('takes the entry off the public list with a reason, in a release of its own', async () => {
    const live = await desk.live(`Live ${count}`)
    const input = { entryId: live.id, liveNumber: live.number, reason: 'The program ended.' }
    const { release } = value(await withdrawEntry(deps, reviewer, input))
    expect(await entryRow(live.id)).toMatchObject({
      publicState: 'withdrawn',
      liveRevisionId: null,
    })
    const [row] = await db.select().from(releases).where(eq(releases.number, release))
    expect(row).toMatchObject({ kind: 'withdraw', reason: 'The program ended.' })
    const [item] = await db
      .select()
      .from(releaseItems)
      .where(and(eq(releaseItems.releaseNumber, release), eq(releaseItems.entryId, live.id)))
    expect(item).toMatchObject({ revisionId: null, previousRevisionId: live.revisionId })
    const visible = await desk.database.public.sql`
      select id from public_site.entries where id = ${live.id}`
    expect(visible).toHaveLength(0)
  })

  it('leaves a running draft alone, and the next draft starts from what was shown', async () => {
    const live = await desk.live(`Live ${count}`)
    const write = { entryId: live.id, version: live.version, changes: { acronym: 'D' } }
    const saved = value(await saveDraft(deps, editor, write))
    const input = { entryId: live.id, liveNumber: live.number, reason: 'Error' }
    value(await withdrawEntry(deps, reviewer, input))
    const [open] = await db
      .select()
      .from(drafts)
      .where(and(eq(drafts.entryId, live.id), eq(drafts.version, saved.version)))
    expect(open).toMatchObject({ state: 'draft', closedAt: null, content: { acronym: 'D' } })

    const other = await desk.live(`Other ${count}`)
    const away = { entryId: other.id, liveNumber: other.number, reason: 'Error' }
    value(await withdrawEntry(deps, reviewer, away))
    const again = { entryId: other.id, version: other.version, changes: { acronym: 'R' } }
    const reopened = value(await saveDraft(deps, editor, again))
    const [draft] = await db
      .select()
      .from(drafts)
      .where(inArray(drafts.id, [reopened.draftId ?? '']))
    expect(draft).toMatchObject({ basedOn: other.revisionId, content: { agencies: ['jst'] } })
  })

  it('is refused to another agency, also after a draft moved the entry there', async () => {
    const live = await desk.live(`Moved ${count}`)
    const moved = { entryId: live.id, version: live.version, changes: { agencies: ['amed'] } }
    const saved = value(await saveDraft(deps, editor, moved))
    const amed = await makePerson(db, 'reviewer', { agencies: ['amed'] })
    const otherAgency = { code: 'forbidden', reason: 'other_agency' }
    const input = { entryId: live.id, liveNumber: live.number, reason: 'Ours now' }
    expect(refusal(await withdrawEntry(deps, amed, input))).toMatchObject(otherAgency)
    const sent = await desk.submitted({ ...live, version: saved.version })
    await expect(desk.approved(sent, amed)).rejects.toThrow('other_agency')
  })

  it('is refused for what is not live, for another revision, and for editors', async () => {
    const draft = await desk.drafted(`Draft ${count}`)
    const reason = 'Error'
    const withdraw = (entryId: string, liveNumber: number, actor = reviewer) =>
      withdrawEntry(deps, actor, { entryId, liveNumber, reason })
    expect(refusal(await withdraw(draft.id, 1))).toMatchObject({
      code: 'wrong_status',
      status: 'never',
    })
    const live = await desk.live(`Live ${count}`)
    expect(refusal(await withdraw(live.id, live.number + 1))).toEqual({
      code: 'stale',
      version: live.number,
    })
    expect(refusal(await withdraw(live.id, live.number, editor))).toMatchObject({ reason: 'role' })
  })
})
