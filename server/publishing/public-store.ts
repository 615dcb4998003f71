// What the public reads, kept in memory by this process. One per process, on globalThis,
// because Next bundles its own copy of every module that a page imports.
import type { Language } from '../../domain/content/localised.ts'
import type { PublicData, PublicEntry, PublishedSet } from '../../domain/publishing/public-data.ts'
import { readLastGoodCopy, writeLastGoodCopy } from './last-good-copy.ts'
import { NOTHING_PUBLISHED } from './load-published-set.ts'
import type { PublicFile } from './public-file.ts'
import { PublicSite } from './public-site.ts'
import { readWidget, type Widget, type WidgetManifest } from './widget-file.ts'

export type PublishedSource = {
  /** Differs whenever the set does; cheap. */
  version(): Promise<string>
  load(): Promise<PublishedSet>
}

export type StoreOptions = {
  readonly source: PublishedSource
  readonly origin: string
  readonly dataDir: string
  /** The folder in which the widget's build left its files. */
  readonly widgetFolder: string
  /** Hears of what went wrong and was survived. */
  onProblem(error: unknown, what: string): void
}

export class PublicStore {
  readonly origin: string
  readonly #options: StoreOptions
  #site: PublicSite
  #widget: Widget | undefined
  #version: string | undefined
  #running: Promise<void> = Promise.resolve()
  #waiting: Promise<void> | undefined

  constructor(options: StoreOptions) {
    this.#options = options
    this.origin = options.origin
    this.#site = new PublicSite(NOTHING_PUBLISHED, options.origin)
    this.#widget = readWidget(options.widgetFolder)
  }

  /** Reads the database, or else the copy that the last run left on disk. */
  async start(): Promise<void> {
    try {
      await this.refresh()
    } catch (error) {
      this.#options.onProblem(error, 'the published set could not be read at start')
      const copy = await readLastGoodCopy(this.#options.dataDir)
      if (copy) this.#site = new PublicSite(copy, this.origin)
    }
  }

  /**
   * Makes sure that what is committed now is shown. A read that is under way may have begun
   * before the caller's release, so the caller waits for another one after it; all callers
   * who wait share that one.
   * @throws when the database cannot be read; what was shown before stays
   */
  refresh(): Promise<void> {
    this.#waiting ??= this.#running
      .catch(() => {})
      .then(() => {
        this.#waiting = undefined
        this.#running = this.#reload()
        return this.#running
      })
    return this.#waiting
  }

  async #reload(): Promise<void> {
    const { source, dataDir, widgetFolder, onProblem } = this.#options
    // Built anew while this runs: a developer's, or a release that was unpacked over us.
    this.#widget = readWidget(widgetFolder, this.#widget)
    const version = await source.version()
    if (version === this.#version) return
    const set = await source.load()
    this.#site = new PublicSite(set, this.origin)
    this.#version = version
    await writeLastGoodCopy(dataDir, set).catch((error: unknown) =>
      onProblem(error, 'the last good copy could not be written'),
    )
  }

  /** The published set; empty before the first release. */
  current(): PublishedSet {
    return this.#site.set
  }

  /** A list's data; undefined when there is no such list, or not in this language. */
  data(list: string, lang: Language): PublicData | undefined {
    return this.#site.data(list, lang)
  }

  /** A published program or notice by its slug. */
  entry(slug: string, lang: Language): PublicEntry | undefined {
    return this.#site.entry(slug, lang)
  }

  /** The ready-made answer for a path without query. */
  file(path: string): PublicFile | undefined {
    return this.#widget?.files.get(path) ?? this.#site.file(path)
  }

  /** Undefined when the widget has not been built. */
  widget(): WidgetManifest | undefined {
    return this.#widget?.manifest
  }
}

const STORE = Symbol.for('callboard.public-store')
const shared = globalThis as { [STORE]?: PublicStore }

/** The process's store. @throws before the server has started it */
export function publicStore(): PublicStore {
  const store = shared[STORE]
  if (!store) throw new Error('The public store has not been started.')
  return store
}

/** Makes a store the process's own. */
export function setPublicStore(store: PublicStore): void {
  shared[STORE] = store
}
