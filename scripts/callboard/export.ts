import { desc, eq } from 'drizzle-orm'
import type { Db } from '../../db/client.ts'
import { listAgencies } from '../../db/queries/list-agencies.ts'
import { listShownEntries } from '../../db/queries/list-shown-entries.ts'
import { editions, lists, releases } from '../../db/schema/index.ts'
import type { Interchange } from '../../domain/import/imported.ts'
import type { KnownAgency } from '../../domain/import/known-agency.ts'
import { withDatabase } from '../database/with-database.ts'
import { lostInReading } from '../export/lost-in-reading.ts'
import { toCsv } from '../export/to-csv.ts'
import { toDocx } from '../export/to-docx.ts'
import { toHtml } from '../export/to-html.ts'
import { toInterchange, withoutPastCalls } from '../export/to-interchange.ts'
import { toMarkdown } from '../export/to-markdown.ts'
import { Refused, readArgs, UsageError } from './ending.ts'

type File = string | Uint8Array
type Write = (list: Interchange, agencies: readonly KnownAgency[]) => File | Promise<File>

const FORMATS: Readonly<Record<string, Write>> = {
  json: (list) => `${JSON.stringify(list, null, 2)}\n`,
  html: (list) => `${toHtml(list)}\n`,
  md: async (list, agencies) => {
    const lost = await lostInReading(list, { file: toMarkdown(list), format: 'md' }, agencies)
    warnOf(lost)
    return toMarkdown(list, lost.length > 0 ? [LOST, ...lost] : [])
  },
  csv: async (list, agencies) => {
    const file = toCsv(list)
    warnOf(await lostInReading(list, { file, format: 'csv' }, agencies))
    return file
  },
  docx: async (list, agencies) => {
    const file = await toDocx(list)
    warnOf(await lostInReading(list, { file, format: 'docx' }, agencies))
    return file
  },
}
const LOST = 'Read again, these entries differ from what is published:'

/** Prints what the public was shown by an edition; without one, what it is shown now. */
export async function exportEdition(args: readonly string[]): Promise<void> {
  const { values } = readArgs(args, 0, {
    edition: { type: 'string' },
    format: { type: 'string' },
    json: { type: 'boolean' },
  })
  const format = values.format ?? 'json'
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined
  if (!write) throw new UsageError(`There is no format “${format}”.`)
  const { list, agencies } = await withDatabase(async ({ db }) => ({
    list: await read(db, values.edition),
    agencies: await listAgencies(db),
  }))
  // Interchange keeps everything; what is printed or read in a table is the list of today.
  const shown = format === 'json' ? list : withoutPastCalls(list)
  const file = await write(shown, agencies)
  if (typeof file !== 'string' && process.stdout.isTTY) {
    throw new Refused(`A file of the format ${format} is no text: add “> list.${format}”.`)
  }
  process.stdout.write(file)
}

/** On standard error, so that the file itself can be piped. */
function warnOf(lost: readonly string[]): void {
  if (lost.length > 0) console.error([LOST, ...lost].join('\n'))
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
