import { statfs } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Connection } from '../../db/client.ts'
import { databaseProblem } from '../database/database-problem.ts'
import { withDatabase } from '../database/with-database.ts'
import { checkReleases } from '../doctor/check-releases.ts'
import { checkRevisions } from '../doctor/check-revisions.ts'
import { Refused, readArgs } from './ending.ts'

type Finding = { readonly check: string; readonly ok: boolean; readonly message: string }

const ENOUGH_DISK = 500_000_000

/** Looks at everything that can go wrong unseen, and says what to do about it. */
export async function doctor(args: readonly string[]): Promise<void> {
  const { values } = readArgs(args, 0, { json: { type: 'boolean' } })
  const findings = [await look('disk', checkDisk), ...(await lookAtDatabase())]
  const bad = findings.filter(({ ok }) => !ok)
  if (values.json) {
    console.log(JSON.stringify({ ok: bad.length === 0, findings }))
  } else {
    for (const { check, ok, message } of findings) {
      console.log(`${ok ? 'ok ' : 'BAD'} ${check}: ${message}`)
    }
  }
  if (bad.length) throw new Refused(`${bad.length} of ${findings.length} checks failed.`)
}

async function lookAtDatabase(): Promise<Finding[]> {
  try {
    return await withDatabase(async (connection) => [
      { check: 'database', ok: true, message: 'answers, and its tables are up to date' },
      await look('version', () => checkVersion(connection)),
      await look('revisions', () => checkRevisions(connection.sql)),
      await look('releases', () => checkReleases(connection.sql)),
      await look('jobs', () => checkJobs(connection)),
    ])
  } catch (error) {
    return [{ check: 'database', ok: false, message: databaseProblem(error) ?? said(error) }]
  }
}

/** A check answers what it found, and throws what is wrong. */
async function look(check: string, run: () => Promise<string>): Promise<Finding> {
  try {
    return { check, ok: true, message: await run() }
  } catch (error) {
    return { check, ok: false, message: said(error) }
  }
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

async function checkDisk(): Promise<string> {
  const folder = resolve(process.env.CALLBOARD_DATA || '.')
  const { bavail, bsize } = await statfs(folder).catch(() => statfs('.'))
  const free = bavail * bsize
  const sentence = `${(free / 1e9).toFixed(1)} GB are free`
  if (free < ENOUGH_DISK) throw new Error(`only ${sentence}; make room`)
  return sentence
}

async function checkVersion({ sql }: Connection): Promise<string> {
  const [row] = await sql<{ version: string; number: number }[]>`
    select version(), current_setting('server_version_num')::int as number`
  if ((row?.number ?? 0) < 150_000) throw new Error(`${row?.version} is older than 15`)
  return row?.version.split(' on ')[0] ?? ''
}

async function checkJobs({ sql }: Connection): Promise<string> {
  const [row] = await sql<{ stuck: number; waiting: number }[]>`
    select count(*) filter (where attempts >= max_attempts)::int as stuck,
           count(*)::int as waiting
    from graphile_worker.jobs`
  if (row?.stuck) throw new Error(`${row.stuck} jobs have failed for good; see the server’s log`)
  return `${row?.waiting ?? 0} are waiting`
}
