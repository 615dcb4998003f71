// Reads what releases froze, as the role that can read nothing else.
import type postgres from 'postgres'
import { z } from 'zod'
import { CONTENT_SCHEMA, entryContent } from '../../domain/content/entry-content.ts'
import { LANGUAGES } from '../../domain/content/localised.ts'
import { listFilter } from '../../domain/publishing/list-filter.ts'
import type {
  PublishedAgency,
  PublishedEntry,
  PublishedList,
  PublishedSet,
} from '../../domain/publishing/public-data.ts'

const publicContent = entryContent.omit({ internal: true })
const languages = z.array(z.enum(LANGUAGES)).min(1)

/** The set of a site on which nothing has been published yet. */
export const NOTHING_PUBLISHED: PublishedSet = {
  release: { number: 0, at: new Date(0).toISOString(), hash: '' },
  entries: [],
  agencies: [],
  lists: [],
}

/**
 * A text that differs whenever the published set does: the last release's number and the
 * hashes of the records beside it. Costs one small query, so that instances can poll it.
 */
export async function publishedVersion(sql: postgres.Sql): Promise<string> {
  const [row] = await sql<{ version: string }[]>`
    select concat_ws('-',
      (select coalesce(max(number), 0) from public_site.releases),
      (select md5(coalesce(string_agg(l::text, '' order by slug), '')) from public_site.lists l),
      (select md5(coalesce(string_agg(a::text, '' order by slug), '')) from public_site.agencies a)
    ) as version`
  return row?.version ?? ''
}

/**
 * The whole published set, from one snapshot of the database.
 * @param sql connected as `callboard_public`
 * @throws when a revision does not have the shape that this program understands
 */
export async function loadPublishedSet(sql: postgres.Sql): Promise<PublishedSet> {
  return sql.begin('isolation level repeatable read read only', async (tx) => {
    const releases = await tx<{ number: number; at: Date | string; hash: string }[]>`
      select number, at, hash from public_site.releases order by number desc limit 1`
    const entries = await tx<EntryRow[]>`
      select id, revision_id, schema, published_at, content from public_site.entries order by id`
    const agencies = await tx<AgencyRow[]>`
      select slug, acronym, name_en, name_ja, ror, domains, zone
      from public_site.agencies order by slug`
    const lists = await tx<ListRow[]>`
      select slug, title, introduction, filter, sort, languages, theme, origins
      from public_site.lists order by slug`
    const [last] = releases
    return {
      release: last
        ? { number: last.number, at: new Date(last.at).toISOString(), hash: last.hash }
        : NOTHING_PUBLISHED.release,
      entries: entries.map(toEntry),
      agencies: agencies.map(toAgency),
      lists: lists.map(toList),
    }
  })
}

type EntryRow = {
  id: string
  revision_id: string
  schema: number
  published_at: Date | string
  content: unknown
}

function toEntry(row: EntryRow): PublishedEntry {
  const parsed = row.schema === CONTENT_SCHEMA ? publicContent.safeParse(row.content) : undefined
  if (!parsed?.success) {
    const why = parsed ? z.prettifyError(parsed.error) : `its schema is ${row.schema}`
    throw new Error(`Revision ${row.revision_id} cannot be read: ${why}`)
  }
  return {
    id: row.id,
    revisionId: row.revision_id,
    publishedAt: new Date(row.published_at).toISOString(),
    content: parsed.data,
  }
}

type AgencyRow = {
  slug: string
  acronym: string
  name_en: string
  name_ja: string
  ror: string | null
  domains: string[]
  zone: string
}

function toAgency({ name_en: en, name_ja: ja, ...row }: AgencyRow): PublishedAgency {
  return { ...row, name: { en, ja } }
}

type ListRow = Omit<PublishedList, 'filter' | 'languages'> & { filter: unknown; languages: unknown }

function toList(row: ListRow): PublishedList {
  return {
    ...row,
    filter: listFilter.parse(row.filter),
    languages: languages.parse(row.languages),
  }
}
