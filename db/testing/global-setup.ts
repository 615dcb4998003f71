// Before the tests: a Postgres of their own under `.data/test`, and in it a migrated
// template that each test file clones. The cluster stays on disk for the next run; several
// runs at once share it, and the last one to end stops it.
import { createHash } from 'node:crypto'
import { globSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { joinPostgres } from '../embedded/postgres.ts'
import { isAlive } from '../embedded/process-alive.ts'
import { migrate } from '../migrate.ts'
import { seed } from '../seed/seed.ts'

declare module 'vitest' {
  interface ProvidedContext {
    testDatabase: { readonly server: string; readonly template: string; readonly run: number }
  }
}

const DB = fileURLToPath(new URL('..', import.meta.url))
const DATA = fileURLToPath(new URL('../../.data/test', import.meta.url))
/** Test data may be lost with the machine's power; the tests run twice as fast. */
const SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
const LOCK = 5_120_466

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await joinPostgres(DATA, SETTINGS).catch(() => {
    // A crash of the machine can ruin a cluster without fsync: this one is made again.
    rmSync(DATA, { recursive: true, force: true })
    return joinPostgres(DATA, SETTINGS)
  })
  const sql = postgres(cluster.url, { max: 1, onnotice: () => {} })
  try {
    const template = await makeTemplate(sql, cluster.url)
    project.provide('testDatabase', { server: cluster.url, template, run: process.pid })
  } finally {
    await sql.end()
  }
  return cluster.leave
}

/** One template per state of the migrations; earlier ones and clones of dead runs are dropped. */
async function makeTemplate(sql: postgres.Sql, url: string): Promise<string> {
  const template = `template_${hashOf(globSync(['migrate.ts', 'migrations/*.sql', 'seed/*.ts'], { cwd: DB }))}`
  await sql`select pg_advisory_lock(${LOCK})`
  const databases = await sql<{ name: string }[]>`select datname as name from pg_database`
  for (const { name } of databases) {
    if (name !== template && isLeftOver(name)) await sql.unsafe(`drop database if exists ${name}`)
  }
  if (!databases.some(({ name }) => name === template)) {
    const unfinished = `unfinished_${process.pid}`
    await sql.unsafe(`create database ${unfinished}`)
    const address = new URL(url)
    address.pathname = unfinished
    await migrate(address.href)
    await seed(address.href)
    await sql.unsafe(`alter database ${unfinished} rename to ${template}`)
  }
  await sql`select pg_advisory_unlock(${LOCK})`
  return template
}

function hashOf(files: string[]): string {
  const hash = createHash('sha256')
  for (const file of files.sort()) hash.update(readFileSync(`${DB}/${file}`))
  return hash.digest('hex').slice(0, 16)
}

function isLeftOver(name: string): boolean {
  if (name.startsWith('template_')) return true
  const [, run] = /^(?:test|unfinished)_(\d+)/.exec(name) ?? []
  return run !== undefined && !isAlive(Number(run))
}
