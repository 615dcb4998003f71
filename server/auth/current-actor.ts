// Who is asking, found out anew at every request. The cookie's token only names a session;
// the row behind it and the person's row decide, so that signing out elsewhere, a changed
// role and a disabled account take effect at once.
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { type GetTokenParams, getToken } from 'next-auth/jwt'
import { cache } from 'react'
import { findSignedIn, type SignedIn } from '../../db/queries/sessions.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import { getDeps } from '../deps.ts'
import { environment } from '../environment.ts'
import { authCookies } from './auth-cookies.ts'
import { PATH_HEADER, signInAddress } from './return-address.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The session and its person, or null when signed out, revoked, over or disabled. */
export const currentSession = cache(async (): Promise<SignedIn | null> => {
  const { nextAuthSecret, url } = environment()
  const token = await getToken({
    // The request as far as getToken reads it: its cookies.
    req: { cookies: await cookies(), headers: {} } as unknown as GetTokenParams['req'],
    cookieName: authCookies(url).session,
    secret: nextAuthSecret,
  })
  const sessionId = token?.sid
  if (typeof sessionId !== 'string' || !UUID.test(sessionId)) return null
  const { db, now } = getDeps()
  return (await findSignedIn(db, sessionId, now())) ?? null
})

/** Who is asking, for pages and route handlers; null when nobody is signed in. */
export async function currentActor(): Promise<Actor | null> {
  const session = await currentSession()
  return session && toActor(session)
}

/** For pages: the actor, or away to the sign-in page, which leads back here. */
export async function requireActor(): Promise<Actor> {
  return toActor(await requireSession())
}

/** As requireActor, with the session and the person's own settings. */
export async function requireSession(): Promise<SignedIn> {
  const session = await currentSession()
  if (session) return session
  return redirect(signInAddress((await headers()).get(PATH_HEADER)))
}

function toActor({ personId, name, role, agencies }: SignedIn): Actor {
  return { id: personId, name, role, agencies }
}
