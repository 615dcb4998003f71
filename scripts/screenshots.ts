// The pictures of the documents, taken from a running Callboard with the sample list:
// `npm start` in one terminal, `node scripts/bootstrap.mjs screenshots` in another.
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { openHost } from '../e2e/support/host-page.ts'
import { deskClient, type PictureDesk } from './screenshots/prepare.ts'

const ORIGIN = process.env.CALLBOARD_URL ?? 'http://localhost:3000'
const FOLDER = 'docs/images'

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
})
try {
  const editor = await signedIn('editor')
  const admin = await signedIn('admin')
  const reviewer = await signedIn('reviewer')
  const desk = deskClient(editor.request, ORIGIN)
  const id = await prepareChange(desk)

  await picture(editor, '/admin/entries', 'entries')
  await picture(editor, `/admin/entries/${id}`, 'entry-form')
  await picture(reviewer, `/admin/entries/${id}/review`, 'review')
  await picture(reviewer, '/admin', 'desk')
  await picture(admin, await desk.importSample(admin.request), 'import')
  await picture(await anybody(), '/', 'public-list')
  await picture(await anybody('dark'), '/?lang=ja', 'public-list-ja')
  await hostPage()
} finally {
  await browser.close()
}

/** A change of dates and words that waits for a reviewer. */
async function prepareChange(desk: PictureDesk): Promise<string> {
  const entry = await desk.find('FOREST')
  await desk.changeAndSubmit(entry)
  return entry
}

async function signedIn(who: string): Promise<BrowserContext> {
  const context = await anybody()
  const { csrfToken } = await (await context.request.get('/api/auth/csrf')).json()
  const form = { csrfToken, email: `${who}@example.org`, password: 'callboard-demo', json: 'true' }
  await context.request.post('/api/auth/callback/credentials', { form })
  return context
}

function anybody(colorScheme: 'light' | 'dark' = 'light'): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: ORIGIN,
    viewport: { width: 1280, height: 840 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    colorScheme,
  })
}

async function picture(context: BrowserContext, path: string, name: string): Promise<void> {
  const page = await context.newPage()
  await page.goto(path)
  await save(page, name)
  await page.close()
}

async function save(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: `${FOLDER}/${name}.png` })
  console.log(`${FOLDER}/${name}.png`)
}

async function hostPage(): Promise<void> {
  const page = await (await anybody()).newPage()
  const host = await openHost(
    ORIGIN,
    `<p>Our researchers abroad may find these programs useful.</p>
     <script async src="${ORIGIN}/embed/v1.js"></script>
     <callboard-list list="overseas" lang="en"><a href="${ORIGIN}/l/overseas">Full list</a></callboard-list>`,
    `body { font: 17px/1.5 Georgia, serif; color: #23303a; background: #fbf9f4; margin: 0 auto;
            padding: 2rem; max-width: 60rem } h1 { font-weight: 400; color: #7a1f2b }
     a { color: #7a1f2b }`,
  )
  await page.goto(host.origin)
  await page.locator('callboard-list').getByRole('searchbox').waitFor()
  await save(page, 'host-page')
  await host.close()
}
