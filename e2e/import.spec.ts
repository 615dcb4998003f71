import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from './support/test.ts'

// The agencies' own document where it is at hand, else the sample with the same hard cases.
const SEED = '../shared/seed/funding-programs-2026-04'
const MARKDOWN = existsSync(`${SEED}.md`) ? `${SEED}.md` : 'db/seed/sample-2026-04.md'

const NEW_PROGRAM = `
## Funding programs of spring

April 2026

[For visitors]

- Kestrel Visiting Grants

Pays visits of three months.

Website: <https://www.jsps.go.jp/english/kestrel/>

Contact: [kestrel@jsps.go.jp](mailto:kestrel@jsps.go.jp)

2026 call for proposals: May 7 - June 12
`

test.describe('An admin imports the list', () => {
  test('sees the document and its sixteen items, and decides on each', async ({ as }) => {
    const page = await as('admin')
    await page.goto('/admin/imports')
    await page.getByLabel('Choose a file').setInputFiles(MARKDOWN)

    await expect(page).toHaveURL(/\/admin\/imports\/[0-9a-f-]{36}/)
    await expect(page.getByText('Japanese Funding Programs').first()).toBeVisible()
    await expect(page.getByText('2026-04').first()).toBeVisible()
    for (const title of ['CREST', 'AMED-CREST', 'FOREST', 'Human Frontier Science Program']) {
      await expect(page.getByRole('heading', { name: title }).first()).toBeVisible()
    }
  })

  test('accepts a new item as a draft that no reader can see', async ({ as, page: reader }) => {
    const page = await as('admin')
    await page.goto('/admin/imports')
    await page.getByLabel('Choose a file').setInputFiles({
      name: 'spring.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from(NEW_PROGRAM),
    })
    await page.getByRole('button', { name: 'Accept all' }).click()
    await page.getByRole('button', { name: /^Accept \d items? as drafts?$/ }).click()
    await expect(page.getByText(/items? (is a draft|are drafts) now/)).toBeVisible()

    await page.goto('/admin/entries?text=kestrel')
    await expect(page.getByRole('link', { name: 'Kestrel Visiting Grants' })).toBeVisible()
    await reader.goto('/')
    await expect(reader.getByText('Kestrel Visiting Grants')).toHaveCount(0)

    await test.step('the same file again proposes nothing', async () => {
      await page.goto('/admin/imports')
      await page.getByLabel('Choose a file').setInputFiles({
        name: 'again.md',
        mimeType: 'text/markdown',
        buffer: Buffer.from(NEW_PROGRAM),
      })
      await expect(page.getByText('Nothing new in this document')).toBeVisible()
    })

    await test.step('a changed file proposes the one field', async () => {
      const changed = NEW_PROGRAM.replace('June 12', 'June 26')
      await page.goto('/admin/imports')
      await page
        .getByLabel('Choose a file')
        .setInputFiles({ name: 'june.md', mimeType: 'text/markdown', buffer: Buffer.from(changed) })
      await expect(page.getByRole('checkbox', { name: /^Take/ })).toHaveCount(1)
      await expect(page.getByText('closes 14 days later: 26 June 2026').first()).toBeVisible()
    })
  })

  test('reads the Word file to the same items', async ({ as }) => {
    test.skip(!existsSync(`${SEED}.docx`), 'the document stands outside of the project')
    const page = await as('admin')
    await page.goto('/admin/imports')
    await page.getByLabel('Choose a file').setInputFiles(`${SEED}.docx`)
    for (const title of ['CREST', 'AMED-CREST', 'FOREST', 'Human Frontier Science Program']) {
      await expect(page.getByRole('heading', { name: title }).first()).toBeVisible()
    }
  })

  test.describe('and is told what is wrong with a file', () => {
    test.use({ expectedErrors: /status of (413|422)/ })

    test('that is not what its name says', async ({ as }) => {
      const page = await as('admin')
      await page.goto('/admin/imports')
      await page.getByLabel('Choose a file').setInputFiles({
        name: 'list.docx',
        mimeType: 'application/octet-stream',
        buffer: readFileSync(MARKDOWN),
      })
      const alert = page.getByRole('alert').filter({ hasText: 'The file was not read' })
      await expect(alert).toContainText('list.docx')
    })

    test('that is too large', async ({ as }) => {
      const page = await as('admin')
      await page.goto('/admin/imports')
      await page.getByLabel('Choose a file').setInputFiles({
        name: 'huge.md',
        mimeType: 'text/markdown',
        buffer: Buffer.alloc(6_000_000, 'a'),
      })
      const alert = page.getByRole('alert').filter({ hasText: 'The file was not read' })
      await expect(alert).toContainText('huge.md is 6 MB. At most 5 MB can be read')
    })
  })
})
