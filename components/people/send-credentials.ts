// The sign-in form's request to next-auth. Without a script the browser sends the same form
// to the same address and follows the redirect; with one, the page and what was typed stay.

/** The word for what went wrong, as next-auth puts it into an address; undefined: signed in. */
export type CredentialsAnswer = { readonly problem?: string | undefined }

/** @throws when the server cannot be reached or does not answer as next-auth does */
export async function sendCredentials(form: FormData): Promise<CredentialsAnswer> {
  let answer = await post(form)
  // The cookie behind the token may be gone from a page that was open for days.
  if (answer.searchParams.has('csrf')) {
    form.set('csrfToken', await freshToken())
    answer = await post(form)
  }
  return { problem: answer.searchParams.get('error') ?? undefined }
}

async function post(form: FormData): Promise<URL> {
  const fields = [...form].filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  )
  const response = await fetch('/api/auth/callback/credentials', {
    method: 'POST',
    body: new URLSearchParams([...fields, ['json', 'true']]),
  })
  const { url } = (await response.json()) as { url: string }
  return new URL(url, location.href)
}

async function freshToken(): Promise<string> {
  const response = await fetch('/api/auth/csrf')
  return ((await response.json()) as { csrfToken: string }).csrfToken
}

/** Begins the institution's sign-in. @returns the address to go to */
export async function beginProvider(csrfToken: string, callbackUrl: string): Promise<string> {
  const begin = (token: string) =>
    fetch('/api/auth/signin/oidc', {
      method: 'POST',
      body: new URLSearchParams({ csrfToken: token, callbackUrl, json: 'true' }),
    })
  let { url } = (await (await begin(csrfToken)).json()) as { url: string }
  if (new URL(url, location.href).searchParams.has('csrf')) {
    url = ((await (await begin(await freshToken())).json()) as { url: string }).url
  }
  return url
}
