import { expect, test } from './support/test.ts'

test('a reviewer publishes, and every public answer shows it at once', async ({
  as,
  desk,
  page: reader,
  request,
}) => {
  const [editor, reviewer] = [await desk('editor'), await desk('reviewer')]
  const entry = await editor.makeProgram('Bunting Fellowships')
  await reviewer.approve(entry, await editor.submit(entry))
  const draft = await editor.makeProgram('Secret Quail Draft')

  const missing = await request.get(`/p/${entry.slug}`)
  expect(missing.status()).toBe(404)

  const page = await as('reviewer')
  await page.goto('/admin/publish')
  await page.getByRole('checkbox', { name: 'Choose Bunting Fellowships' }).check()
  await page.getByRole('button', { name: 'Publish 1 entry…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Publish 1 entry now' }).click()
  await expect(page.getByText(/Release \d+ is public/).first()).toBeVisible()

  const data = await request.get('/embed/d/overseas.en.json')
  expect(await data.text()).toContain('Bunting Fellowships')
  await reader.goto('/')
  await expect(reader.getByText('Bunting Fellowships').first()).toBeVisible()
  await reader.goto(`/p/${entry.slug}`)
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('Bunting Fellowships')

  await test.step('and the draft nowhere', async () => {
    for (const path of [
      '/',
      '/l/overseas',
      '/embed/d/overseas.en.json',
      '/embed/d/overseas.ja.json',
      '/embed/d/overseas.en.mjs',
    ]) {
      expect(await (await request.get(path)).text(), path).not.toContain('Secret Quail')
    }
    expect((await request.get(`/p/${draft.slug}`)).status()).toBe(404)
  })
})

test('the public data is cached as the contract says', async ({ request }) => {
  const answer = await request.get('/embed/d/overseas.en.json')
  const headers = answer.headers()
  expect(headers['cache-control']).toBe(
    'public, max-age=60, s-maxage=300, stale-while-revalidate=86400, stale-if-error=604800',
  )
  expect(headers['access-control-allow-origin']).toBe('*')
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
  expect(headers['set-cookie']).toBeUndefined()
  expect(headers.etag).toMatch(/^"[^"]+"$/)
  const again = await request.get('/embed/d/overseas.en.json', {
    headers: { 'if-none-match': String(headers.etag) },
  })
  expect(again.status()).toBe(304)
})
