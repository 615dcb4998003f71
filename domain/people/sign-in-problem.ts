// Why signing in did not work, as it travels from next-auth to our sign-in page: one short
// word in the query string, with seconds behind a point where there is a time to wait.
import type { Refusal } from '../result.ts'

export type SignInProblem =
  | { readonly code: 'wrong_credentials' }
  | { readonly code: 'too_many'; readonly retryAfterSeconds: number }
  | { readonly code: 'disabled' }
  /** The institution's sign-in vouched for an address that nobody here has. */
  | { readonly code: 'unknown_person' }
  /** The institution's sign-in did not come to an end. */
  | { readonly code: 'provider' }

/** A refusal of `checkCredentials` as a word for the query string. */
export function problemWord(refusal: Refusal): string {
  if (refusal.code === 'too_many') return `too_many.${refusal.retryAfterSeconds}`
  return refusal.code === 'forbidden' ? 'disabled' : 'wrong_credentials'
}

/** The problem that `?error=` names; undefined without one. */
export function readProblem(word: string | null | undefined): SignInProblem | undefined {
  if (!word) return undefined
  const seconds = /^too_many\.(\d{1,5})$/.exec(word)?.[1]
  if (seconds) return { code: 'too_many', retryAfterSeconds: Number(seconds) }
  if (word === 'disabled' || word === 'unknown_person') return { code: word }
  if (word === 'wrong_credentials' || word === 'CredentialsSignin') {
    return { code: 'wrong_credentials' }
  }
  return { code: 'provider' }
}
