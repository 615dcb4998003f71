import type { Sql } from 'postgres'
import { releaseHash } from '../../server/publishing/freeze-release.ts'

type Release = { number: number; hash: string; previous_hash: string }
type Item = { release_number: number; entry_id: string; hash: string | null }

/**
 * Plays all releases from the first and computes the chain of hashes again, which proves
 * what the public was shown at any time. @throws a sentence that names the first broken one
 */
export async function checkReleases(sql: Sql): Promise<string> {
  const releases = await sql<Release[]>`
    select number, hash, previous_hash from releases order by number`
  const items = await sql<Item[]>`
    select i.release_number, i.entry_id, r.hash
    from release_items i left join revisions r on r.id = i.revision_id
    order by i.release_number`
  const shown = new Map<string, string>()
  let previous = ''
  let next = 0
  for (const { number, hash, previous_hash } of releases) {
    for (let item = items[next]; item?.release_number === number; item = items[++next]) {
      if (item.hash) shown.set(item.entry_id, item.hash)
      else shown.delete(item.entry_id)
    }
    const lines = [...shown].sort(([a], [b]) => (a < b ? -1 : 1)).map((line) => line.join(' '))
    if (previous_hash !== previous || releaseHash(previous, lines.join('\n')) !== hash) {
      throw new Error(`the chain breaks at release ${number}; restore a backup`)
    }
    previous = hash
  }
  return `the chain of ${releases.length} holds`
}
