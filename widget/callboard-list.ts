// <callboard-list>: shows a published list inside any page. Attributes are its interface;
// until there is something to show, and whenever there is not, the page's own content of
// the element stays.

import { STATUSES } from '../domain/calls/status.ts'
import type { PublicData } from '../domain/publishing/public-data.ts'
import css from './callboard.css?inline'
import { Clock } from './clock.ts'
import { drawList, type ListView } from './list-view.ts'
import { type Loaded, loadData } from './load-data.ts'
import { dataOrigin } from './origin.ts'
import { ATTRIBUTES, readSettings, type Settings } from './settings.ts'
import { asTheme, linkColour, type Theme, toneOf, watchTone } from './tone.ts'

let sheet: CSSStyleSheet | undefined

export class CallboardList extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES

  readonly #root: ShadowRoot
  #clock = new Clock()
  #view: ListView | undefined
  #settings: Settings | undefined
  #theme: Theme = 'auto'
  #round = 0
  #unwatch: (() => void) | undefined

  constructor() {
    super()
    this.#root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    if (!sheet) {
      sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
    }
    this.#root.adoptedStyleSheets = [sheet]
    this.#root.replaceChildren(document.createElement('slot'))
  }

  connectedCallback(): void {
    window.addEventListener('hashchange', this.#followHash)
    this.#unwatch = watchTone(() => this.#paintTone())
    this.#ask()
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#followHash)
    this.#unwatch?.()
    this.#clock.stop()
    this.#round += 1
  }

  attributeChangedCallback(_: string, before: string | null, after: string | null): void {
    if (this.isConnected && before !== after) this.#ask()
  }

  /** Several attributes that change together are one reason to draw. */
  #ask(): void {
    this.#round += 1
    const round = this.#round
    queueMicrotask(() => {
      if (round === this.#round) void this.#show(round)
    })
  }

  async #show(round: number): Promise<void> {
    const settings = readSettings(this)
    const origin = dataOrigin(this)
    if (!settings.list || !origin) return this.#fail('no list or no origin')
    let loaded: Loaded
    try {
      loaded = await loadData(
        `${origin}/embed/d/${encodeURIComponent(settings.list)}.${settings.lang}`,
      )
    } catch (error) {
      if (round === this.#round) this.#fail(String(error))
      return
    }
    if (round !== this.#round) return
    const unknown = unknownValue(settings, loaded.data)
    if (unknown) this.#fail(`unknown ${unknown}`)
    else this.#draw(settings, loaded)
  }

  #draw(settings: Settings, { data, stale }: Loaded): void {
    this.#settings = settings
    this.#theme = settings.theme ?? asTheme(data.list.theme) ?? 'auto'
    this.#clock.stop()
    this.#clock = new Clock()
    this.#view = drawList(data, stale, settings, this.#clock, {
      open: ({ entry: { slug, url, title } }) => this.#tell('open', { slug, url, title }, true),
      filter: (choice, shown) => this.#tell('filter', { ...choice, shown }),
    })
    this.#paintTone()
    this.#root.replaceChildren(this.#view.root)
    this.#clock.start()
    const { list, release, entries } = data
    this.#tell('ready', {
      list: list.slug,
      lang: list.lang,
      release: release.number,
      entries: entries.length,
      stale,
    })
    this.#followHash()
  }

  /** What was shown before stays; the page's author reads the reason in the console. */
  #fail(reason: string): void {
    console.warn(`callboard: ${reason}`)
    this.#tell('error', { reason })
  }

  #tell(name: string, detail: object, cancelable = false): boolean {
    const event = new CustomEvent(`callboard:${name}`, {
      detail,
      cancelable,
      bubbles: true,
      composed: true,
    })
    return this.dispatchEvent(event)
  }

  readonly #followHash = (): void => {
    const slug = /^#callboard=([a-z0-9-]+)$/.exec(location.hash)?.[1]
    if (slug) this.#view?.reveal(slug)
  }

  #paintTone(): void {
    const root = this.#view?.root
    if (!root || !this.#settings) return
    root.dataset.theme = this.#theme
    root.dataset.tone = toneOf(this.#theme, this)
    const colour =
      this.#theme === 'auto' || this.#theme === 'inherit' ? linkColour(this) : undefined
    if (colour) root.style.setProperty('--page-link', colour)
    else root.style.removeProperty('--page-link')
  }
}

/** A filter in the element's attributes that names nothing on this list. */
function unknownValue({ fixed }: Settings, { sections, agencies }: PublicData): string | undefined {
  const known: Record<keyof Settings['fixed'], readonly string[]> = {
    section: sections.map(({ slug }) => slug),
    agency: agencies.map(({ slug }) => slug),
    status: STATUSES,
  }
  for (const name of ['section', 'agency', 'status'] as const) {
    if (fixed[name] && !known[name].includes(fixed[name])) return `${name}: ${fixed[name]}`
  }
  return undefined
}
