// From what the queries answer to what the list shows.
import type { FilterOptions } from '@/components/entries/entry-filters.tsx'
import { deadlineWords, type EntryRow } from '@/components/entries/entry-row.ts'
import type { AgencyRow } from '@/db/queries/list-agencies.ts'
import type { ListedEntry } from '@/db/queries/list-entries.ts'
import type { listPeople } from '@/db/queries/list-people.ts'
import type { listSections } from '@/db/queries/list-sections.ts'
import { inLanguage, type Language } from '@/domain/content/localised.ts'
import { OFFICE_ZONE } from '@/server/commands/office-zone.ts'

export function entryRow(
  entry: ListedEntry,
  agencies: readonly AgencyRow[],
  now: Date,
  lang: Language,
): EntryRow {
  const own = entry.agencies.map((slug) => agencies.find((agency) => agency.slug === slug))
  const zone = own[0]?.zone ?? OFFICE_ZONE
  return {
    id: entry.id,
    kind: entry.kind,
    titleEn: entry.titleEn,
    titleJa: entry.titleJa,
    acronym: entry.acronym,
    workState: entry.workState,
    publicState: entry.publicState,
    updatedAt: entry.updatedAt,
    section: entry.sectionTitle ? inLanguage(entry.sectionTitle, lang) : '',
    agencies: entry.agencies.map((slug, index) => own[index]?.acronym ?? slug),
    deadline: deadlineWords(entry.calls, zone, now, lang),
    owner: entry.ownerName ?? '',
  }
}

type Choices = {
  readonly sections: Awaited<ReturnType<typeof listSections>>
  readonly agencies: readonly AgencyRow[]
  readonly people: Awaited<ReturnType<typeof listPeople>>
}

export function filterOptions(
  { sections, agencies, people }: Choices,
  lang: Language,
): FilterOptions {
  return {
    sections: sections.map(({ id, title }) => ({ value: id, text: inLanguage(title, lang) })),
    agencies: agencies.map(({ slug, acronym }) => ({ value: slug, text: acronym })),
    people: people.map(({ id, name }) => ({ value: id, text: name })),
  }
}
