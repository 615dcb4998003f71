// A person at the desk, through HTTP alone: what a browser sends, without the browser.

export type DeskClient = {
  /** The page's or command's answer; throws on any status but 2xx. */
  read(path: string): Promise<string>
  send<T>(method: string, path: string, body: unknown, version?: number): Promise<T>
}

/** Signs in with a password, as the form does. */
export async function signIn(origin: string, email: string, password: string): Promise<DeskClient> {
  const cookies = new Map<string, string>()
  const call = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(origin + path, {
      redirect: 'manual',
      ...init,
      headers: {
        origin,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...init.headers,
      },
    })
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return answer
  }

  const { csrfToken } = (await (await call('/api/auth/csrf')).json()) as { csrfToken: string }
  await call('/api/auth/callback/credentials', {
    method: 'POST',
    body: new URLSearchParams({ csrfToken, email, password, json: 'true' }),
  })
  if (![...cookies.keys()].some((name) => name.includes('session-token'))) {
    throw new Error(`${email} could not sign in`)
  }

  return {
    read: (path) => call(path).then((answer) => succeeded(path, answer)),
    send: async (method, path, body, version) => {
      const headers: Record<string, string> = { 'content-type': 'application/json' }
      if (version !== undefined) headers['if-match'] = `"${version}"`
      const answer = await call(path, { method, headers, body: JSON.stringify(body) })
      return JSON.parse(await succeeded(`${method} ${path}`, answer))
    },
  }
}

async function succeeded(what: string, answer: Response): Promise<string> {
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${what}: ${answer.status} ${text.slice(0, 300)}`)
  return text
}
