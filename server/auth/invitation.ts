// A link with which one person sets their own password, once. Nothing is stored for it: its
// signature covers the password that it replaces, so that setting one, or any later change,
// makes every link made before worthless.
import { createHmac, timingSafeEqual } from 'node:crypto'

export const INVITATION_SECONDS = 3 * 24 * 60 * 60

type Invited = { readonly id: string; readonly passwordHash: string | null }

/** @returns the token and when it ends */
export function makeInvitation(
  person: Invited,
  now: Date,
  secret: string,
): { token: string; expiresAt: Date } {
  const expires = Math.floor(now.getTime() / 1000) + INVITATION_SECONDS
  const token = `${person.id}.${expires.toString(36)}.${sign(person, expires, secret)}`
  return { token, expiresAt: new Date(expires * 1000) }
}

/** Whom a token claims to be for; the claim is proved by `invitationHolds`. */
export function invitedPersonId(token: string): string | undefined {
  return /^([0-9a-f-]{36})\.[0-9a-z]{1,9}\.[\w-]{43}$/.exec(token)?.[1]
}

/** True while the token is ours, for this person with this password, and not over. */
export function invitationHolds(
  token: string,
  person: Invited,
  now: Date,
  secret: string,
): boolean {
  const [, expiresText = '', signature = ''] = token.split('.')
  const expires = Number.parseInt(expiresText, 36)
  if (!(expires * 1000 > now.getTime())) return false
  const given = Buffer.from(signature)
  const expected = Buffer.from(sign(person, expires, secret))
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** Where the person opens the link. */
export function invitationPath(token: string): string {
  return `/admin/sign-in/invitation/${token}`
}

function sign({ id, passwordHash }: Invited, expires: number, secret: string): string {
  return createHmac('sha256', `callboard invitation ${secret}`)
    .update(`${id}\n${expires}\n${passwordHash ?? ''}`)
    .digest('base64url')
}
