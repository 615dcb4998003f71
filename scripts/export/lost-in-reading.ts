// What a file says less than the list it was written from: it is read as an import would read
// it, and compared field by field. Nothing is left behind silently.
import { isDeepStrictEqual } from 'node:util'
import type { ImportedEntry, Interchange } from '../../domain/import/imported.ts'
import type { KnownAgency } from '../../domain/import/known-agency.ts'
import { htmlToRich } from '../../server/importing/html-to-rich.ts'
import { readDocument } from '../../server/importing/read-document.ts'

type Written = {
  readonly file: string | Uint8Array
  readonly format: 'md' | 'csv' | 'docx'
}

/** @returns a line for each entry that is not found again as it is: "crest: summary.en, calls" */
export async function lostInReading(
  list: Interchange,
  { file, format }: Written,
  agencies: readonly KnownAgency[],
): Promise<string[]> {
  const { edition } = list.document
  const options = { agencies, ...(format === 'csv' && edition && { edition }) }
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const read = await readDocument(bytes, `list.${format}`, options)
  if (!read.ok) return ['the file cannot be read again']
  const found = read.value.entries
  const lost = list.entries.flatMap((entry) => {
    const again = found.find(({ slug }) => slug === entry.slug) ?? sameTitle(found, entry)
    if (!again) return [`${entry.slug}: not found`]
    const fields = differences(entry, again)
    return fields.length > 0 ? [`${entry.slug}: ${fields.join(', ')}`] : []
  })
  const surplus = found.length - list.entries.length
  return surplus > 0 ? [...lost, `${surplus} more entries are found than there are`] : lost
}

function sameTitle(found: readonly ImportedEntry[], { title }: ImportedEntry) {
  return found.find((other) => other.title.en === title.en)
}

const PLAIN = ['kind', 'slug', 'section', 'agencies', 'websites', 'contacts', 'calls'] as const
const LOCALISED = ['title', 'subtitle', 'summary'] as const
const LANGUAGES = ['en', 'ja'] as const

function differences(entry: ImportedEntry, again: ImportedEntry): string[] {
  const plain = PLAIN.filter((field) => !isDeepStrictEqual(entry[field], again[field]))
  const acronym = (entry.acronym ?? '') === (again.acronym ?? '') ? [] : ['acronym']
  const localised = LOCALISED.flatMap((field) =>
    LANGUAGES.filter((lang) => (entry[field]?.[lang] ?? '') !== (again[field]?.[lang] ?? '')).map(
      (lang) => `${field}.${lang}`,
    ),
  )
  const bodies = LANGUAGES.filter(
    (lang) =>
      !isDeepStrictEqual(htmlToRich(entry.body[lang] ?? ''), htmlToRich(again.body[lang] ?? '')),
  ).map((lang) => `body.${lang}`)
  return [...plain, ...acronym, ...localised, ...bodies]
}
