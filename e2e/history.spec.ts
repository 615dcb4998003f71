import { makeLive } from './support/desk.ts'
import { expect, test } from './support/test.ts'

test('the timeline names every step, and an old revision can be read', async ({ as, desk }) => {
  const [editor, reviewer] = [await desk('editor'), await desk('reviewer')]
  const live = await makeLive(editor, reviewer, 'Godwit Program', {
    'summary.en': 'As it was at first.',
  })
  const { version } = await editor.save(live, { 'summary.en': 'As it is now.' })
  await editor.submit({ ...live, version })

  const page = await as('admin')
  await page.goto(`/admin/entries/${live.id}/history`)
  for (const step of [
    'began this entry',
    'submitted revision 1 for review',
    'approved revision 1',
    /published revision 1 with release \d+/,
    'submitted revision 2 for review',
  ]) {
    await expect(page.getByText(step).first()).toBeVisible()
  }

  await page.goto(`/admin/entries/${live.id}/revisions/1`)
  await expect(page.getByText('As it was at first.').first()).toBeVisible()
  await expect(page.getByText('As it is now.')).toHaveCount(0)
})
