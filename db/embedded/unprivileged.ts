// Postgres refuses to run as root. When root starts Callboard, its Postgres runs either
// inside a user namespace, where root is nobody but still owns its files (so that it works
// below a folder that only root may enter), or as another user of the machine. Whoever owns
// the data folder already decides: a cluster keeps its owner for life.
import { spawnSync } from 'node:child_process'
import { chownSync, statSync } from 'node:fs'

export type RunAs = {
  /** Words put in front of the command. */
  readonly prefix: readonly string[]
  /** User and group to become, for `spawn`; absent: stay. */
  readonly ids?: { readonly uid: number; readonly gid: number }
}

const NAMESPACE = ['unshare', '--user', '--map-user=65534', '--map-group=65534']

/** How to run Postgres' programs here. @param folder the cluster's folder, if it exists */
export function runAs(folder: string): RunAs {
  if (process.getuid?.() !== 0) return { prefix: [] }
  const owner = statSync(folder, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { prefix: [], ids: { uid: owner.uid, gid: owner.gid } }
  if (succeeds([...NAMESPACE, 'true'])) return { prefix: NAMESPACE }
  for (const name of ['postgres', 'nobody']) {
    const ids = idsOf(name)
    if (ids) return { prefix: [], ids }
  }
  throw new Error(
    'Postgres cannot run as root, and neither `unshare` nor a user named postgres is available. ' +
      'Run Callboard as an ordinary user, or set DATABASE_URL to a Postgres of your own.',
  )
}

/** Hands a file or folder over to the user that Postgres will run as. */
export function handOver(path: string, as: RunAs): void {
  if (as.ids) chownSync(path, as.ids.uid, as.ids.gid)
}

function succeeds([command = '', ...args]: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

function idsOf(name: string): { uid: number; gid: number } | undefined {
  const ask = (flag: string) => spawnSync('id', [flag, name], { encoding: 'utf8' })
  const [uid, gid] = [ask('-u'), ask('-g')]
  if (uid.status !== 0 || gid.status !== 0) return undefined
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}
