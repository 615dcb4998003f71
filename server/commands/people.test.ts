import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { findPerson, findPersonByEmail } from '../../db/queries/find-person.ts'
import { findSignedIn } from '../../db/queries/sessions.ts'
import { events, notifications, people } from '../../db/schema/index.ts'
import { testDatabase } from '../../db/testing/test-database.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import type { Role } from '../../domain/workflow/states.ts'
import { openSession } from '../auth/open-session.ts'
import type { Deps } from '../deps.ts'
import { addPerson, type NewPerson } from './add-person.ts'
import { changePerson } from './change-person.ts'
import { inviteAgain } from './invite-person.ts'
import { revokeSessions } from './revoke-sessions.ts'

const { owner, app } = await testDatabase()
const NOW = new Date('2026-04-01T09:00:00Z')
const queued: { job: string; payload: unknown }[] = []
const deps: Deps = {
  db: app.db,
  now: () => NOW,
  afterPublish: async () => {},
  enqueue: async (job, payload) => void queued.push({ job, payload }),
}

let made = 0
async function person(role: Role): Promise<Actor> {
  made += 1
  const [row] = await owner.db
    .insert(people)
    .values({ email: `${role}${made}@example.org`, name: `${role} ${made}`, role })
    .returning()
  if (!row) throw new Error('no person')
  return { id: row.id, name: row.name, role, agencies: null }
}
const NEW: NewPerson = {
  email: 'new@example.org',
  name: 'Mika Sato',
  role: 'editor',
  agencies: ['jst'],
  locale: 'ja',
}
const eventsOf = async (personId: string) =>
  (await owner.db.select().from(events)).filter(
    ({ data }) => 'personId' in data && data.personId === personId,
  )

let admin: Actor
beforeEach(async () => {
  await owner.db.update(people).set({ disabledAt: NOW }).where(eq(people.role, 'admin'))
  admin = await person('admin')
  queued.length = 0
})

describe('adding a person', () => {
  test('makes an account without a password, records it and queues the invitation', async () => {
    const result = await addPerson(deps, admin, NEW)
    const added = await findPersonByEmail(app.db, NEW.email)
    expect(result).toEqual({ ok: true, value: { id: added?.id, version: 1 } })
    expect(added).toMatchObject({ ...NEW, passwordHash: null, disabledAt: null })

    const [invitation] = await owner.db
      .select()
      .from(notifications)
      .where(eq(notifications.personId, added?.id ?? ''))
    expect(invitation).toMatchObject({ type: 'invited', actorId: admin.id })
    expect(queued).toEqual([
      { job: 'mail_notifications', payload: { notificationIds: [invitation?.id] } },
    ])
    expect(await eventsOf(added?.id ?? '')).toMatchObject([
      { type: 'person_added', actorId: admin.id, data: { email: NEW.email, role: 'editor' } },
    ])
  })

  test('refuses an e-mail that somebody has, in any case', async () => {
    expect(await addPerson(deps, admin, { ...NEW, email: 'NEW@example.org' })).toMatchObject({
      refusal: { code: 'invalid', issues: [{ field: 'email', code: 'email_taken' }] },
    })
  })

  test('refuses an agency that is not there', async () => {
    const input = { ...NEW, email: 'x@example.org', agencies: ['jst', 'nasa'] }
    expect(await addPerson(deps, admin, input)).toMatchObject({
      refusal: { code: 'invalid', issues: [{ field: 'agencies', context: { slug: 'nasa' } }] },
    })
    expect(await findPersonByEmail(app.db, 'x@example.org')).toBeUndefined()
  })

  test.each(['viewer', 'editor', 'reviewer'] as const)('is not for a %s', async (role) => {
    const result = await addPerson(deps, await person(role), { ...NEW, email: 'y@example.org' })
    expect(result).toMatchObject({ refusal: { code: 'forbidden', reason: 'role' } })
  })
})

describe('changing a person', () => {
  test('changes what was given and nothing else, and grows the version', async () => {
    const { id } = await person('editor')
    const result = await changePerson(deps, admin, { personId: id, role: 'reviewer' }, 1)
    expect(result).toEqual({ ok: true, value: { id, version: 2 } })
    const after = await findPerson(app.db, id)
    expect(after).toMatchObject({ role: 'reviewer', agencies: null, disabledAt: null })
    expect(await eventsOf(id)).toMatchObject([{ type: 'person_changed', actorId: admin.id }])
  })

  test('counts from the person’s next request on', async () => {
    const { id } = await person('reviewer')
    const session = await openSession(deps, id, '')
    await changePerson(deps, admin, { personId: id, role: 'viewer', agencies: ['jst'] }, 1)
    expect(await findSignedIn(app.db, session, NOW)).toMatchObject({
      role: 'viewer',
      agencies: ['jst'],
    })
  })

  test('by disabling signs them out at once, and enabling revives no session', async () => {
    const { id } = await person('editor')
    const session = await openSession(deps, id, '')
    await changePerson(deps, admin, { personId: id, disabled: true }, 1)
    expect(await findSignedIn(app.db, session, NOW)).toBeUndefined()
    await changePerson(deps, admin, { personId: id, disabled: false }, 2)
    expect(await findSignedIn(app.db, session, NOW)).toBeUndefined()
    expect((await findPerson(app.db, id))?.disabledAt).toBeNull()
  })

  test('refuses a version that is not the newest', async () => {
    const { id } = await person('editor')
    await changePerson(deps, admin, { personId: id, name: 'First' }, 1)
    expect(await changePerson(deps, admin, { personId: id, name: 'Second' }, 1)).toEqual({
      ok: false,
      refusal: { code: 'stale', version: 2 },
    })
    expect((await findPerson(app.db, id))?.name).toBe('First')
  })

  test('leaves admins their own role and account', async () => {
    const change = { personId: admin.id, role: 'editor', disabled: true } as const
    expect(await changePerson(deps, admin, change, 1)).toMatchObject({
      refusal: { code: 'invalid', issues: [{ code: 'own_role' }, { code: 'own_account' }] },
    })
  })

  test('leaves the desk an admin when two demote each other at the same moment', async () => {
    const other = await person('admin')
    const results = await Promise.all([
      changePerson(deps, admin, { personId: other.id, role: 'editor' }, 1),
      changePerson(deps, other, { personId: admin.id, role: 'editor' }, 1),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('is not for who was an admin when the page was loaded', async () => {
    const other = await person('admin')
    await changePerson(deps, admin, { personId: other.id, role: 'reviewer' }, 1)
    expect(await changePerson(deps, other, { personId: admin.id, name: 'X' }, 1)).toMatchObject({
      refusal: { code: 'forbidden', reason: 'role' },
    })
  })

  test('knows no person by an id that is none', async () => {
    for (const personId of ['nobody', '7f1d8f5e-8f0e-4b62-9a3c-000000000000']) {
      expect(await changePerson(deps, admin, { personId, name: 'X' }, 1)).toMatchObject({
        refusal: { code: 'not_found' },
      })
    }
  })
})

describe('signing a person out', () => {
  test('is for an admin, at once, and recorded', async () => {
    const { id } = await person('editor')
    const session = await openSession(deps, id, '')
    expect(await revokeSessions(deps, admin, { personId: id })).toMatchObject({
      value: { revoked: 1 },
    })
    expect(await findSignedIn(app.db, session, NOW)).toBeUndefined()
    expect(await eventsOf(id)).toMatchObject([{ type: 'session_revoked', actorId: admin.id }])
  })

  test('is for everybody of themselves: one session, or all but this one', async () => {
    const editor = await person('editor')
    const [a, b, c] = await Promise.all(
      ['a', 'b', 'c'].map((ua) => openSession(deps, editor.id, ua)),
    )
    await revokeSessions(deps, editor, { personId: editor.id, only: a })
    expect(await findSignedIn(app.db, a ?? '', NOW)).toBeUndefined()
    expect(await findSignedIn(app.db, b ?? '', NOW)).toBeDefined()
    await revokeSessions(deps, editor, { personId: editor.id, keep: c })
    expect(await findSignedIn(app.db, b ?? '', NOW)).toBeUndefined()
    expect(await findSignedIn(app.db, c ?? '', NOW)).toBeDefined()
  })

  test('is not for a reviewer of somebody else', async () => {
    const editor = await person('editor')
    const session = await openSession(deps, editor.id, '')
    const result = await revokeSessions(deps, await person('reviewer'), { personId: editor.id })
    expect(result).toMatchObject({ refusal: { code: 'forbidden' } })
    expect(await findSignedIn(app.db, session, NOW)).toBeDefined()
  })
})

describe('inviting again', () => {
  test('refuses somebody who is disabled', async () => {
    const { id } = await person('editor')
    await changePerson(deps, admin, { personId: id, disabled: true }, 1)
    expect(await inviteAgain(deps, admin, { personId: id })).toMatchObject({
      refusal: { code: 'wrong_status', status: 'disabled' },
    })
  })
})
