import { and, inArray, ne } from 'drizzle-orm'
import { findSlugHolder } from '../../db/queries/find-slug-holder.ts'
import { entries } from '../../db/schema/index.ts'
import type { EntryContent } from '../../domain/content/entry-content.ts'
import { issuesBeforePublishing } from '../../domain/requirements/may-publish.ts'
import type { Issue } from '../../domain/result.ts'
import type { Publishable } from './lock-publishable.ts'
import type { Work } from './transact.ts'

/** What the public set would be wrong about, were these revisions shown; by field. */
export async function checkSet(work: Work, set: readonly Publishable[]): Promise<Issue[]> {
  return [
    ...set.flatMap(({ revision: { content } }, index) =>
      issuesBeforePublishing(content).map((issue) => atEntry(index, content, issue)),
    ),
    ...sharedSlugs(set),
    ...(await takenSlug(work, set)),
    ...(await hiddenSections(work, set)),
  ]
}

/** An issue of one entry of the set: its path begins with the entry's place in the order. */
function atEntry(index: number, content: EntryContent, issue: Issue): Issue {
  const field = `entries[${index}].${issue.field}`
  return { ...issue, field, context: { ...issue.context, entry: content.title.en } }
}

function sharedSlugs(set: readonly Publishable[]): Issue[] {
  const contents = set.map(({ revision }) => revision.content)
  return contents.flatMap((content, index) => {
    const first = contents.find(({ slug }) => slug === content.slug)
    if (!first || first === content) return []
    const context = { slug: first.slug, title: first.title.en }
    return [atEntry(index, content, { field: 'slug', code: 'slug_taken', context })]
  })
}

async function takenSlug({ tx }: Work, set: readonly Publishable[]): Promise<Issue[]> {
  const contents = set.map(({ revision }) => revision.content)
  const ids = set.map(({ entry }) => entry.id)
  const slugs = contents.map(({ slug }) => slug)
  const holder = await findSlugHolder(tx, slugs, ids)
  return contents.flatMap((content, index) => {
    if (content.slug !== holder?.slug) return []
    const context = { slug: content.slug, title: holder.title }
    return [atEntry(index, content, { field: 'slug', code: 'slug_taken', context })]
  })
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
  return set.flatMap(({ revision: { content } }, index) => {
    const section = hidden.find(({ id }) => id === content.sectionId)
    if (!section) return []
    const context = { section: section.title }
    return [atEntry(index, content, { field: 'sectionId', code: 'section_not_public', context })]
  })
}
