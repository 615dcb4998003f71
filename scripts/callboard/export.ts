import { desc, eq } from 'drizzle-orm'
import type { Db } from '../../db/client.ts'
import { listShownEntries } from '../../db/queries/list-shown-entries.ts'
import { editions, lists, releases } from '../../db/schema/index.ts'
import type { Interchange } from '../../domain/import/imported.ts'
import { withDatabase } from '../database/with-database.ts'
import { toHtml } from '../export/to-html.ts'
import { toInterchange } from '../export/to-interchange.ts'
import { Refused, readArgs, UsageError } from './ending.ts'

const FORMATS: Readonly<Record<string, (document: Interchange) => string>> = {
  json: (document) => JSON.stringify(document, null, 2),
  html: toHtml,
}
const NOT_YET = ['md', 'docx', 'csv']

/** Prints what the public was shown by an edition; without one, what it is shown now. */
export async function exportEdition(args: readonly string[]): Promise<void> {
  const { values } = readArgs(args, 0, {
    edition: { type: 'string' },
    format: { type: 'string' },
    json: { type: 'boolean' },
  })
  const format = values.format ?? 'json'
  if (NOT_YET.includes(format)) throw new Refused(`The format ${format} cannot be written yet.`)
  const write = FORMATS[format]
  if (!write) throw new UsageError(`There is no format “${format}”.`)
  console.log(write(await withDatabase(({ db }) => read(db, values.edition))))
}

async function read(db: Db, edition: string | undefined): Promise<Interchange> {
  const release = edition === undefined ? await newest(db) : await ofEdition(db, edition)
  const shown = await listShownEntries(db, release)
  const [list] = await db.select().from(lists).where(eq(lists.slug, 'overseas'))
  const title = list?.title.en ?? ''
  return toInterchange(shown, { title, subtitle: '', edition: edition ?? '', notes: [] })
}

async function newest(db: Db): Promise<number> {
  const [last] = await db.select().from(releases).orderBy(desc(releases.number)).limit(1)
  if (!last) throw new Refused('Nothing is published yet.')
  return last.number
}

async function ofEdition(db: Db, slug: string): Promise<number> {
  const known = await db.select().from(editions)
  const found = known.find((edition) => edition.slug === slug)
  if (found) return found.releaseNumber
  const others = known.map((edition) => edition.slug).join(', ')
  throw new Refused(`There is no edition ${slug}${others ? `; there is ${others}` : ''}.`)
}
