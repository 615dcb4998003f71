import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Interchange } from '../../domain/import/imported.ts'
import { readDocument } from '../../server/importing/read-document.ts'
import { Refused, readArgs } from './ending.ts'
import { fromCaller } from './from-caller.ts'
import { sayRefusal } from './say-refusal.ts'

/**
 * Reads a document. With `--dry-run` it only says what was found; otherwise what was found
 * waits at the desk for a person to accept. `--json` prints the interchange document.
 */
export async function importFile(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArgs(args, 1, {
    edition: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  })
  const file = fromCaller(positionals[0] ?? '')
  const read = await readDocument(bytesOf(file), basename(file), {
    ...(values.edition !== undefined && { edition: values.edition }),
  })
  if (!read.ok) throw new Refused(sayRefusal(read.refusal))
  console.log(values.json ? JSON.stringify(read.value, null, 2) : summary(read.value))
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Refused(`There is no file ${file}.`)
    throw new Refused(`${file} cannot be read (${code}).`)
  }
}

/** What was found, one entry a line, its warnings below it. */
function summary({ document, entries }: Interchange): string {
  const head = [document.title, document.edition].filter(Boolean).join(', ')
  const items = entries.flatMap(({ kind, title, section, calls, websites, contacts, warnings }) => {
    if (kind === 'section') return ['', title.en]
    const facts = `${calls.length} calls, ${websites.length} websites, ${contacts.length} contacts`
    return [
      `${section ? '  ' : ''}- ${title.en} (${kind}; ${facts})`,
      ...warnings.map(({ field, message }) => `      ! ${field}: ${message}`),
    ]
  })
  return [head, ...items].join('\n')
}
