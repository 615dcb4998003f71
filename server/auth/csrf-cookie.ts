// next-auth answers a sign-in form only when it repeats the token of a signed cookie. Pages
// cannot set cookies, so proxy.ts gives the cookie out with the sign-in page; without that
// the form would need a script to fetch its token first. The form is next-auth's own:
// "<token>|<SHA-256 of token and secret>", and a test signs in with it.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A fresh value for the cookie. */
export function makeCsrfCookie(secret: string): string {
  const token = randomBytes(32).toString('hex')
  return `${token}|${sign(token, secret)}`
}

/** The token that a form has to repeat; undefined when the cookie is missing or not ours. */
export function csrfToken(cookie: string | undefined, secret: string): string | undefined {
  const [token, signature] = cookie?.split('|') ?? []
  if (!token || !signature) return undefined
  const given = Buffer.from(signature)
  const expected = Buffer.from(sign(token, secret))
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : undefined
}

function sign(token: string, secret: string): string {
  return createHash('sha256').update(`${token}${secret}`).digest('hex')
}
