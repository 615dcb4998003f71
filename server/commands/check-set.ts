import { and, inArray, ne } from 'drizzle-orm'
import { findSlugHolder } from '../../db/queries/find-slug-holder.ts'
import { entries } from '../../db/schema/index.ts'
import { issuesBeforePublishing } from '../../domain/requirements/may-publish.ts'
import type { Issue } from '../../domain/result.ts'
import type { Publishable } from './lock-publishable.ts'
import type { Work } from './transact.ts'

/** What the public set would be wrong about, were these revisions shown; by field. */
export async function checkSet(work: Work, set: readonly Publishable[]): Promise<Issue[]> {
  return [
    ...set.flatMap(incomplete),
    ...sharedSlugs(set),
    ...(await takenSlug(work, set)),
    ...(await hiddenSections(work, set)),
  ]
}

function incomplete({ revision: { content } }: Publishable): Issue[] {
  return issuesBeforePublishing(content).map((issue) => ({
    ...issue,
    context: { ...issue.context, title: content.title.en },
  }))
}

function sharedSlugs(set: readonly Publishable[]): Issue[] {
  const slugs = set.map(({ revision }) => revision.content.slug)
  return slugs.flatMap((slug, index) => {
    const first = set[slugs.indexOf(slug)]
    if (slugs.indexOf(slug) === index || !first) return []
    const context = { slug, title: first.revision.content.title.en }
    return [{ field: 'slug', code: 'slug_taken', context }]
  })
}

async function takenSlug({ tx }: Work, set: readonly Publishable[]): Promise<Issue[]> {
  const slugs = set.map(({ revision }) => revision.content.slug)
  const ids = set.map(({ entry }) => entry.id)
  const holder = await findSlugHolder(tx, slugs, ids)
  if (!holder) return []
  const { slug, title } = holder
  return [{ field: 'slug', code: 'slug_taken', context: { slug, title } }]
}

/** An entry under a section that readers cannot see would stand without its heading. */
async function hiddenSections({ tx }: Work, set: readonly Publishable[]): Promise<Issue[]> {
  const ids = new Set(set.map(({ entry }) => entry.id))
  const wanted = set.flatMap(({ revision }) => revision.content.sectionId ?? [])
  const missing = wanted.filter((id) => !ids.has(id))
  if (missing.length === 0) return []
  const hidden = await tx
    .select({ id: entries.id, title: entries.titleEn })
    .from(entries)
    .where(and(inArray(entries.id, missing), ne(entries.publicState, 'live')))
  return set.flatMap(({ revision: { content } }) => {
    const section = hidden.find(({ id }) => id === content.sectionId)
    if (!section) return []
    const context = { title: content.title.en, section: section.title }
    return [{ field: 'sectionId', code: 'section_not_public', context }]
  })
}
