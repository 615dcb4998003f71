import { makeLive } from './support/desk.ts'
import { openHost } from './support/host-page.ts'
import { expect, test } from './support/test.ts'

const lines = (origin: string) => `
  <script async src="${origin}/embed/v1.js"></script>
  <callboard-list list="overseas" lang="en"><a href="${origin}/l/overseas">Full list</a></callboard-list>`

test('two lines on another institution’s page show the change just published', async ({
  page,
  desk,
  baseURL,
}) => {
  const origin = String(baseURL)
  const [editor, reviewer] = [await desk('editor'), await desk('reviewer')]
  await makeLive(editor, reviewer, 'Dunlin Research Stays')
  const host = await openHost(origin, lines(origin))
  try {
    await page.goto(host.origin)
    const list = page.locator('callboard-list')
    await expect(list.getByText('Dunlin Research Stays', { exact: true })).toBeVisible()
    await expect(list.getByText('Human Frontier Science Program').first()).toBeVisible()

    await test.step('unharmed by the page’s style sheet', async () => {
      const title = list.getByText('Dunlin Research Stays', { exact: true })
      const style = await title.evaluate((element) => {
        const { letterSpacing, textTransform } = getComputedStyle(element)
        return { letterSpacing, textTransform }
      })
      expect(style).toEqual({ letterSpacing: 'normal', textTransform: 'none' })
    })

    await test.step('with its own filters, by keyboard', async () => {
      const search = list.getByRole('searchbox')
      await search.focus()
      await page.keyboard.type('dunlin')
      await expect(list.getByText('Human Frontier Science Program')).toHaveCount(0)
      await expect(list.getByText('Dunlin Research Stays', { exact: true })).toBeVisible()
      await search.fill('')
      await expect(list.getByText('Human Frontier Science Program').first()).toBeVisible()
    })

    await test.step('and a program opens by keyboard', async () => {
      const button = list.getByRole('button', { name: /Dunlin Research Stays/ })
      await button.focus()
      await page.keyboard.press('Enter')
      await expect(button).toHaveAttribute('aria-expanded', 'true')
      await expect(
        list.getByText('Dunlin Research Stays pays for research in Japan.'),
      ).toBeVisible()
    })
  } finally {
    await host.close()
  }
})

test.describe('when the list cannot be had', () => {
  test.use({ expectedErrors: /Failed to load|ERR_|404|callboard/i })

  test('the link in the page stays', async ({ page, baseURL }) => {
    const origin = String(baseURL)
    const host = await openHost(origin, lines(origin).replaceAll('"overseas"', '"no-such-list"'))
    try {
      await page.goto(host.origin)
      await expect(page.getByRole('link', { name: 'Full list' })).toBeVisible()
    } finally {
      await host.close()
    }
  })
})
