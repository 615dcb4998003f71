import type { Desk } from './support/desk.ts'
import { expect, test } from './support/test.ts'

type Answer = {
  error: { code: string; issues?: { field: string; code: string }[] }
  message: string
}

test.describe('a write that cannot be', () => {
  const cases: { name: string; changes: Record<string, unknown>; field: string; code: string }[] = [
    {
      name: 'a title of 300 characters',
      changes: { 'title.en': 'x'.repeat(300) },
      field: 'title.en',
      code: 'too_big',
    },
    {
      name: 'a link that is not http(s)',
      changes: {
        websites: [
          {
            id: 'w',
            label: { en: '', ja: '' },
            url: 'javascript:alert(1)',
            language: null,
            forthcoming: false,
          },
        ],
      },
      field: 'websites[0].url',
      code: 'href',
    },
    {
      name: 'a day that does not exist',
      changes: { 'internal.nextCheckOn': '2026-02-30' },
      field: 'internal.nextCheckOn',
      code: 'calendar_day',
    },
    { name: 'a slug that is taken', changes: { slug: 'crest' }, field: 'slug', code: 'slug_taken' },
    {
      name: 'an agency nobody knows',
      changes: { agencies: ['nasa'] },
      field: 'agencies',
      code: 'unknown_agency',
    },
  ]

  for (const { name, changes, field, code } of cases) {
    test(`${name} is refused at its field, and nothing is lost`, async ({ desk }) => {
      const editor = await desk('editor')
      const entry = await editor.makeProgram(`Bad input: ${name}`)
      const path = `/admin/api/entries/${entry.id}/draft`
      const answer = await editor.send('PATCH', path, { changes }, entry.version)
      expect(answer.status()).toBe(422)
      const { error, message } = (await answer.json()) as Answer
      expect(error.issues).toContainEqual(expect.objectContaining({ code }))
      expect(error.issues?.[0]?.field).toContain(field)
      expect(message).not.toBe('')
      // The version did not move: the next save, based on it, is taken.
      await editor.save(entry, { acronym: 'OK' })
    })
  }

  test('without a version is refused with 428', async ({ desk }) => {
    const editor = await desk('editor')
    const entry = await editor.makeProgram('Without a version')
    const path = `/admin/api/entries/${entry.id}/draft`
    const answer = await editor.send('PATCH', path, { changes: { acronym: 'A' } })
    expect(answer.status()).toBe(428)
  })

  test('with an old version of the same field is refused with both sides', async ({ desk }) => {
    const [editor, admin] = [await desk('editor'), await desk('admin')]
    const entry = await editor.makeProgram('Stale')
    await admin.save(entry, { acronym: 'THEIRS' })
    const path = `/admin/api/entries/${entry.id}/draft`
    const answer = await editor.send('PATCH', path, { changes: { acronym: 'MINE' } }, entry.version)
    expect(answer.status()).toBe(409)
    const { error } = await answer.json()
    expect(error).toMatchObject({
      code: 'stale',
      conflict: { fields: [{ field: 'acronym', yours: 'MINE', theirs: 'THEIRS' }] },
    })
  })
})

test.describe('a request by the wrong person', () => {
  test('signed out is refused with 401, and a page leads to signing in', async ({
    request,
    page,
    baseURL,
  }) => {
    const answer = await request.post('/admin/api/entries', {
      headers: { origin: String(baseURL) },
      data: { kind: 'program', title: 'Nobody’s' },
    })
    expect(answer.status()).toBe(401)
    await page.goto('/admin/entries?text=crest')
    await expect(page).toHaveURL(/\/admin\/sign-in\?/)
    await page.getByLabel('E-mail').fill('editor@example.org')
    await page.getByLabel('Password', { exact: true }).fill('callboard-demo')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page).toHaveURL(/\/admin\/entries\?text=crest/)
  })

  test('an editor neither approves nor publishes nor manages people', async ({ desk }) => {
    const [editor, admin] = [await desk('editor'), await desk('admin')]
    const entry = await admin.makeProgram('For reviewers only')
    const submitted = await admin.submit(entry)
    const approve = `/admin/api/entries/${entry.id}/approve`
    const body = { revisionId: submitted.revisionId, warningsSeen: [] }
    const answers = [
      await editor.send('POST', approve, body, submitted.version),
      await editor.send('POST', '/admin/api/releases', {
        entries: [{ id: entry.id, version: submitted.version }],
      }),
      await editor.send('POST', '/admin/api/people', {
        email: 'x@example.org',
        name: 'X',
        role: 'admin',
        agencies: null,
      }),
    ]
    expect(answers.map((answer) => answer.status())).toEqual([403, 403, 403])
  })

  test('another site’s request is refused', async ({ desk }) => {
    const editor: Desk = await desk('editor')
    const answer = await editor.request.post('/admin/api/entries', {
      headers: { origin: 'https://elsewhere.example' },
      data: { kind: 'program', title: 'Forged' },
    })
    expect(answer.status()).toBe(403)
  })
})

test.describe('a public address that is not there', () => {
  test('answers in its own format', async ({ request }) => {
    const data = await request.get('/embed/d/nothing.en.json')
    expect(data.status()).toBe(404)
    expect(data.headers()['content-type']).toContain('application/json')
    expect((await request.get('/l/nothing')).status()).toBe(404)
    const filter = await request.get('/l/overseas?status=sometimes')
    expect(filter.status()).toBe(400)
    expect(await filter.text()).toContain('sometimes')
  })
})
