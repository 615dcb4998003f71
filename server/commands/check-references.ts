import { inArray } from 'drizzle-orm'
import { findSlugHolder } from '../../db/queries/find-slug-holder.ts'
import { agencies, entries, people } from '../../db/schema/index.ts'
import type { EntryContent } from '../../domain/content/entry-content.ts'
import type { Field } from '../../domain/content/fields.ts'
import type { Issue } from '../../domain/result.ts'
import type { Work } from './transact.ts'

type Check = (work: Work, content: EntryContent, entryId: string | null) => Promise<Issue[]>

/** What each field may refer to; fields without references are not here. */
const CHECKS: Partial<Record<Field, Check>> = {
  slug: async ({ tx }, { slug }, entryId) => {
    const holder = await findSlugHolder(tx, [slug], entryId ? [entryId] : [])
    const context = { slug, title: holder?.title ?? '' }
    return holder ? [{ field: 'slug', code: 'slug_taken', context }] : []
  },
  sectionId: async ({ tx }, { kind, sectionId }) => {
    if (sectionId === null) return []
    if (kind === 'section') return [{ field: 'sectionId', code: 'section_in_section' }]
    const [found] = await tx
      .select({ kind: entries.kind })
      .from(entries)
      .where(inArray(entries.id, [sectionId]))
    return found?.kind === 'section' ? [] : [{ field: 'sectionId', code: 'unknown_section' }]
  },
  agencies: async ({ tx }, content) => {
    if (content.agencies.length === 0) return []
    const known = await tx
      .select({ slug: agencies.slug })
      .from(agencies)
      .where(inArray(agencies.slug, content.agencies))
    return content.agencies
      .filter((slug) => !known.some((agency) => agency.slug === slug))
      .map((slug) => ({ field: 'agencies', code: 'unknown_agency', context: { slug } }))
  },
  related: async ({ tx }, { related }, entryId) => {
    if (related.length === 0) return []
    const known = await tx
      .select({ id: entries.id })
      .from(entries)
      .where(inArray(entries.id, related))
    return related.flatMap((id, index) => {
      const field = `related[${index}]`
      if (id === entryId) return [{ field, code: 'related_to_itself' }]
      return known.some((entry) => entry.id === id) ? [] : [{ field, code: 'unknown_entry' }]
    })
  },
  'internal.ownerId': async ({ tx }, { internal: { ownerId } }) => {
    if (ownerId === null) return []
    const known = await tx
      .select()
      .from(people)
      .where(inArray(people.id, [ownerId]))
    return known.length > 0 ? [] : [{ field: 'internal.ownerId', code: 'unknown_person' }]
  },
}

/** Issues of the given fields that name something which is not there, or not free. */
export async function checkReferences(
  work: Work,
  content: EntryContent,
  fields: readonly Field[],
  entryId: string | null,
): Promise<Issue[]> {
  const issues: Issue[] = []
  for (const field of fields)
    issues.push(...((await CHECKS[field]?.(work, content, entryId)) ?? []))
  return issues
}
