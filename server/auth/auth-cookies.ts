// The names of the sign-in cookies. Over https they carry the prefixes by which browsers
// refuse to have them set from anywhere else; over plain http (a desk on one machine)
// those prefixes would be dropped.
export type AuthCookies = {
  readonly secure: boolean
  readonly session: string
  readonly csrf: string
  readonly callbackUrl: string
}

/** @param publicUrl the origin under which people reach Callboard */
export function authCookies(publicUrl: string): AuthCookies {
  const secure = publicUrl.startsWith('https:')
  return {
    secure,
    session: `${secure ? '__Secure-' : ''}callboard.session`,
    csrf: `${secure ? '__Host-' : ''}callboard.csrf`,
    callbackUrl: `${secure ? '__Secure-' : ''}callboard.callback-url`,
  }
}
