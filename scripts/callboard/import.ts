import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../db/client.ts'
import { findPersonByEmail } from '../../db/queries/find-person.ts'
import { listAgencies } from '../../db/queries/list-agencies.ts'
import { importItems, people } from '../../db/schema/index.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import { importDocument } from '../../server/commands/import-document.ts'
import { makeDeps } from '../../server/deps.ts'
import { type ReadOptions, readDocument } from '../../server/importing/read-document.ts'
import { withDatabase } from '../database/with-database.ts'
import { summaryOf } from './document-summary.ts'
import { Refused, readArgs } from './ending.ts'
import { fromCaller } from './from-caller.ts'
import { sayRefusal } from './say-refusal.ts'

/**
 * Reads a document. What it lists waits at the desk for a person to accept; with `--dry-run`
 * nothing does, and no database is touched. `--json` prints the interchange document.
 */
export async function importFile(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArgs(args, 1, {
    edition: { type: 'string' },
    as: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  })
  const path = fromCaller(positionals[0] ?? '')
  const edition = values.edition === undefined ? {} : { edition: values.edition }
  const file = { bytes: bytesOf(path), fileName: basename(path), ...edition }
  const proposed = values['dry-run']
    ? undefined
    : await withDatabase(({ db }) => propose(db, file, values.as))
  const options: ReadOptions = { ...edition, ...(proposed && { agencies: proposed.agencies }) }
  const read = await readDocument(file.bytes, file.fileName, options)
  if (!read.ok) throw new Refused(sayRefusal(read.refusal))
  if (values.json) return console.log(JSON.stringify(read.value, null, 2))
  console.log(summaryOf(read.value))
  if (proposed) {
    console.log(`\n${proposed.pending} of them wait to be decided at /admin/imports/${proposed.id}`)
  }
}

type File = { readonly bytes: Uint8Array; readonly fileName: string; readonly edition?: string }

async function propose(db: Db, file: File, email: string | undefined) {
  const made = await importDocument(makeDeps(db), await actorFor(db, email), file)
  if (!made.ok) throw new Refused(sayRefusal(made.refusal))
  const { id } = made.value
  const waiting = and(eq(importItems.importId, id), eq(importItems.status, 'pending'))
  const pending = await db.$count(importItems, waiting)
  return { id, pending, agencies: await listAgencies(db) }
}

/** In whose name it is read: the person of `--as`, or else the first admin. */
async function actorFor(db: Db, email: string | undefined): Promise<Actor> {
  if (email !== undefined) {
    const person = await findPersonByEmail(db, email)
    if (person && !person.disabledAt) return person
    throw new Refused(`Nobody who can sign in has the address ${email}.`)
  }
  const [admin] = await db
    .select()
    .from(people)
    .where(and(eq(people.role, 'admin'), isNull(people.disabledAt)))
    .orderBy(asc(people.createdAt))
    .limit(1)
  if (admin) return admin
  throw new Refused('There is no admin yet: callboard user add EMAIL --role admin')
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
