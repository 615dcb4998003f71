// The published set on disk, for a start at which the database cannot be reached.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PublishedSet } from '../../domain/publishing/public-data.ts'

/** Grows when the shape of the file does; a copy of another shape is no copy. */
const FORMAT = 1

type Copy = { format: number; set: PublishedSet }

/** Writes the copy whole or not at all. */
export async function writeLastGoodCopy(dataDir: string, set: PublishedSet): Promise<void> {
  const folder = join(dataDir, 'public')
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'published-set.json')
  const half = `${path}.${process.pid}.part`
  await writeFile(half, JSON.stringify({ format: FORMAT, set } satisfies Copy))
  await rename(half, path)
}

/** The copy, or undefined when there is none or it cannot be used. */
export async function readLastGoodCopy(dataDir: string): Promise<PublishedSet | undefined> {
  try {
    const text = await readFile(join(dataDir, 'public', 'published-set.json'), 'utf8')
    const copy = JSON.parse(text) as Copy
    return copy.format === FORMAT ? copy.set : undefined
  } catch {
    return undefined
  }
}
