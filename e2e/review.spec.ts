import { makeLive, paragraph } from './support/desk.ts'
import { expect, test } from './support/test.ts'

test('an editor sends a draft to review, is asked for changes, and sends it again', async ({
  as,
  desk,
}) => {
  const entry = await (await desk('editor')).makeProgram('Swift Fellowships')
  const editor = await as('editor')
  await editor.goto(`/admin/entries/${entry.id}`)
  const send = editor.getByRole('button', { name: 'Send to review…' })
  await send.click()
  await expect(editor.getByRole('dialog')).toBeVisible()
  await editor.keyboard.press('Escape')
  await expect(send).toBeFocused()
  await send.press('Enter')
  await editor.getByLabel('Note to the reviewer').fill('New this year.')
  await editor.getByRole('dialog').getByRole('button', { name: 'Send to review' }).click()
  await expect(editor).toHaveURL(/\/review$/)
  await expect(editor.getByText('Your role does not decide reviews.')).toBeVisible()
  await expect(editor.getByRole('button', { name: /^Approve/ })).toHaveCount(0)

  const reviewer = await as('reviewer')
  await reviewer.goto('/admin/reviews')
  await reviewer.getByRole('link', { name: 'Swift Fellowships' }).first().click()
  await expect(reviewer.getByText('New this year.')).toBeVisible()
  await reviewer.getByRole('button', { name: 'Ask for changes' }).click()
  const dialog = reviewer.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Send back with this reason' }).click()
  await expect(dialog.getByText('Say what has to change')).toBeVisible()
  await dialog.getByLabel('What has to change, and why').fill('Name the deadline.')
  await dialog.getByRole('button', { name: 'Send back with this reason' }).click()
  await expect(reviewer.getByText('Sent back to its authors').first()).toBeVisible()

  await editor.goto('/admin')
  await expect(editor.getByText('Name the deadline.').first()).toBeVisible()
})

test('a reviewer sees every field and each word that changed, then approves', async ({
  as,
  desk,
}) => {
  const [editor, reviewer] = [await desk('editor'), await desk('reviewer')]
  const live = await makeLive(editor, reviewer, 'Lark Program', {
    'body.en': paragraph('Applicants work in Japan for two years.'),
  })
  const { version } = await editor.save(live, {
    'body.en': paragraph('Applicants work in Japan for three years.'),
    acronym: 'LARK',
  })
  await editor.submit({ ...live, version })

  const page = await as('reviewer')
  await page.goto(`/admin/entries/${live.id}/review`)
  await expect(
    page.getByRole('deletion').filter({ hasText: 'two', hasNotText: 'years' }).first(),
  ).toBeVisible()
  await expect(
    page.getByRole('insertion').filter({ hasText: 'three', hasNotText: 'years' }).first(),
  ).toBeVisible()
  await expect(page.getByText('LARK').first()).toBeVisible()

  const seen = page.getByRole('main').getByRole('checkbox')
  for (const box of await seen.all()) await box.check()
  await page.getByRole('button', { name: /^Approve revision 2/ }).click()
  await expect(page.getByText('Revision 2 is approved').first()).toBeVisible()
})

test('a reviewer with a hand in the change is told why there is no button', async ({
  as,
  desk,
}) => {
  const [editor, reviewer] = [await desk('editor'), await desk('reviewer')]
  const entry = await editor.makeProgram('Robin Program')
  const { version } = await reviewer.save(entry, { acronym: 'ROBIN' })
  await editor.submit({ ...entry, version })
  const page = await as('reviewer')
  await page.goto(`/admin/entries/${entry.id}/review`)
  await expect(page.getByText('You had a hand in this change')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Approve/ })).toHaveCount(0)
})

test.describe('whatever the interface shows', () => {
  test('the server refuses the author, and an edit makes the approval void', async ({ desk }) => {
    const [editor, reviewer, admin] = [
      await desk('editor'),
      await desk('reviewer'),
      await desk('admin'),
    ]
    const entry = await editor.makeProgram('Wren Program')
    // The reviewer corrects a comma and so has a hand in it.
    const { version } = await reviewer.save(entry, { 'summary.en': 'What Wren is for, exactly.' })
    const submitted = await editor.submit({ ...entry, version })
    const own = await reviewer.send(
      'POST',
      `/admin/api/entries/${entry.id}/approve`,
      { revisionId: submitted.revisionId, warningsSeen: ['japanese_missing', 'no_calls'] },
      submitted.version,
    )
    expect(own.status()).toBe(403)
    expect((await own.json()).error).toMatchObject({ code: 'forbidden', reason: 'own_change' })

    const approved = await admin.approve(entry, submitted)
    const edited = await editor.save({ ...entry, version: approved.version }, { acronym: 'WREN' })
    const publish = await reviewer.send('POST', '/admin/api/releases', {
      entries: [{ id: entry.id, version: edited.version }],
    })
    expect(publish.status()).toBe(409)
  })
})

test('a contradiction shows while it is typed, and the reviewer has to tick that very one', async ({
  as,
  desk,
}) => {
  const nextYear = new Date().getFullYear() + 1
  const closes = `${nextYear}-06-13`
  const call = {
    id: 'c1',
    cycle: String(nextYear),
    label: { en: '', ja: '' },
    stage: 'call',
    route: '',
    words: { en: `Deadline: 13 June ${nextYear}`, ja: '' },
    opens: null,
    closes: { earliest: closes, latest: closes, precision: 'day' },
    certainty: 'announced',
    rolling: false,
  }
  const entry = await (await desk('editor')).makeProgram('Siskin Awards', { calls: [call] })
  const editor = await as('editor')
  await editor.goto(`/admin/entries/${entry.id}`)
  await expect(editor.locator('[data-languages]:not([inert])')).toBeVisible()
  const side = editor.getByRole('complementary', { name: 'State of this entry' })
  const doubt = new RegExp(
    `Says that it closes 3 June ${nextYear}; the calls say 13 June ${nextYear}`,
  )
  await expect(side.getByText(doubt)).toHaveCount(0)

  const summary = editor.getByRole('textbox', { name: 'Summary English' })
  await summary.fill(`The deadline is 13 June ${nextYear}.`)
  await expect(side.getByText(doubt)).toHaveCount(0)
  await summary.fill(`The deadline is 3 June ${nextYear}.`)
  await expect(side.getByText(doubt)).toBeVisible()

  // Its line leads to the field.
  await side.getByRole('button').filter({ hasText: doubt }).click()
  await expect(summary).toBeFocused()
  await expect(editor.getByText(/^Saved \d/)).toBeVisible()
  await editor.getByRole('button', { name: 'Send to review…' }).click()
  await editor.getByRole('dialog').getByRole('button', { name: 'Send to review' }).click()
  await expect(editor).toHaveURL(/\/review$/)

  const page = await as('reviewer')
  await page.goto(`/admin/entries/${entry.id}/review`)
  const approve = page.getByRole('button', { name: /^Approve revision 1/ })
  const box = page.getByRole('main').getByRole('checkbox', { name: doubt })
  const others = page.getByRole('main').getByRole('checkbox')
  for (const other of await others.all()) await other.check()
  await box.uncheck()
  await approve.click()
  await expect(page.getByText('Tick what you have looked at')).toBeVisible()
  await expect(box).toBeFocused()
  await page.keyboard.press('Space')
  await approve.click()
  await expect(page.getByText('Revision 1 is approved').first()).toBeVisible()
})
