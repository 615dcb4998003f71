// The years of the calls: rolling over, shifting, and what past cycles let expect.
import { makeLive } from './support/desk.ts'
import { expect, test } from './support/test.ts'

const THIS_YEAR = new Date().getUTCFullYear()

function callOf(year: number) {
  const day = (text: string) => ({ earliest: text, latest: text, precision: 'day' })
  return {
    id: 'c1',
    cycle: String(year),
    label: { en: '', ja: '' },
    stage: 'call',
    route: '',
    words: { en: `1 April – 14 May ${year}`, ja: '' },
    opens: day(`${year}-04-01`),
    closes: day(`${year}-05-14`),
    certainty: 'announced',
    rolling: false,
  }
}

test('an editor rolls all programs over after a dry run, and takes it back', async ({ as }) => {
  const page = await as('editor')
  await page.goto('/admin')
  await page.getByRole('navigation').getByRole('link', { name: 'Calls', exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: String(THIS_YEAR) })).toBeVisible()
  await page.getByRole('button', { name: /^Show what would change in \d+ programs$/ }).click()
  await expect(page.getByRole('heading', { name: /of \d+ programs would change$/ })).toBeFocused()
  await page.getByRole('checkbox', { name: /^All \d+ that can be changed/ }).check()
  const crest = page.getByRole('rowgroup').filter({ hasText: 'CREST' }).first()
  await expect(crest).toContainText('2027')
  await expect(crest).toContainText('expected from earlier years')

  await page.getByRole('button', { name: /^Roll over \d+ programs$/ }).click()
  await expect(page.getByText(/^\d+ programs are rolled over$/)).toBeVisible()
  const drafts = await as('editor')
  await drafts.goto('/admin/entries?state=draft&kind=program')
  await expect(drafts.getByText('CREST').first()).toBeVisible()

  // A second time there is nothing to do: no cycle is made from one that nobody confirmed.
  await page.getByRole('button', { name: /^Show what would change/ }).click()
  await expect(page.getByText('its dates are to be confirmed first').first()).toBeVisible()
  await drafts.goto('/admin/entries?text=CREST')
  await drafts.getByRole('link', { name: /CREST/ }).first().click()
  await drafts.waitForURL(/\/entries\/[0-9a-f-]{36}/)
  await drafts.getByRole('link', { name: 'History', exact: true }).click()
  await drafts.getByRole('link', { name: /^together with \d+ other entries$/ }).click()
  await drafts.getByRole('button', { name: /^Undo \d+$/ }).click()
  await expect(drafts.getByText(/changes were taken back/).first()).toBeVisible()
})

test('a roll-over is one change to read: sent to review and approved together', async ({
  as,
  desk,
}) => {
  const [editorDesk, reviewerDesk] = [await desk('editor'), await desk('reviewer')]
  const last = THIS_YEAR - 1
  const made = []
  for (const title of ['Kite Alpha', 'Kite Beta']) {
    made.push(await makeLive(editorDesk, reviewerDesk, title, { calls: [callOf(last)] }))
  }

  const editor = await as('editor')
  await editor.goto('/admin/calls?text=kite')
  await editor.getByRole('button', { name: 'Show what would change in 2 programs' }).click()
  await editor.getByRole('button', { name: 'Roll over 2 programs' }).press('Enter')
  await expect(editor.getByText('2 programs are rolled over')).toBeVisible()
  await editor.getByRole('link', { name: 'Read the change' }).click()
  await expect(editor.getByText(`Call ${THIS_YEAR} was added`).first()).toBeVisible()
  await editor.getByLabel('Note to the reviewers').fill('Next year, as usual.')
  await editor.getByRole('button', { name: 'Send 2 to review' }).click()
  await expect(editor.getByText('2 drafts were sent to review')).toBeVisible()
  await expect(editor.getByText('Another person must decide this one.')).toHaveCount(2)

  const reviewer = await as('reviewer')
  await reviewer.goto('/admin/reviews')
  await reviewer.getByRole('link', { name: 'Begin the next cycle' }).first().click()
  await expect(reviewer.getByText(`Call ${last} is a past cycle now`).first()).toBeVisible()
  await reviewer.getByRole('checkbox', { name: 'I have read the change of Kite Alpha' }).check()
  await reviewer.getByRole('checkbox', { name: 'I have read the change of Kite Beta' }).check()
  await reviewer.getByRole('button', { name: 'Approve 2 of 2' }).click()
  await expect(reviewer.getByText('2 revisions are approved')).toBeVisible()

  await reviewer.goto(`/admin/publish?choose=${made[0]?.id}&choose=${made[1]?.id}`)
  await reviewer.getByRole('button', { name: 'Publish 2 entries' }).click()
  await reviewer
    .getByRole('dialog')
    .getByRole('button', { name: /^Publish/ })
    .click()
  await expect(reviewer.getByText(/is public/).first()).toBeVisible()
  await reviewer.goto(`/p/${made[0]?.slug}`)
  await expect(reviewer.getByText(`Opened 1 April in ${last} · closed 14 May`)).toBeVisible()
  await reviewer.getByText('Past cycles (1)').click()
  await expect(reviewer.getByText(`1 April – 14 May ${last}`)).toBeVisible()
})

test('the calls of an agency are shifted by 14 days, words and all', async ({ as, desk }) => {
  const [editorDesk, reviewerDesk] = [await desk('editor'), await desk('reviewer')]
  const next = THIS_YEAR + 1
  await makeLive(editorDesk, reviewerDesk, 'Heron Program', { calls: [callOf(next)] })

  const page = await as('editor')
  await page.goto('/admin/calls')
  await page.getByLabel('Agency', { exact: true }).selectOption({ label: 'JST' })
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page).toHaveURL(/agency=jst/)
  await page.getByRole('radio', { name: /Shift dates/ }).check()
  await page.getByLabel('Days', { exact: true }).fill('')
  await page.getByRole('button', { name: /^Show what would change/ }).click()
  await expect(page.getByText('Give a whole number of days')).toBeVisible()
  await expect(page.getByLabel('Days', { exact: true })).toBeFocused()
  await page.getByLabel('Days', { exact: true }).fill('14')
  await page.getByRole('button', { name: /^Show what would change/ }).click()
  const heron = page.getByRole('rowgroup').filter({ hasText: 'Heron Program' })
  await expect(heron).toContainText(`15 April – 28 May ${next}`)
  await expect(heron).toContainText('mean exactly these dates')
  await page.getByRole('button', { name: /^Shift the calls of \d+ programs?$/ }).click()
  await page.getByRole('link', { name: 'Read the change' }).click()
  await expect(page.getByText(`closes 14 days later: 28 May ${next}`).first()).toBeVisible()
  await page.getByRole('button', { name: /^Undo \d+$/ }).click()
  await expect(page.getByText(/taken back/).first()).toBeVisible()
})

test('an editor starts the next cycle of one program in its form', async ({ as, desk }) => {
  const entry = await (await desk('editor')).makeProgram('Egret Program', {
    calls: [callOf(THIS_YEAR - 1)],
  })
  const page = await as('editor')
  await page.goto(`/admin/entries/${entry.id}`)
  await page.getByRole('button', { name: 'Start next cycle' }).click()
  await expect(page.getByText('The next cycle is begun')).toBeVisible()
  await expect(page.getByText(`Opened 1 April in ${THIS_YEAR - 1} · closed 14 May`)).toBeVisible()
  await expect(page.getByText('Past cycles (1)')).toBeVisible()
  await expect(page.getByLabel('Cycle').first()).toHaveValue(String(THIS_YEAR))
  await page.getByRole('button', { name: 'Start next cycle' }).click()
  await expect(page.getByText('Nothing to begin')).toBeVisible()
  await expect(page.getByText(/^Saved/).first()).toBeVisible()
})
