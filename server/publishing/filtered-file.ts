// Data with the readers' filters applied on the server, for programs that cannot do it
// themselves. Made on demand; the same question within a minute is answered from memory.
import {
  FILTER_NAMES,
  filterEntries,
  readFilter,
  type UnknownFilter,
} from '../../domain/publishing/filter-entries.ts'
import type { PublicFile } from './public-file.ts'
import { type DataAddress, dataFile, keep } from './public-site.ts'
import type { PublicStore } from './public-store.ts'

const KEPT_MAX = 200
/** A status changes by itself, so an answer that depends on it does not stay good. */
const KEPT_MS = 60_000

type Kept = { file: PublicFile; whole: PublicFile; until: number }
const answers = new Map<string, Kept>()

/**
 * @param query the address's query, without its question mark
 * @param whole the unfiltered file: the answer when the query asks for no filter
 */
export function filteredFile(
  store: PublicStore,
  address: DataAddress,
  query: string,
  whole: PublicFile,
): { file: PublicFile } | { unknown: UnknownFilter[] } {
  const data = store.data(address.list, address.lang)
  const params = new URLSearchParams(query)
  if (!data || !FILTER_NAMES.some((name) => params.get(name))) return { file: whole }
  const read = readFilter((name) => params.get(name), data)
  if ('unknown' in read) return read

  const now = Date.now()
  const key = JSON.stringify([address, FILTER_NAMES.map((name) => read.filter[name] ?? '')])
  const kept = answers.get(key)
  // `whole` is another object after each release.
  if (kept && kept.whole === whole && kept.until > now) return kept
  const entries = filterEntries(data.entries, read.filter, now)
  const file = dataFile({ ...data, entries }, address.format)
  answers.delete(key)
  keep(answers, key, { file, whole, until: now + KEPT_MS }, KEPT_MAX)
  return { file }
}
