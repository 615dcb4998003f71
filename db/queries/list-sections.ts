import { asc, eq } from 'drizzle-orm'
import type { LocalisedText } from '../../domain/content/localised.ts'
import type { Db, Tx } from '../client.ts'
import { entries } from '../schema/index.ts'

export type SectionRow = {
  readonly id: string
  readonly slug: string
  readonly title: LocalisedText
}

/** Every section, in the order of the list. */
export async function listSections(db: Db | Tx): Promise<SectionRow[]> {
  return db
    .select({
      id: entries.id,
      slug: entries.slug,
      title: { en: entries.titleEn, ja: entries.titleJa },
    })
    .from(entries)
    .where(eq(entries.kind, 'section'))
    .orderBy(asc(entries.position), asc(entries.titleEn), asc(entries.id))
}
