'use server'
import { redirect } from 'next/navigation'
import type { Issue } from '@/domain/result.ts'
import { SIGN_IN } from '@/server/auth/return-address.ts'
import { acceptInvitation } from '@/server/commands/accept-invitation.ts'
import { getDeps } from '@/server/deps.ts'
import { environment } from '@/server/environment.ts'

/** Sets the password that an invited person chose, then leads to the sign-in page. */
export async function choosePassword(
  token: string,
  _before: readonly Issue[],
  form: FormData,
): Promise<readonly Issue[]> {
  const typed = form.get('password')
  const password = typeof typed === 'string' ? typed : ''
  const secret = { secret: environment().nextAuthSecret }
  const result = await acceptInvitation(getDeps(), { token, password }, secret)
  if (result.ok) redirect(`${SIGN_IN}?welcome=1`)
  // Rendered again, the page says that the link has ended.
  return result.refusal.code === 'invalid' ? result.refusal.issues : []
}
