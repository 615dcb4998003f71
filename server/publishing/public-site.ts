// One published set with everything that is made from it, each thing once and when it is
// first asked for. A release makes a new site; nothing in an old one ever changes.

import { LANGUAGES, type Language } from '../../domain/content/localised.ts'
import { buildPublicData, findPublicEntry } from '../../domain/publishing/build-public-data.ts'
import type { PublicData, PublicEntry, PublishedSet } from '../../domain/publishing/public-data.ts'
import { CACHING, type PublicFile, publicFile, TYPES } from './public-file.ts'

/** Files kept in memory at most; a list has four. The rest are made again when asked for. */
const FILES_MAX = 2_000
/** Lists whose files are made at once, before the first reader asks. */
const WARM_LISTS_MAX = 20

const DATA_PATH = /^\/embed\/d\/([a-z0-9-]{1,80})\.(en|ja)\.(json|mjs)$/

export type DataAddress = { list: string; lang: Language; format: 'json' | 'mjs' }

/** What a path under `/embed/d/` names; undefined when it is no such path. */
export function parseDataPath(path: string): DataAddress | undefined {
  const [, list, lang, format] = DATA_PATH.exec(path) ?? []
  return list ? ({ list, lang, format } as DataAddress) : undefined
}

/** Data in the form that a path asks for: JSON, or a module whose default export it is. */
export function dataFile(data: PublicData, format: DataAddress['format']): PublicFile {
  const json = JSON.stringify(data)
  return format === 'json'
    ? publicFile(json, TYPES.json, CACHING.data)
    : publicFile(`export default ${json}\n`, TYPES.script, CACHING.data)
}

export class PublicSite {
  readonly set: PublishedSet
  readonly #origin: string
  readonly #data = new Map<string, PublicData>()
  readonly #entries = new Map<string, PublicEntry>()
  readonly #files = new Map<string, PublicFile>()

  /** @param origin the public origin, without a slash at its end */
  constructor(set: PublishedSet, origin: string) {
    this.set = set
    this.#origin = origin
    for (const list of set.lists.slice(0, WARM_LISTS_MAX)) {
      for (const lang of LANGUAGES) {
        this.file(`/embed/d/${list.slug}.${lang}.json`)
        this.file(`/embed/d/${list.slug}.${lang}.mjs`)
      }
    }
  }

  /** Undefined when there is no such list, or not in this language. */
  data(list: string, lang: Language): PublicData | undefined {
    const key = `${list}.${lang}`
    const known = this.#data.get(key)
    if (known) return known
    const data = buildPublicData(this.set, list, lang, this.#origin)
    if (data) keep(this.#data, key, data, FILES_MAX / 2)
    return data
  }

  /** A published program or notice. */
  entry(slug: string, lang: Language): PublicEntry | undefined {
    const key = `${slug}.${lang}`
    const known = this.#entries.get(key)
    if (known) return known
    const entry = findPublicEntry(this.set, slug, lang, this.#origin)
    if (entry) keep(this.#entries, key, entry, FILES_MAX)
    return entry
  }

  /** The ready-made answer for a path under `/embed/d/`, without its query. */
  file(path: string): PublicFile | undefined {
    const known = this.#files.get(path)
    if (known) return known
    const address = parseDataPath(path)
    const data = address && this.data(address.list, address.lang)
    if (!data) return undefined
    const file = dataFile(data, address.format)
    keep(this.#files, path, file, FILES_MAX)
    return file
  }
}

/** Adds to a map of limited size; what was added first is forgotten first. */
export function keep<T>(map: Map<string, T>, key: string, value: T, max: number): void {
  if (map.size >= max) {
    const [oldest] = map.keys()
    if (oldest !== undefined) map.delete(oldest)
  }
  map.set(key, value)
}
