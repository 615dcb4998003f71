import type { Page } from '@playwright/test'
import type { Entry } from './support/desk.ts'
import { expect, test } from './support/test.ts'

/** Opens the form and waits until it takes keys. */
async function openForm(page: Page, entry: Entry): Promise<void> {
  await page.goto(`/admin/entries/${entry.id}`)
  await expect(page.locator('[data-languages]:not([inert])')).toBeVisible()
}

test('an editor finds an entry; the search is in the address', async ({ as, desk }) => {
  await (await desk('editor')).makeProgram('Heron Fellowships')
  const page = await as('editor')
  await page.goto('/admin/entries')
  const create = page.getByRole('button', { name: 'New entry' })
  await create.click()
  await expect(page.getByLabel('Title in English')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(create).toBeFocused()
  await page.getByRole('searchbox').fill('heron')
  await expect(page).toHaveURL(/text=heron/)
  await expect(page.getByRole('link', { name: 'Heron Fellowships' })).toBeVisible()

  await page.reload()
  await expect(page.getByRole('searchbox')).toHaveValue('heron')
  await page.getByRole('link', { name: 'Heron Fellowships' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Heron Fellowships')
})

test('what is typed saves itself and is there after a reload', async ({ as, desk }) => {
  const entry = await (await desk('editor')).makeProgram('Egret Awards')
  const page = await as('editor')
  await openForm(page, entry)
  const summary = page.getByLabel(/^Summary/).first()
  await summary.fill('Awards for people who wade.')
  await expect(page.getByText(/^Saved \d/)).toBeVisible()

  await page.reload()
  await expect(page.getByLabel(/^Summary/).first()).toHaveValue('Awards for people who wade.')
})

test('text pasted from Word comes in clean', async ({ as, desk }) => {
  const entry = await (await desk('editor')).makeProgram('Stork Program')
  const page = await as('editor')
  await openForm(page, entry)
  const body = page.getByRole('textbox', { name: /^Text/ }).first()
  await body.click()
  await body.press('ControlOrMeta+a')
  await body.evaluate((element) => {
    const data = new DataTransfer()
    data.setData(
      'text/html',
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
       <p class=MsoNormal style='mso-margin-top-alt:auto'><b>Who</b> may apply<o:p></o:p></p>
       <script>window.stolen = true</script>
       <p class=MsoNormal><a href="javascript:alert(1)">Not a link</a> and
       <a href="https://www.jst.go.jp/">a link</a></p><!--EndFragment--></body></html>`,
    )
    data.setData('text/plain', 'Who may apply')
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  })
  await expect(body.getByText('Who', { exact: true })).toBeVisible()
  await expect(body.locator('a')).toHaveCount(1)
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
  await page.reload()
  await expect(body).toContainText('Not a link and')
  expect(await body.innerHTML()).not.toMatch(/mso|style=|javascript:/i)
})

test('what stands in the way of publishing leads to its field', async ({ as, desk }) => {
  const editor = await desk('editor')
  const entry = await editor.makeProgram('Crane Grants', { agencies: [] })
  const page = await as('editor')
  await openForm(page, entry)
  const side = page.getByRole('complementary', { name: 'State of this entry' })
  await side.getByRole('button', { name: /^Agencies/ }).click()
  await expect(page.getByLabel('Add an agency…')).toBeFocused()
})

test.describe('two people in one entry', () => {
  test.use({ expectedErrors: /status of 409/ })

  test('different fields merge; the same field shows both sides', async ({ as, desk }) => {
    const editor = await desk('editor')
    const entry = await editor.makeProgram('Ibis Program')
    const page = await as('admin')
    await openForm(page, entry)
    await expect(page.getByLabel(/^Summary/).first()).toBeVisible()

    const { version } = await editor.save(entry, { acronym: 'IBIS' })
    await page
      .getByLabel(/^Summary/)
      .first()
      .fill('Written by the admin.')
    await expect(page.getByText(/^Taken in: .*by/).first()).toBeVisible()
    await expect(page.getByLabel(/^Acronym/)).toHaveValue('IBIS')

    await editor.save({ ...entry, version: version + 1 }, { 'summary.en': 'By the editor.' })
    await page
      .getByLabel(/^Summary/)
      .first()
      .fill('Written by the admin, again.')
    await page.getByRole('button', { name: 'Keep mine' }).click()
    await expect(page.getByText(/^Saved \d/)).toBeVisible()
    await page.reload()
    await expect(page.getByLabel(/^Summary/).first()).toHaveValue('Written by the admin, again.')
  })
})

test.describe('without a server', () => {
  test.use({ expectedErrors: /ERR_FAILED|ERR_INTERNET_DISCONNECTED|Failed to load resource/ })

  test('typed text waits and is offered again', async ({ as, desk }) => {
    const entry = await (await desk('editor')).makeProgram('Plover Program')
    const page = await as('editor')
    await openForm(page, entry)
    const summary = page.getByLabel(/^Summary/).first()
    await expect(summary).toBeVisible()
    await page.route('**/admin/api/**', (route) => route.abort())
    await summary.fill('Typed while the server was away.')
    await expect(page.getByText(/^Not saved, because the server cannot be reached/)).toBeVisible()

    await page.unroute('**/admin/api/**')
    page.once('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await page.getByRole('button', { name: 'Put it back' }).click()
    await expect(summary).toHaveValue('Typed while the server was away.')
    await expect(page.getByText(/^Saved \d/)).toBeVisible()
  })
})
