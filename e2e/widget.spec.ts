// The widget on pages that know nothing of it: hostile styles, strict policies, bad days.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './support/test.ts'
import { openWidgetHosts, type WidgetHosts } from './support/widget-hosts.ts'

let servers: WidgetHosts
test.beforeAll(async () => {
  servers = await openWidgetHosts()
})
test.afterAll(() => servers.close())

/** PRESTO closes at noon on this day in Japan. */
const DEADLINE = Date.parse('2026-05-14T03:00:00Z')
const LINK = 'Funding programs in Japan (full list)'

test.use({ timezoneId: 'Europe/Berlin' })

async function open(page: Page, path: string, now = DEADLINE - 3_600_000): Promise<void> {
  await page.clock.install({ time: now })
  await page.goto(servers.hosts + path)
}
const entry = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const item = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: entry(page, name) })

test('a page’s rules for everything do not reach into the list', async ({ page }) => {
  await open(page, '/hostile')
  const presto = entry(page, 'PRESTO')
  await expect(presto).toBeVisible()
  const style = await presto.evaluate((button) => {
    const own = getComputedStyle(button)
    const host = getComputedStyle((button.getRootNode() as ShadowRoot).host)
    return {
      letterSpacing: own.letterSpacing,
      textTransform: own.textTransform,
      fontSize: own.fontSize,
      borderWidth: own.borderWidth,
      color: own.color,
      font: own.fontFamily,
      hostDisplay: host.display,
      hostOpacity: host.opacity,
      hostPosition: host.position,
      hostWidth: host.width,
    }
  })
  expect(style).toMatchObject({
    letterSpacing: 'normal',
    textTransform: 'none',
    // The page's own 1.6rem of 62.5 %, its colour and its font: not rem, and not yellow.
    fontSize: '16px',
    borderWidth: '0px',
    color: 'rgb(34, 34, 34)',
    font: 'Verdana, sans-serif',
    hostDisplay: 'block',
    hostOpacity: '1',
    hostPosition: 'static',
  })
  expect(Number.parseInt(style.hostWidth, 10)).toBeGreaterThan(600)
})

test('a program opens by keyboard, and the page may show it in its own way instead', async ({
  page,
}) => {
  await open(page, '/university')
  const presto = entry(page, 'PRESTO')
  await presto.focus()
  await page.keyboard.press('Enter')
  await expect(presto).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByText('Thu, 14 May 2026, 05:00, Central European time')).toBeVisible()
  await expect(item(page, 'PRESTO')).toContainText('working days before: 7 May 2026')
  await page.keyboard.press('Space')
  await expect(presto).toHaveAttribute('aria-expanded', 'false')

  await page.evaluate(() => {
    document.addEventListener('callboard:open', (event) => {
      event.preventDefault()
      document.title = (event as CustomEvent<{ slug: string }>).detail.slug
    })
  })
  await presto.click()
  await expect(presto).toHaveAttribute('aria-expanded', 'false')
  await expect(page).toHaveTitle('presto')
})

test('a status changes at the very minute, on a page that stays open', async ({ page }) => {
  await open(page, '/university', DEADLINE - 3_600_000)
  await page.clock.pauseAt(DEADLINE - 60_000)
  await expect(item(page, 'PRESTO')).toContainText('Closing soon')
  await page.clock.runFor(59_900)
  await expect(item(page, 'PRESTO')).toContainText('Closing soon')
  await page.clock.runFor(200)
  await expect(item(page, 'PRESTO')).toContainText('Closed 14 May 2026')
})

test('filters leave what fits, and say how much that is', async ({ page }) => {
  await open(page, '/university')
  await page.getByRole('searchbox').fill('crest')
  await page.clock.runFor(300)
  await expect(page.getByText('1 of 4 entries')).toBeVisible()
  await expect(entry(page, 'CREST')).toBeVisible()
  await expect(entry(page, 'PRESTO')).toHaveCount(0)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await page.getByRole('combobox', { name: 'Status' }).selectOption('closing_soon')
  await expect(page.getByText('2 of 4 entries')).toBeVisible()
  await page.getByRole('combobox', { name: 'Agency' }).selectOption('hfspo')
  await expect(page.getByText('1 of 4 entries')).toBeVisible()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('deadline')
  await expect(page.getByRole('listitem').getByRole('heading').first()).toHaveText('PRESTO')
})

test('an address leads to one program', async ({ page }) => {
  await open(page, '/university#callboard=hfsp')
  await expect(entry(page, 'HFSP')).toHaveAttribute('aria-expanded', 'true')
  await expect(entry(page, 'HFSP')).toBeFocused()
})

test('a div and a script alone are places for a list too', async ({ page }) => {
  await open(page, '/plain-places')
  await expect(page.locator('callboard-list')).toHaveCount(2)
  const [first, second] = [
    page.locator('callboard-list').first(),
    page.locator('callboard-list').last(),
  ]
  await expect(first.getByRole('heading', { level: 3 })).toHaveText('Abroad')
  await expect(first.getByText('2件', { exact: true })).toBeVisible()
  await expect(second.getByRole('button', { name: 'Show all 4' })).toBeVisible()
})

for (const [what, policy] of [
  ['one script-src', "default-src 'none'; script-src LISTS"],
  ['script-src and connect-src', "default-src 'none'; script-src LISTS; connect-src LISTS"],
  [
    'Trusted Types',
    "default-src 'none'; script-src LISTS; connect-src LISTS; require-trusted-types-for 'script'; trusted-types 'none'",
  ],
] as const) {
  test.describe(`under a policy of ${what}`, () => {
    // Without connect-src the browser reports the fetch that it blocked.
    test.use({ expectedErrors: what === 'one script-src' ? /Content Security Policy|CSP/ : /^$/ })
    test('the list is shown', async ({ page }) => {
      await open(page, `/strict?csp=${encodeURIComponent(policy)}`)
      await expect(entry(page, 'PRESTO')).toBeVisible()
      const weight = await entry(page, 'PRESTO').evaluate((e) => getComputedStyle(e).fontWeight)
      expect(weight).toBe('600')
    })
  })
}

test.describe('on a bad day', () => {
  test.use({ expectedErrors: /Failed to load|ERR_/ })

  test('the copy of the last visit is shown, with its date', async ({ page }) => {
    await open(page, '/university')
    await expect(entry(page, 'PRESTO')).toBeVisible()
    await page.route('**/embed/d/**', (route) => route.abort())
    await page.reload()
    await expect(entry(page, 'PRESTO')).toBeVisible()
    await expect(page.getByText('This is how it stood on 1 April 2026.')).toBeVisible()
  })

  test('without a copy the page’s own link stays, and the page is told', async ({ page }) => {
    await page.route('**/embed/d/**', (route) => route.abort())
    await page.addInitScript(() => {
      document.addEventListener('callboard:error', () => document.body?.setAttribute('told', ''))
    })
    await open(page, '/university')
    await expect(page.locator('body[told]')).toBeVisible()
    await expect(page.getByRole('link', { name: LINK })).toBeVisible()
  })

  test('a filter that names nothing is told and shows nothing wrong', async ({ page }) => {
    await open(page, '/strict')
    await expect(entry(page, 'PRESTO')).toBeVisible()
    const reason = await page.evaluate(
      () =>
        new Promise((told) => {
          document.addEventListener('callboard:error', (event) =>
            told((event as CustomEvent<{ reason: string }>).detail.reason),
          )
          document.querySelector('callboard-list')?.setAttribute('agency', 'nasa')
        }),
    )
    expect(reason).toBe('unknown agency: nasa')
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on a ${colorScheme} page`, () => {
    test.use({ colorScheme })
    test('it is legible and accessible, and fits 360 px', async ({ page }) => {
      await open(page, '/university')
      await entry(page, 'PRESTO').click()
      const { violations } = await new AxeBuilder({ page }).include('callboard-list').analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      await page.setViewportSize({ width: 360, height: 800 })
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement)
      expect(scrollWidth).toBe(clientWidth)
    })
  })
}

test('the element leaves no trace: one element name, no other global', async ({ page }) => {
  await open(page, '/strict')
  await expect(entry(page, 'PRESTO')).toBeVisible()
  const extra = await page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'))
    const clean = new Set(Object.getOwnPropertyNames(frame.contentWindow))
    frame.remove()
    return Object.getOwnPropertyNames(window).filter((name) => !clean.has(name))
  })
  expect(extra.filter((name) => /callboard/i.test(name))).toEqual([])
  expect(await page.context().cookies()).toEqual([])
})
