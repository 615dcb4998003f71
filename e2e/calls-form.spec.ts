// An editor types the dates as printed, sees what was understood, and corrects it.
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { type Call, call as callShape } from '@/domain/calls/call.ts'
import type { Entry } from './support/desk.ts'
import { expect, test } from './support/test.ts'

const EMPTY: Call = {
  id: 'c1',
  cycle: '2026',
  label: { en: '', ja: '' },
  stage: 'call',
  route: '',
  words: { en: '', ja: '' },
  opens: null,
  closes: null,
  certainty: 'unknown',
  rolling: false,
}

/** Opens the form and waits until it takes keys. */
async function openForm(page: Page, entry: Entry): Promise<Locator> {
  await page.goto(`/admin/entries/${entry.id}`)
  await expect(page.locator('[data-languages]:not([inert])')).toBeVisible()
  return page.getByRole('group', { name: /^Call 1/ })
}

async function expectNoFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`)).toEqual(
    [],
  )
}

const marked = (call: Locator, mark: 'understood' | 'unclear') =>
  call.locator(`[data-mark="${mark}"]`)

test('words show their meaning and are marked where they are not understood', async ({
  as,
  desk,
}) => {
  const entry = await (await desk('editor')).makeProgram('Avocet Awards', { calls: [EMPTY] })
  const page = await as('editor')
  const call = await openForm(page, entry)
  const english = call.getByLabel('Dates, as printed English')
  await english.fill('Early April – Early June 2026, frobnicate')

  // Seen at once, and heard after a pause.
  const meaning = /^Understood: opens between 1 and 10 April 2026/
  await expect(call.getByText(meaning).first()).toBeVisible()
  await expect(call.locator('[aria-live="polite"]').filter({ hasText: meaning })).toHaveCount(1)
  await expect(marked(call, 'understood').first()).toContainText('Early April')
  await expect(marked(call, 'unclear')).toHaveText('frobnicate')
  await expect(english).toHaveAccessibleDescription(/Not understood: “frobnicate”/)
  await expect(english).toHaveAccessibleDescription(/Understood: opens between 1 and 10 April/)
  await expect(call.getByRole('img', { name: /^Calendar: opens between 1 and 10/ })).toBeVisible()

  const japanese = call.getByLabel('Dates, as printed Japanese')
  await japanese.fill('４月上旬～６月中旬')
  await expect(call.getByText(/^The Japanese words say something else/)).toBeVisible()
  await japanese.fill('４月上旬～６月上旬')
  await expect(call.getByText(/^The Japanese words say something else/)).toHaveCount(0)
  await expectNoFindings(page)
})

test('marks lie under the very letters, however the words wrap', async ({ as, desk }) => {
  const long = `Early April – Early June 2026, ${'wonderful 不思議な '.repeat(14)}`
  const calls = [{ ...EMPTY, words: { en: long, ja: '' } }]
  const entry = await (await desk('editor')).makeProgram('Wigeon Awards', { calls })
  const page = await as('editor')
  const call = await openForm(page, entry)
  const english = call.getByLabel('Dates, as printed English')
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 })
    const sizes = await english.evaluate((field: HTMLTextAreaElement) => {
      const copy = field.nextElementSibling as HTMLElement
      const same = ['font', 'letterSpacing', 'paddingLeft', 'paddingTop', 'lineBreak'] as const
      const [a, b] = [getComputedStyle(field), getComputedStyle(copy)]
      const stretched = field.clientHeight
      field.style.height = '0'
      const own = field.scrollHeight
      field.style.height = ''
      return {
        differs: same.filter((property) => a[property] !== b[property]),
        lines: [own, copy.clientHeight, stretched],
        widths: [field.clientWidth, copy.clientWidth],
      }
    })
    expect(sizes.differs).toEqual([])
    expect(new Set(sizes.lines).size, `${sizes.lines}`).toBe(1)
    expect(new Set(sizes.widths).size).toBe(1)
  }
})

test('a date is corrected by keyboard alone; the words stay, also over a reload', async ({
  as,
  desk,
}) => {
  const words = 'Early April – Early June 2026'
  const entry = await (await desk('editor')).makeProgram('Dunlin Awards', { calls: [EMPTY] })
  const page = await as('editor')
  const call = await openForm(page, entry)
  const english = call.getByLabel('Dates, as printed English')
  await english.fill(words)
  const closes = call.getByRole('group', { name: 'Closes' }).first()
  const change = closes.getByRole('button', { name: 'Change…: Closes' })

  // The dialog opens where the date is, and Escape changes nothing.
  await change.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Closes' })
  await expect(dialog.getByRole('button', { name: 'Early June 2026' })).toBeFocused()
  await page.keyboard.press('PageDown')
  await expect(dialog.getByRole('button', { name: 'Early June 2027' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(change).toBeFocused()
  await expect(closes).toContainText('between 1 and 10 June 2026')

  // From the grid back to "known to the", to the day, and down into the days.
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(dialog.getByRole('radio', { name: 'Third of a month' })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(dialog.getByRole('radio', { name: 'Day', exact: true })).toBeChecked()
  for (let tab = 0; tab < 3; tab++) await page.keyboard.press('Tab')
  await expect(dialog.getByRole('button', { name: 'Monday, 1 June 2026' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await expect(dialog.getByRole('button', { name: 'Sunday, 14 June 2026' })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Space')
  await expect(dialog.getByRole('status')).toHaveText('12 June 2026, Japan time')
  await expectNoFindings(page)

  // A time, by typing; then done.
  await dialog.getByLabel(/^Time \(/).focus()
  await page.keyboard.type('17')
  await expect(dialog.getByRole('status')).toHaveText('12 June 2026, 17:00 Japan time')
  await dialog.getByRole('button', { name: 'Set', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(change).toBeFocused()
  await expect(closes).toContainText('12 June 2026, 17:00 Japan time')
  await expect(closes).toContainText('Set by hand. The words say: between 1 and 10 June 2026')
  await expect(english).toHaveValue(words)
  await expectNoFindings(page)

  await expect(page.getByText(/^Saved \d/)).toBeVisible()
  await page.reload()
  await expect(english).toHaveValue(words)
  await expect(closes).toContainText('12 June 2026, 17:00 Japan time')

  // Other words do not undo the correction; using them does, and can be taken back.
  await english.fill('Early April – mid-June 2026')
  await expect(call.getByText(/^Your dates stay/)).toBeVisible()
  await call.getByRole('button', { name: 'Use what the words say' }).click()
  await expect(closes).toContainText('between 11 and 20 June 2026')
  const undo = call.getByRole('button', { name: /^Undo/ })
  await expect(undo).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(closes).toContainText('12 June 2026, 17:00 Japan time')
  await expect(english).toHaveValue('Early April – mid-June 2026')
})

test('dates from the last cycle are confirmed one by one', async ({ as, desk }) => {
  const day = (on: string) => ({ earliest: on, latest: on, precision: 'day' as const })
  const rolledOver = callShape.parse({
    ...EMPTY,
    words: { en: '1 April – 14 May 2026', ja: '' },
    opens: day('2026-04-01'),
    closes: day('2026-05-14'),
    certainty: 'expected',
    unconfirmed: ['opens', 'closes'],
  })
  const entry = await (await desk('editor')).makeProgram('Ruff Awards', { calls: [rolledOver] })
  const page = await as('editor')
  const call = await openForm(page, entry)
  const doubt = call.getByText('Expected from the last cycle, not confirmed')
  await expect(doubt).toHaveCount(2)
  await expect(call.getByLabel('How sure')).toBeDisabled()
  await expectNoFindings(page)

  await call.getByRole('button', { name: 'Confirm: Opens' }).focus()
  await page.keyboard.press('Enter')
  await expect(call.getByRole('button', { name: 'Change…: Opens' })).toBeFocused()
  await expect(doubt).toHaveCount(1)

  // Setting the other date by hand confirms it as well.
  await call.getByRole('button', { name: 'Change…: Closes' }).click()
  await page.getByRole('button', { name: 'Friday, 15 May 2026' }).focus()
  await page.keyboard.press('Enter')
  await expect(doubt).toHaveCount(0)
  await expect(call.getByLabel('How sure')).toHaveValue('announced')
})

test('one key leads from anywhere in the form to “Send to review…”', async ({ as, desk }) => {
  const entry = await (await desk('editor')).makeProgram('Knot Awards', { calls: [EMPTY] })
  const page = await as('editor')
  await openForm(page, entry)
  await page.keyboard.press('s')
  await expect(page.getByRole('button', { name: 'Send to review…' })).toBeFocused()
  await page.setViewportSize({ width: 360, height: 800 })
  await page.getByRole('button', { name: 'Skip the form' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Send to review…' })).toBeFocused()
})
