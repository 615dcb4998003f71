'use server'
import type { Choice } from '@/components/entry-form/form-setup.ts'
import { listEntries } from '@/db/queries/list-entries.ts'
import { requireActor } from '@/server/auth/current-actor.ts'
import { getDeps } from '@/server/deps.ts'

const MOST_RESULTS = 8
const LONGEST_TEXT = 200

/** A handful of entries whose words match, for relating one entry to another. */
export async function findEntries(text: string): Promise<readonly Choice[]> {
  await requireActor()
  const asked = String(text).slice(0, LONGEST_TEXT)
  const { rows } = await listEntries(getDeps().db, {
    text: asked,
    sort: 'title',
    direction: 'asc',
    pageSize: MOST_RESULTS,
  })
  return rows.map(({ id, titleEn, titleJa }) => ({ id, name: { en: titleEn, ja: titleJa } }))
}
