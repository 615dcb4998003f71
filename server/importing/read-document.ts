import { AGENCIES } from '../../db/seed/agencies.ts'
import type { Block } from '../../domain/import/blocks.ts'
import { type Interchange, interchange } from '../../domain/import/imported.ts'
import type { KnownAgency } from '../../domain/import/known-agency.ts'
import { recognise } from '../../domain/import/recognise.ts'
import { fieldPath } from '../../domain/issues-of.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import { isStorable } from '../storable.ts'
import { csvDocument } from './csv-document.ts'
import { csvRows } from './csv-rows.ts'
import {
  MOST_BYTES,
  MOST_ENTRIES,
  READABLE,
  type Readable,
  unreadable,
} from './document-problem.ts'
import { docxBlocks } from './docx-blocks.ts'
import { htmlBlocks } from './html-blocks.ts'
import { readRich } from './html-to-rich.ts'
import { isTangled, markdownBlocks } from './markdown-blocks.ts'

export type ReadOptions = {
  /** `YYYY-MM`; overrides what the document says of itself. */
  readonly edition?: string
  /** The agencies to recognise; those of the sample unless given. */
  readonly agencies?: readonly KnownAgency[]
}

type Reading = {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly options: Required<Pick<ReadOptions, 'agencies'>> & ReadOptions
}

const READERS: Readonly<
  Record<Readable, (reading: Reading) => Promise<Result<Interchange>> | Result<Interchange>>
> = {
  md: readMarkdown,
  markdown: readMarkdown,
  html: readHtml,
  htm: readHtml,
  docx: readDocx,
  csv: readCsv,
  json: readJson,
}

/**
 * Reads a list of programs from a Markdown, Word, HTML, CSV or JSON file. Touches nothing
 * but the bytes.
 * @returns the interchange JSON; `too_large` beyond 5 MB; `invalid` with the field `file`, a
 *   code and the file's name in its context when it cannot be read or is not what it says
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<Result<Interchange>> {
  if (bytes.length > MOST_BYTES) return refuse({ code: 'too_large', limitBytes: MOST_BYTES })
  if (options.edition !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(options.edition)) {
    return refuse({
      code: 'invalid',
      issues: [{ field: 'edition', code: 'edition', context: { text: options.edition } }],
    })
  }
  const ending = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
  const kind = READABLE.find((known) => known === ending)
  if (!kind) return unreadable(fileName, 'unknown_file_type', { readable: READABLE.join(', ') })
  if (bytes.length === 0) return unreadable(fileName, 'empty_file')
  try {
    return await READERS[kind]({ bytes, fileName, options: { agencies: AGENCIES, ...options } })
  } catch (error) {
    // The parsers recurse: a document nested a million deep overflows the stack.
    if (error instanceof RangeError) return unreadable(fileName, 'too_deep')
    throw error
  }
}

function readMarkdown(reading: Reading): Result<Interchange> {
  const text = decode(reading.bytes)
  if (text === undefined) return unreadable(reading.fileName, 'not_text')
  if (isTangled(text)) return unreadable(reading.fileName, 'too_tangled')
  return recognised(reading, markdownBlocks(text))
}

function readHtml(reading: Reading): Result<Interchange> {
  const text = decode(reading.bytes)
  if (text === undefined) return unreadable(reading.fileName, 'not_text')
  return recognised(reading, htmlBlocks(text))
}

async function readDocx(reading: Reading): Promise<Result<Interchange>> {
  const blocks = await docxBlocks(reading.bytes)
  return typeof blocks === 'string'
    ? unreadable(reading.fileName, blocks)
    : recognised(reading, blocks)
}

function recognised({ fileName, options }: Reading, blocks: readonly Block[]): Result<Interchange> {
  const found = recognise(blocks, options)
  return found.entries.length === 0
    ? unreadable(fileName, 'nothing_found')
    : checked(fileName, found)
}

function readCsv({ bytes, fileName, options }: Reading): Result<Interchange> {
  const text = decode(bytes)
  if (text === undefined) return unreadable(fileName, 'not_text')
  const rows = csvRows(text)
  if (!rows) return unreadable(fileName, 'open_quote')
  const found = csvDocument(rows, options)
  if ('code' in found) {
    const { code, ...context } = found
    return unreadable(fileName, code, context)
  }
  return found.entries.length === 0
    ? unreadable(fileName, 'nothing_found')
    : checked(fileName, found)
}

function readJson({ bytes, fileName, options }: Reading): Result<Interchange> {
  const text = decode(bytes)
  if (text === undefined) return unreadable(fileName, 'not_text')
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    return unreadable(fileName, 'file_not_json', {
      reason: error instanceof Error ? error.message : '',
    })
  }
  // JSON can name characters that no database keeps.
  if (!isStorable(parsed)) return unreadable(fileName, 'not_text')
  const read = checked(fileName, parsed)
  if (!read.ok || options.edition === undefined) return read
  return ok({ ...read.value, document: { ...read.value.document, edition: options.edition } })
}

/** The last word on the shape: whatever was read, it is interchange JSON or it is refused. */
function checked(fileName: string, found: unknown): Result<Interchange> {
  const parsed = interchange.safeParse(found)
  if (parsed.success) {
    const { length } = parsed.data.entries
    if (length > MOST_ENTRIES) {
      return unreadable(fileName, 'too_many_entries', { count: length, max: MOST_ENTRIES })
    }
    const path = tooLongText(parsed.data)
    return path === undefined ? ok(parsed.data) : unreadable(fileName, 'too_long_text', { path })
  }
  const issue = parsed.error.issues[0]
  return unreadable(fileName, 'not_interchange', {
    path: fieldPath(issue?.path ?? []),
    reason: issue?.message ?? '',
  })
}

/** Where a text has more paragraphs than an entry may; undefined when all of them fit. */
function tooLongText({ document, entries }: Interchange): string | undefined {
  const texts = [
    ...document.notes.map((html, i) => ({ html, path: `document.notes[${i}]` })),
    ...entries.flatMap(({ slug, body: { en, ja = '' } }) => [
      { html: en, path: `${slug}: body.en` },
      { html: ja, path: `${slug}: body.ja` },
    ]),
  ]
  return texts.find(({ html, path }) => !readRich(html, path).ok)?.path
}

/** UTF-8, with or without a byte order mark; undefined for anything else, binary included. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text.replaceAll('\r\n', '\n')
  } catch {
    return undefined
  }
}
