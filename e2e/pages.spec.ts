// Every page: no accessibility finding, nothing that scrolls sideways at 360 px, in both
// languages and both themes.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { type Entry, makeLive } from './support/desk.ts'
import { expect, test } from './support/test.ts'

const PUBLIC = ['/', '/l/overseas?status=upcoming', '/p/crest', '/admin/sign-in']

async function examine(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('main')).toBeVisible()
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const findings = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`)
  expect(findings, path).toEqual([])
  await page.setViewportSize({ width: 360, height: 800 })
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `${path} scrolls sideways at 360 px`).toBe(0)
  await page.setViewportSize({ width: 1280, height: 800 })
}

// Each language once and each theme once: what differs between them are words and colours,
// and no colour depends on a language.
for (const [lang, scheme] of [
  ['en', 'light'],
  ['ja', 'dark'],
] as const) {
  test.describe(`in ${lang}, ${scheme}`, () => {
    test.use({ colorScheme: scheme })

    test('public pages', async ({ page }) => {
      for (const path of PUBLIC) {
        const url = new URL(path, 'http://x')
        url.searchParams.set('lang', lang)
        await examine(page, url.pathname + url.search)
      }
    })

    test('the desk', async ({ as, desk, baseURL }) => {
      test.setTimeout(240_000)
      const [editor, reviewer] = [await desk('editor'), await desk('reviewer')]
      const live = await makeLive(editor, reviewer, `Axe ${scheme} ${lang}`)
      const { version } = await editor.save(live, { acronym: 'AXE' })
      await editor.submit({ ...live, version })

      const page = await as('admin')
      await page.emulateMedia({ colorScheme: scheme })
      await page
        .context()
        .addCookies([{ name: 'callboard-lang', value: lang, url: String(baseURL) }])
      for (const path of deskPages(live)) await examine(page, path)
    })
  })
}

function deskPages({ id }: Entry): string[] {
  const entry = `/admin/entries/${id}`
  return [
    '/admin',
    '/admin/entries',
    '/admin/entries?text=nothing+like+this',
    entry,
    `${entry}/review`,
    `${entry}/history`,
    `${entry}/revisions/1`,
    `${entry}/revisions/2?with=1`,
    '/admin/calls',
    '/admin/calls?text=nothing+like+this',
    '/admin/reviews',
    '/admin/publish',
    '/admin/releases',
    '/admin/releases/1',
    '/admin/imports',
    '/admin/embed',
    '/admin/people',
    '/admin/account',
    '/admin/notifications',
  ]
}
