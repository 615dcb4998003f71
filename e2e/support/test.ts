// What every spec starts from: people who are signed in, and a console that stays silent.
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { type Desk, deskOf } from './desk.ts'
import { PASSWORD, type PersonName } from './people.ts'

type Fixtures = {
  /** A page of somebody who has signed in, in a browser of their own. */
  as: (who: PersonName) => Promise<Page>
  /** The desk's commands over HTTP, as that person's browser would send them. */
  desk: (who: PersonName) => Promise<Desk>
  /** Errors on the console that a spec provokes on purpose. */
  expectedErrors: RegExp
}

export const test = base.extend<Fixtures>({
  expectedErrors: [/^$/, { option: true }],

  // An error nobody expected fails the test, in whatever page it appeared.
  page: async ({ page, expectedErrors }, use) => {
    const errors = listen(page)
    await use(page)
    expect(unexpected(errors, expectedErrors)).toEqual([])
  },

  as: async ({ browser, baseURL, expectedErrors }, use) => {
    const contexts: BrowserContext[] = []
    const errors: string[] = []
    await use(async (who) => {
      const context = await browser.newContext({ baseURL })
      contexts.push(context)
      context.on('page', (page) => listen(page, errors))
      await signIn(context, who)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
    expect(unexpected(errors, expectedErrors)).toEqual([])
  },

  desk: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (who) => {
      const context = await browser.newContext({ baseURL })
      contexts.push(context)
      await signIn(context, who)
      return deskOf(context.request, String(baseURL))
    })
    for (const context of contexts) await context.close()
  },
})

export { expect }

function listen(page: Page, errors: string[] = []): string[] {
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`))
  return errors
}

function unexpected(errors: readonly string[], expected: RegExp): string[] {
  return errors.filter((error) => !expected.test(error))
}

async function signIn(context: BrowserContext, who: PersonName): Promise<void> {
  const { request } = context
  const { csrfToken } = await (await request.get('/api/auth/csrf')).json()
  const form = { csrfToken, email: `${who}@example.org`, password: PASSWORD, json: 'true' }
  const answer = await request.post('/api/auth/callback/credentials', { form })
  expect(answer.status(), `${who} signs in`).toBe(200)
}
