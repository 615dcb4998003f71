// Where a person wanted to go before they had to sign in. The address travels through a
// query string that anybody can write, so only the desk's own pages are led back to.

/** The request header in which proxy.ts hands the asked path and query to pages. */
export const PATH_HEADER = 'x-callboard-path'

export const DESK = '/admin'
export const SIGN_IN = '/admin/sign-in'

/**
 * The path and query to go to after signing in: the wished one when it is a page of the
 * desk, the desk otherwise. Never an origin, so it cannot lead to another site.
 */
export function returnAddress(wished: string | null | undefined): string {
  // Resolving as a browser does settles "//evil", "/\evil", "/admin/../x" and the like.
  const target = wished ? URL.parse(wished, 'http://callboard.invalid') : null
  if (!target) return DESK
  const { pathname } = target
  const isDesk = pathname === DESK || pathname.startsWith(`${DESK}/`)
  const isPage = !pathname.startsWith(SIGN_IN) && !pathname.startsWith(`${DESK}/api/`)
  return isDesk && isPage ? `${pathname}${target.search}${target.hash}` : DESK
}

/** The sign-in page's address that leads back to a path of the desk. */
export function signInAddress(path: string | null): string {
  const back = returnAddress(path)
  return back === DESK ? SIGN_IN : `${SIGN_IN}?callbackUrl=${encodeURIComponent(back)}`
}
