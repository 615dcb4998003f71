import { describe, expect, it } from 'vitest'
import { makeDesk, refusal, value } from '../testing/desk.ts'
import { createEntry } from './create-entry.ts'

const desk = await makeDesk()
const { deps, editor } = desk

describe('creating an entry', () => {
  it('makes its slug from the title and counts on when it is taken', async () => {
    const made = await Promise.all(
      Array.from({ length: 5 }, () =>
        createEntry(deps, editor, { kind: 'program', title: 'Same Title' }),
      ),
    )
    const slugs = made.map((one) => value(one).slug).sort()
    expect(slugs).toEqual([
      'same-title',
      'same-title-2',
      'same-title-3',
      'same-title-4',
      'same-title-5',
    ])
  })

  it('refuses a given slug that is taken, and viewers', async () => {
    const draft = await desk.drafted('Taken')
    const input = { kind: 'program', title: 'Another', slug: draft.slug } as const
    expect(refusal(await createEntry(deps, editor, input))).toMatchObject({
      code: 'invalid',
      issues: [{ code: 'slug_taken' }],
    })
    expect(refusal(await createEntry(deps, desk.viewer, { ...input, slug: 'free' }))).toEqual({
      code: 'forbidden',
      reason: 'role',
    })
  })
})
