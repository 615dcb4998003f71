// Signs in through a real OpenID provider on loopback, the way a browser would: by following
// redirects and keeping cookies.
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth from 'next-auth'
import Provider from 'oidc-provider'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { findSignedIn, listSessions } from '../../db/queries/sessions.ts'
import { people } from '../../db/schema/index.ts'
import { testDatabase } from '../../db/testing/test-database.ts'
import { authOptions } from './auth-options.ts'

const { owner, app } = await testDatabase()
const deps = { db: app.db, now: () => new Date() }
const [mika] = await owner.db
  .insert(people)
  .values([
    { email: 'mika@example.org', name: 'Mika', role: 'editor' },
    { email: 'gone@example.org', name: 'Gone', role: 'editor', disabledAt: new Date() },
    { email: 'unproved@example.org', name: 'Unproved', role: 'admin' },
  ])
  .returning({ id: people.id })

const desk = createServer()
const institution = createServer()
let deskUrl = ''

beforeAll(async () => {
  vi.spyOn(console, 'info').mockReturnValue()
  vi.spyOn(console, 'warn').mockReturnValue()
  deskUrl = await listen(desk)
  const issuer = await listen(institution)
  vi.stubEnv('NEXTAUTH_URL', deskUrl)
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'callboard',
        client_secret: 'a client secret',
        redirect_uris: [`${deskUrl}/api/auth/callback/oidc`],
      },
    ],
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, email: id, email_verified: !id.startsWith('unproved') }),
    }),
  })
  institution.on('request', provider.callback())
  const oidc = { issuer, clientId: 'callboard', clientSecret: 'a client secret' }
  const nextAuthSecret = 'a secret of thirty-two characters'
  const options = () =>
    authOptions({ deps, environment: { nextAuthSecret, oidc, url: deskUrl }, userAgent: 'Browser' })
  desk.on(
    'request',
    asNextRoute((req, res) => NextAuth(req, res, options())),
  )
})
afterAll(async () => {
  vi.unstubAllEnvs()
  for (const server of [desk, institution]) server.closeAllConnections()
  await Promise.all([desk, institution].map((server) => new Promise((end) => server.close(end))))
})

describe('signing in through the institution', () => {
  test('opens a session for the person who has the proved e-mail', async () => {
    const browser = new Browser()
    const end = await signInAs(browser, 'mika@example.org')
    expect(end).toBe('/admin/entries?page=2')
    const [session] = await listSessions(app.db, mika?.id ?? '', new Date())
    expect(session?.userAgent).toBe('Browser')
    expect(await findSignedIn(app.db, session?.id ?? '', new Date())).toMatchObject({
      email: 'mika@example.org',
    })
  })

  test.each([
    ['nobody here has', 'stranger@example.org'],
    ['belongs to a disabled person', 'gone@example.org'],
    ['the institution has not verified', 'unproved@example.org'],
  ])('is refused for an e-mail that %s', async (_, email) => {
    const browser = new Browser()
    expect(await signInAs(browser, email)).toBe('/admin/sign-in?error=unknown_person')
    expect(browser.has('next-auth.session-token')).toBe(false)
  })

  test('is refused when the answer was not asked for by this browser', async () => {
    const asked = new Browser()
    const answer = await signInAs(asked, 'mika@example.org', { stopAtCallback: true })
    const other = new Browser()
    await other.get(`${deskUrl}/api/auth/csrf`)
    expect(await other.follow(answer)).toMatch(/^\/admin\/sign-in\?.*error=OAuthCallback/)
    expect(other.has('next-auth.session-token')).toBe(false)
  })

  test('asks the institution with PKCE, a state and a nonce', async () => {
    const asked = new URL(await begin(new Browser()))
    for (const name of ['code_challenge', 'state', 'nonce']) {
      expect(asked.searchParams.get(name)).toBeTruthy()
    }
  })
})

/** Just enough of a browser: a cookie jar and redirects that are followed by hand. */
class Browser {
  readonly #jar = new Map<string, string>()
  has(name: string): boolean {
    return Boolean(this.#jar.get(name))
  }
  async send(url: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { cookie } })
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      this.#jar.set(name, value)
    }
    return response
  }
  get(url: string): Promise<Response> {
    return this.send(url)
  }
  post(url: string, fields: Record<string, string>): Promise<Response> {
    return this.send(url, { method: 'POST', body: new URLSearchParams(fields) })
  }
  /** Follows redirects to the desk's own pages. @returns the path and query it ends at */
  async follow(url: string): Promise<string> {
    let at = new URL(url)
    for (let hops = 0; hops < 10; hops++) {
      if (at.pathname.startsWith('/admin')) return at.pathname + at.search
      const location = (await this.get(at.href)).headers.get('location')
      if (!location) throw new Error(`no redirect at ${at}`)
      at = new URL(location, at)
    }
    throw new Error('redirects without end')
  }
}

async function begin(browser: Browser): Promise<string> {
  const csrf = await browser.get(`${deskUrl}/api/auth/csrf`)
  const { csrfToken } = (await csrf.json()) as { csrfToken: string }
  const asked = await browser.post(`${deskUrl}/api/auth/signin/oidc`, {
    csrfToken,
    callbackUrl: '/admin/entries?page=2',
  })
  return asked.headers.get('location') ?? ''
}

/** Goes through the institution's pages. @returns where the browser ends up */
async function signInAs(
  browser: Browser,
  email: string,
  { stopAtCallback = false } = {},
): Promise<string> {
  let url = await begin(browser)
  for (let steps = 0; steps < 12; steps++) {
    if (url.startsWith(deskUrl)) return stopAtCallback ? url : browser.follow(url)
    const page = await browser.get(url)
    const next =
      page.headers.get('location') ?? (await submit(browser, url, await page.text(), email))
    url = new URL(next, url).href
  }
  throw new Error('the institution led nowhere')
}

async function submit(browser: Browser, url: string, html: string, email: string): Promise<string> {
  const action = /action="([^"]+)"/.exec(html)?.[1] ?? ''
  const prompt = /name="prompt" value="(\w+)"/.exec(html)?.[1] ?? ''
  const answer = await browser.post(new URL(action, url).href, {
    prompt,
    login: email,
    password: 'x',
  })
  return answer.headers.get('location') ?? ''
}

/** Lets next-auth's handler for Next's older routes answer a plain server. */
function asNextRoute(
  handle: (req: NextApiRequest, res: NextApiResponse) => Promise<unknown>,
): RequestListener {
  return async (req, res) => {
    const url = new URL(req.url ?? '/', deskUrl)
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk)
    const cookies = (req.headers.cookie ?? '').split('; ').filter(Boolean)
    await handle(
      Object.assign(req, {
        query: {
          ...Object.fromEntries(url.searchParams),
          nextauth: url.pathname.split('/').slice(3),
        },
        body: Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString())),
        cookies: Object.fromEntries(
          cookies.map((pair) => {
            const at = pair.indexOf('=')
            return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))]
          }),
        ),
      }) as unknown as NextApiRequest,
      Object.assign(res, {
        status: (code: number) => Object.assign(res, { statusCode: code }),
        json: (value: unknown) => res.end(JSON.stringify(value)),
        send: (value: unknown) =>
          res.end(typeof value === 'string' ? value : JSON.stringify(value)),
      }) as unknown as NextApiResponse,
    )
  }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
