// Runs before the desk's requests: sends signed-out people to sign in. A courtesy and not the
// guard: every page and route asks `currentActor()` itself, which knows of revoked sessions.
import { type NextRequest, NextResponse } from 'next/server'
import { getToken } from 'next-auth/jwt'
import { isLanguage, LANGUAGE_HEADER } from './app/i18n/locale.ts'
import { authCookies } from './server/auth/auth-cookies.ts'
import { csrfToken, makeCsrfCookie } from './server/auth/csrf-cookie.ts'
import { PATH_HEADER, SIGN_IN, signInAddress } from './server/auth/return-address.ts'
import { environment } from './server/environment.ts'

export const config = {
  // What answers from memory (embed, feeds, data) never comes here.
  matcher: ['/', '/l/:path*', '/p/:path*', '/admin/:path*'],
}

export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search, searchParams } = request.nextUrl
  const headers = new Headers(request.headers)
  if (!pathname.startsWith('/admin')) {
    // A public page's language stands in its address alone, so that a CDN may keep it.
    const asked = searchParams.get('lang')
    headers.set(LANGUAGE_HEADER, isLanguage(asked) ? asked : 'en')
    return NextResponse.next({ request: { headers } })
  }
  headers.delete(LANGUAGE_HEADER)
  headers.set(PATH_HEADER, `${pathname}${search}`)
  if (pathname.startsWith(SIGN_IN)) return withCsrfCookie(request, headers)
  if (await isSignedIn(request)) return NextResponse.next({ request: { headers } })
  return pathname.startsWith('/admin/api/') ? signedOut() : toSignIn(request)
}

async function isSignedIn(request: NextRequest): Promise<boolean> {
  const { nextAuthSecret, url } = environment()
  const cookieName = authCookies(url).session
  return (await getToken({ req: request, cookieName, secret: nextAuthSecret })) !== null
}

function toSignIn(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  return NextResponse.redirect(new URL(signInAddress(`${pathname}${search}`), request.url))
}

function signedOut(): NextResponse {
  const message = 'You are signed out. Sign in again.'
  return NextResponse.json({ error: { code: 'signed_out' }, message }, { status: 401 })
}

/** The sign-in form repeats a token that its page finds in this cookie. */
function withCsrfCookie(request: NextRequest, headers: Headers): NextResponse {
  const { nextAuthSecret, url } = environment()
  const { csrf: name, secure } = authCookies(url)
  if (csrfToken(request.cookies.get(name)?.value, nextAuthSecret)) {
    return NextResponse.next({ request: { headers } })
  }
  const value = makeCsrfCookie(nextAuthSecret)
  request.cookies.set(name, value)
  headers.set('cookie', request.cookies.toString())
  const response = NextResponse.next({ request: { headers } })
  response.cookies.set(name, value, { httpOnly: true, sameSite: 'lax', path: '/', secure })
  return response
}
