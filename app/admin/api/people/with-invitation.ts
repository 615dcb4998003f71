import { findPerson } from '@/db/queries/find-person.ts'
import { ok, type Result } from '@/domain/result.ts'
import { invitationPath, makeInvitation } from '@/server/auth/invitation.ts'
import type { Deps } from '@/server/deps.ts'
import { environment } from '@/server/environment.ts'

export type Invited = {
  readonly id: string
  readonly invitation: {
    readonly url: string
    readonly expiresAt: string
    /** True when the link is also being mailed to the person. */
    readonly mailed: boolean
  }
}

/** Adds, to what a command answers for a person, the link with which they set their password. */
export async function withInvitation<T extends { readonly id: string }>(
  { db, now }: Deps,
  result: Result<T>,
): Promise<Result<T & Invited>> {
  if (!result.ok) return result
  const { nextAuthSecret, smtpUrl, url } = environment()
  const person = await findPerson(db, result.value.id)
  if (!person) throw new Error(`person ${result.value.id} is gone`)
  const { token, expiresAt } = makeInvitation(person, now(), nextAuthSecret)
  const invitation = {
    url: new URL(invitationPath(token), url).href,
    expiresAt: expiresAt.toISOString(),
    mailed: smtpUrl !== undefined,
  }
  return ok({ ...result.value, invitation })
}
