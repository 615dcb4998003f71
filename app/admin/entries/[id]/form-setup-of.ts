import type { FormSetup } from '@/components/entry-form/form-setup.ts'
import { findChangeUnderReview } from '@/db/queries/find-change-under-review.ts'
import type { EntryInFull } from '@/db/queries/find-entry.ts'
import { listAgencies } from '@/db/queries/list-agencies.ts'
import { listNames } from '@/db/queries/list-names.ts'
import { listPeople } from '@/db/queries/list-people.ts'
import { listReviewers } from '@/db/queries/list-reviewers.ts'
import { listSections } from '@/db/queries/list-sections.ts'
import { dayInZone } from '@/domain/calls/zone.ts'
import { type Actor, mayTouchAgencies } from '@/domain/workflow/actor.ts'
import { OFFICE_ZONE } from '@/server/commands/office-zone.ts'
import { findForthcomingSince } from '@/server/commands/warning-context.ts'
import type { Deps } from '@/server/deps.ts'
import { findEntries } from './find-entries.ts'

/** Everything the form needs beside the entry itself. */
export async function formSetupOf(
  { db, now }: Deps,
  actor: Actor,
  entry: EntryInFull,
): Promise<FormSetup> {
  const at = now()
  const { content, draft } = entry
  const [agencies, sections, people, reviewers, names, sentBack, forthcomingSince] =
    await Promise.all([
      listAgencies(db),
      listSections(db),
      listPeople(db, at),
      listReviewers(db, content.agencies),
      listNames(db, [content]),
      draft && findWhyReturned(db, entry.id, draft.id),
      findForthcomingSince(db, entry.id, content),
    ])
  const isAuthor = new Set(draft?.authors.map(({ id }) => id)).add(actor.id)
  return {
    entryId: entry.id,
    content,
    version: entry.version,
    workState: entry.workState,
    publicState: entry.publicState,
    sentBack,
    savedAt: draft?.updatedAt.toISOString() ?? null,
    person: {
      id: actor.id,
      role: actor.role,
      mayTouch: mayTouchAgencies(actor, content.agencies),
    },
    today: dayInZone(at.getTime(), OFFICE_ZONE),
    forthcomingSince,
    agencies: agencies.map(({ slug, acronym, nameEn, nameJa, domains, zone }) => ({
      id: slug,
      name: { en: withAcronym(nameEn, acronym), ja: nameJa && withAcronym(nameJa, acronym) },
      domains,
      zone,
    })),
    sections: sections
      .filter(({ id }) => id !== entry.id)
      .map(({ id, title }) => ({ id, name: title })),
    people: people
      .filter(({ id, disabledAt }) => !disabledAt || id === content.internal.ownerId)
      .map(({ id, name }) => ({ id, name })),
    // Nobody who had a hand in the change can approve it, so nobody of them is offered.
    reviewers: reviewers.filter(({ id }) => !isAuthor.has(id)),
    related: content.related.flatMap((id) => {
      const title = names.entries[id]
      return title === undefined ? [] : [{ id, name: { en: title, ja: '' } }]
    }),
    findEntries,
  }
}

/** What was asked for holds while its draft is written on, until that is submitted again. */
async function findWhyReturned(
  db: Deps['db'],
  entryId: string,
  draftId: string,
): Promise<FormSetup['sentBack']> {
  const change = await findChangeUnderReview(db, entryId)
  if (change?.status !== 'changes_requested' || change.draftId !== draftId) return null
  return change.decision && { by: change.decision.by, reason: change.decision.reason }
}

function withAcronym(name: string, acronym: string): string {
  return acronym && acronym !== name ? `${name} (${acronym})` : name
}
