import type { Profile } from 'next-auth'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { findPersonByEmail } from '../../db/queries/find-person.ts'
import type { Deps } from '../deps.ts'
import type { Environment } from '../environment.ts'

export const OIDC = 'oidc'

/** Stands for somebody who proved an identity that is none of ours; next-auth refuses "". */
export const NOBODY = 'nobody'

type Claims = Profile & { sub: string; email_verified?: boolean | 'true' | 'false' }

/**
 * The institution's own sign-in. It only vouches for an e-mail address: who may come in is
 * decided by our list of people, so nobody gets an account by signing in.
 */
export function oidcProvider(
  oidc: NonNullable<Environment['oidc']>,
  { db }: Pick<Deps, 'db'>,
): OAuthConfig<Claims> {
  return {
    id: OIDC,
    name: new URL(oidc.issuer).hostname,
    type: 'oauth',
    wellKnown: `${oidc.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId: oidc.clientId,
    clientSecret: oidc.clientSecret,
    authorization: { params: { scope: 'openid email profile' } },
    checks: ['pkce', 'state', 'nonce'],
    idToken: true,
    userinfo: {
      // The ID token proves who it is; many institutions keep the e-mail out of it.
      async request({ client, tokens }) {
        // At run time it is openid-client's token set, which checks that both name one subject.
        const set = tokens as Parameters<typeof client.userinfo>[0] & { claims(): Claims }
        const isAsked = client.issuer.metadata.userinfo_endpoint !== undefined
        return { ...set.claims(), ...(isAsked ? await client.userinfo(set) : {}) } as Claims
      },
    },
    async profile({ email, email_verified }) {
      const isVerified = email_verified === true || email_verified === 'true'
      const person = email && isVerified ? await findPersonByEmail(db, email) : undefined
      return { id: person && !person.disabledAt ? person.id : NOBODY }
    },
  }
}
