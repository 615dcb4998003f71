import { eq } from 'drizzle-orm'
import type { EntryContent } from '../../domain/content/entry-content.ts'
import { plainText } from '../../domain/content/rich-text.ts'
import type { WorkState } from '../../domain/workflow/states.ts'
import type { Tx } from '../client.ts'
import { entries } from '../schema/index.ts'

/**
 * Makes an entry's listing columns say what its working copy says. The only writer of these
 * columns beside the insert of a new entry, so that the list never tells another story.
 */
export async function mirrorEntry(
  tx: Tx,
  entryId: string,
  content: EntryContent,
  change: { workState: WorkState; updatedAt: Date; updatedBy: string },
): Promise<void> {
  await tx
    .update(entries)
    .set({ ...listingColumns(content), ...change })
    .where(eq(entries.id, entryId))
}

/** The columns of `entries` that the desk's list sorts, filters and searches by. */
export function listingColumns(content: EntryContent) {
  return {
    slug: content.slug,
    titleEn: content.title.en,
    titleJa: content.title.ja,
    acronym: content.acronym,
    sectionId: content.sectionId,
    agencies: content.agencies,
    ownerId: content.internal.ownerId,
    position: content.order,
    searchText: searchText(content),
  }
}

function searchText(content: EntryContent): string {
  const { title, subtitle, acronym, summary, body } = content
  const texts = [title.en, title.ja, subtitle.en, subtitle.ja, acronym, summary.en, summary.ja]
  return [...texts, plainText(body.en), plainText(body.ja)]
    .filter((text) => text !== '')
    .join('\n')
    .toLowerCase()
}
