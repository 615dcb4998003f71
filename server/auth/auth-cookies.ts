// next-auth's names for the sign-in cookies. Over https they carry the prefixes by which
// browsers refuse to have them set from anywhere else; over plain http (a desk on one
// machine) a cookie so named would be dropped.
export type AuthCookies = {
  readonly secure: boolean
  readonly session: string
  readonly csrf: string
  /** Where next-auth keeps the page to return to while a person signs in elsewhere. */
  readonly callbackUrl: string
}

/** @param publicUrl the origin under which people reach Callboard */
export function authCookies(publicUrl: string): AuthCookies {
  const secure = publicUrl.startsWith('https:')
  return {
    secure,
    session: `${secure ? '__Secure-' : ''}next-auth.session-token`,
    csrf: `${secure ? '__Host-' : ''}next-auth.csrf-token`,
    callbackUrl: `${secure ? '__Secure-' : ''}next-auth.callback-url`,
  }
}
