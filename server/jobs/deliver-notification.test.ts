import type { AddressInfo } from 'node:net'
import { eq } from 'drizzle-orm'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { entries, notifications, people } from '../../db/schema/index.ts'
import { testDatabase } from '../../db/testing/test-database.ts'
import { acceptInvitation } from '../commands/accept-invitation.ts'
import { senderTo } from '../mail/send-mail.ts'
import { deliverNotifications } from './deliver-notification.ts'

const { owner, app } = await testDatabase()
const NOW = new Date('2026-04-01T09:00:00Z')
const deps = { db: app.db, now: () => NOW }
const secret = 'a secret of thirty-two characters'
const publicUrl = 'https://calls.example.ac.jp'

/** A mail server on loopback that keeps what it is given, and refuses one address. */
const received: { to: string[]; raw: string }[] = []
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo({ address }, _session, callback) {
    callback(address.startsWith('refused') ? new Error('no such mailbox') : null)
  },
  onData(stream, session, callback) {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.on('end', () => {
      const to = session.envelope.rcptTo.map(({ address }) => address)
      received.push({ to, raw: Buffer.concat(parts).toString('utf8') })
      callback()
    })
  },
})
await new Promise<void>((listening) => smtp.listen(0, '127.0.0.1', listening))
afterAll(() => new Promise<void>((closed) => smtp.close(() => closed())))
const { port } = smtp.server.address() as AddressInfo
const send = senderTo(`smtp://127.0.0.1:${port}`, publicUrl)

type NewPerson = Partial<typeof people.$inferInsert>
let made = 0
async function person(set: NewPerson = {}): Promise<string> {
  made += 1
  const values = {
    email: `p${made}@example.org`,
    name: 'Mika Sato',
    role: 'editor' as const,
    ...set,
  }
  const [row] = await owner.db.insert(people).values(values).returning({ id: people.id })
  return row?.id ?? ''
}
const reviewer = await person({ name: 'Ren Reviewer', role: 'reviewer' })
const [entry] = await owner.db
  .insert(entries)
  .values({ kind: 'program', slug: 'crest', titleEn: 'CREST', titleJa: '戦略的創造研究' })
  .returning({ id: entries.id })

async function tell(personId: string, type = 'changes_requested', message = ''): Promise<string> {
  const [row] = await owner.db
    .insert(notifications)
    .values({ personId, type, entryId: entry?.id, actorId: reviewer, message })
    .returning({ id: notifications.id })
  return row?.id ?? ''
}
const deliver = (...notificationIds: string[]) =>
  deliverNotifications(deps, { notificationIds }, { send, publicUrl, secret })
const mailedAt = async (id: string) =>
  (await owner.db.select().from(notifications).where(eq(notifications.id, id)))[0]?.mailedAt

/** The subject and text of the newest mail, decoded. */
function lastMail(): { to: string[]; subject: string; text: string } {
  const { to = [], raw = '' } = received.at(-1) ?? {}
  const [head = '', ...body] = raw.split('\r\n\r\n')
  const subject = /^Subject: (.*(?:\r\n .*)*)/m.exec(head)?.[1] ?? ''
  return { to, subject: decodeWords(subject), text: decodeBody(head, body.join('\r\n\r\n')) }
}
function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_, kind: string, words: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(words, 'base64').toString('utf8')
        : unquote(words.replaceAll('_', ' ')),
    )
}
function decodeBody(head: string, body: string): string {
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  return /quoted-printable/i.test(head) ? unquote(body.replace(/=\r\n/g, '')) : body
}
function unquote(text: string): string {
  return decodeURIComponent(text.replaceAll('%', '%25').replace(/=([0-9A-F]{2})/g, '%$1'))
}

beforeEach(() => {
  received.length = 0
})

describe('the mail for a notification', () => {
  test('says what happened, why, and where to go on', async () => {
    const id = await tell(
      await person({ email: 'mika@example.org' }),
      'changes_requested',
      'The deadline\nis wrong.',
    )
    await deliver(id)
    const mail = lastMail()
    expect(mail.to).toEqual(['mika@example.org'])
    expect(mail.subject).toBe('Changes asked for: CREST')
    expect(mail.text).toContain('Ren Reviewer reviewed “CREST” and asks for changes.')
    expect(mail.text).toContain('> The deadline\r\n> is wrong.')
    expect(mail.text).toContain(`${publicUrl}/admin/entries/${entry?.id}`)
    expect(await mailedAt(id)).toEqual(NOW)
  })

  test('is written in the language of the person who is told', async () => {
    await deliver(await tell(await person({ locale: 'ja', name: '佐藤美香' }), 'review_requested'))
    const mail = lastMail()
    expect(mail.subject).toBe('確認のお願い: 戦略的創造研究')
    expect(mail.text).toContain('佐藤美香 様')
    expect(mail.text).toContain(`/admin/entries/${entry?.id}/review`)
  })

  test('goes out once, however often the job runs', async () => {
    const id = await tell(await person())
    await deliver(id)
    await deliver(id)
    expect(received).toHaveLength(1)
  })

  test('that cannot be delivered holds up no other, and is tried again', async () => {
    const refused = await tell(await person({ email: 'refused@example.org' }))
    const fine = await tell(await person())
    await expect(deliver(refused, fine)).rejects.toThrow('could not be delivered')
    expect(received).toHaveLength(1)
    expect(await mailedAt(fine)).toEqual(NOW)
    expect(await mailedAt(refused)).toBeNull()
  })

  test('is not sent to people who are disabled', async () => {
    await deliver(await tell(await person({ disabledAt: NOW })))
    expect(received).toHaveLength(0)
  })

  test('stays unsent where no mail server is set', async () => {
    const id = await tell(await person())
    await deliverNotifications(
      deps,
      { notificationIds: [id] },
      { send: undefined, publicUrl, secret },
    )
    expect(await mailedAt(id)).toBeNull()
  })

  test('for an invitation carries a link that sets the password', async () => {
    const email = 'new@example.org'
    await deliver(await tell(await person({ email }), 'invited'))
    const token = /sign-in\/invitation\/(\S+)/.exec(lastMail().text)?.[1] ?? ''
    const input = { token, password: 'a long new password' }
    const full = { ...deps, afterPublish: async () => {}, enqueue: async () => {} }
    expect(await acceptInvitation(full, input, { secret })).toEqual({ ok: true, value: { email } })
  })
})
