// The list as a table for a spreadsheet, with the header that reading a CSV file expects.
// A row has one call: of several the cell holds all words, a line each, which read as one.
// Text is plain (no links, lists or emphasis), websites have no names, and summaries,
// stages and labels of calls and the document's own title have no column.
import { type Block, wordsOf } from '../../domain/import/blocks.ts'
import type { ImportedEntry, Interchange } from '../../domain/import/imported.ts'
import { htmlBlocks } from '../../server/importing/html-blocks.ts'

type Cells = (entry: ImportedEntry, sections: ReadonlyMap<string, string>) => string

const COLUMNS: Readonly<Record<string, Cells>> = {
  kind: ({ kind }) => kind,
  slug: ({ slug }) => slug,
  title: ({ title }) => title.en,
  title_ja: ({ title }) => title.ja ?? '',
  acronym: ({ acronym }) => acronym ?? '',
  subtitle: ({ subtitle }) => subtitle?.en ?? '',
  subtitle_ja: ({ subtitle }) => subtitle?.ja ?? '',
  section: ({ section }, sections) => (section && sections.get(section)) || '',
  agencies: ({ agencies }) => agencies.join(' '),
  url: ({ websites }) => websites.flatMap(({ url }) => url ?? []).join('\n'),
  contact: ({ contacts }) => contacts.map(contactCell).join('; '),
  cycle: ({ calls }) => calls[0]?.cycle ?? '',
  call: ({ calls }) => callCell(calls, ({ words }) => words.en),
  call_ja: ({ calls }) => callCell(calls, ({ words }) => words.ja ?? ''),
  body: ({ body }) => plain(body.en),
  body_ja: ({ body }) => plain(body.ja ?? ''),
}

const BYTE_ORDER_MARK = '\uFEFF'

/** UTF-8 with a byte order mark, lines ended with CR LF, as spreadsheets expect it. */
export function toCsv({ entries }: Interchange): string {
  const sections = new Map(
    entries.flatMap(({ kind, slug, title }) => (kind === 'section' ? [[slug, title.en]] : [])),
  )
  const columns = Object.values(COLUMNS)
  const rows = entries.map((entry) => columns.map((cell) => cell(entry, sections)))
  const lines = [Object.keys(COLUMNS), ...rows].map((row) => row.map(csvCell).join(','))
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

/** Quoted where needed; what a spreadsheet would run as a formula begins with an apostrophe. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function contactCell({ email, url, label }: ImportedEntry['contacts'][number]): string {
  return [label, email ?? url].filter(Boolean).join(': ')
}

type ListedCall = ImportedEntry['calls'][number]

function callCell(calls: readonly ListedCall[], wordsOfCall: (call: ListedCall) => string) {
  const named = calls.map((call) => {
    const words = wordsOfCall(call)
    const label = call.label?.en || call.label?.ja
    return calls.length > 1 && label && words ? `${label}: ${words}` : words
  })
  return named.filter(Boolean).join('\n')
}

function plain(html: string): string {
  return htmlBlocks(html).map(plainBlock).filter(Boolean).join('\n\n')
}

function plainBlock(block: Block): string {
  if (block.is === 'rule') return ''
  if (block.is !== 'list') return wordsOf(block.content)
  return block.items
    .map((item, i) => {
      const marker = block.ordered ? `${block.start + i}.` : '•'
      return `${marker} ${item.map(plainBlock).filter(Boolean).join(' ')}`
    })
    .join('\n')
}
