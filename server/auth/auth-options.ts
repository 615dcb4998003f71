// next-auth's half of signing in: the protocol, the cookies, the institution's sign-in. What
// it is told is only who somebody is; what they may do is read from our tables each time.
import type { AuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { revokeSession } from '../../db/queries/sessions.ts'
import { problemWord } from '../../domain/people/sign-in-problem.ts'
import type { Deps } from '../deps.ts'
import type { Environment } from '../environment.ts'
import { log } from '../log.ts'
import { authCookies } from './auth-cookies.ts'
import { checkCredentials } from './check-credentials.ts'
import { clientAddress } from './client-address.ts'
import { NOBODY, oidcProvider } from './oidc-provider.ts'
import { openSession, SESSION_SECONDS } from './open-session.ts'
import { returnAddress, SIGN_IN } from './return-address.ts'

export type AuthSetting = {
  readonly deps: Pick<Deps, 'db' | 'now'>
  readonly environment: Pick<Environment, 'nextAuthSecret' | 'oidc' | 'url'>
  /** How the browser of the request describes itself. */
  readonly userAgent: string
}

/** The options of one request to /api/auth. */
export function authOptions({ deps, environment, userAgent }: AuthSetting): AuthOptions {
  const { nextAuthSecret, oidc, url } = environment
  return {
    secret: nextAuthSecret,
    useSecureCookies: authCookies(url).secure,
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    pages: { signIn: SIGN_IN, signOut: SIGN_IN, error: SIGN_IN },
    providers: [passwordProvider(deps), ...(oidc ? [oidcProvider(oidc, deps)] : [])],
    callbacks: {
      signIn: ({ user }) => user.id !== NOBODY || `${SIGN_IN}?error=unknown_person`,
      async jwt({ token, user }) {
        if (!user) return token
        // The token names the session and holds nothing else that could grow old.
        return { sub: user.id, sid: await openSession(deps, user.id, userAgent) }
      },
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url: wished, baseUrl }) => `${baseUrl}${returnAddress(wished)}`,
    },
    events: {
      async signOut({ token: { sid, sub } }) {
        if (typeof sid === 'string' && sub) await revokeSession(deps.db, sub, sid, deps.now())
      },
    },
    logger: {
      error: (code, detail) => log().error({ code, detail }, 'next-auth'),
      warn: (code) => log().debug({ code }, 'next-auth'),
      debug: () => {},
    },
  }
}

function passwordProvider(deps: AuthSetting['deps']) {
  return CredentialsProvider({
    name: 'Password',
    credentials: { email: {}, password: {} },
    async authorize(typed, { headers: sent = {} }) {
      const address = clientAddress((name) => sent[name])
      const checked = await checkCredentials(deps, typed, address)
      // next-auth carries an error's message to the sign-in page's query string.
      if (!checked.ok) throw new Error(problemWord(checked.refusal))
      return { id: checked.value.id }
    },
  })
}
