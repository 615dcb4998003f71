// The whole list: introduction, filters, sections with their entries, and where it is from.
// Everything is drawn once; filters take out and sorting moves, so that what a reader has
// opened stays open.

import { sayDay } from '../domain/calls/say-instant.ts'
import { filterEntries } from '../domain/publishing/filter-entries.ts'
import type { ListFilter } from '../domain/publishing/list-filter.ts'
import type { PublicData, PublicEntry } from '../domain/publishing/public-data.ts'
import { sortByDeadline } from '../domain/publishing/sort-entries.ts'
import { setText } from './badge.ts'
import type { Clock } from './clock.ts'
import { el, heading, link } from './dom.ts'
import { drawEntry, type EntryView } from './entry-view.ts'
import { type Choice, makeFilterForm, NO_CHOICE } from './filter-form.ts'
import { richText } from './rich-text.ts'
import type { Settings } from './settings.ts'
import { TEXTS } from './texts.ts'

export type ListEvents = {
  /** False when the page wants to show the entry in its own way. */
  open(view: EntryView): boolean
  filter(choice: Choice, shown: number): void
}

export type ListView = {
  readonly root: HTMLElement
  /** Opens an entry, brings it into view and moves the focus there. */
  reveal(slug: string): void
}

type Group = { box: HTMLElement; list: HTMLElement; slug: string | null }

export function drawList(
  data: PublicData,
  stale: boolean,
  settings: Settings,
  clock: Clock,
  events: ListEvents,
): ListView {
  const { lang } = settings
  const texts = TEXTS[lang]
  const releaseDay = sayDay(data.release.at.slice(0, 10), lang)
  const views = new Map(
    data.entries.map((entry) => [
      entry.slug,
      drawEntry(entry, data, settings, clock, (view, open) => !open || events.open(view)),
    ]),
  )
  const groups = [
    ...data.sections.map((section) => drawGroup(section, section.title, settings)),
    drawGroup(null, data.sections.length > 0 ? texts.more : '', settings),
  ]
  const flat = el('ul', { class: 'entries' })
  const count = el('p', { class: 'count', part: 'count', role: 'status' })
  const reset = el('button', { type: 'button', class: 'plain-button' }, texts.reset)
  const more = el('button', { type: 'button', class: 'plain-button', hidden: true })
  let limit = settings.limit

  const arrange = (now: number): number => {
    const found = find(data, form.choice, now)
    const all = find(data, { ...NO_CHOICE, ...settings.fixed }, now).size
    const byDeadline = form.choice.sort === 'deadline'
    const ordered = byDeadline ? sortByDeadline(data.entries, now) : data.entries
    const shown = ordered.filter(({ slug }) => found.has(slug)).slice(0, limit)
    const itemsOf = (entries: readonly PublicEntry[]) =>
      entries.flatMap(({ slug }) => views.get(slug)?.item ?? [])
    for (const { box, list, slug } of groups) {
      fill(list, byDeadline ? [] : itemsOf(shown.filter(({ section }) => section === slug)))
      box.hidden = !list.firstChild
    }
    fill(flat, byDeadline ? itemsOf(shown) : [])
    setText(count, found.size === 0 ? texts.none : texts.count(found.size, all))
    reset.hidden = found.size === all
    more.hidden = found.size <= limit
    setText(more, texts.showAll(found.size))
    return found.size
  }
  const form = makeFilterForm(data, settings, () => {
    events.filter({ ...form.choice }, arrange(Date.now()))
  })
  reset.addEventListener('click', form.reset)
  more.addEventListener('click', () => {
    const first = [...views.values()].find(({ item }) => !item.isConnected)
    limit = Infinity
    arrange(Date.now())
    first?.button.focus()
  })

  const root = el(
    'section',
    { class: 'callboard', part: 'list', lang, 'aria-label': data.list.title },
    stale && el('p', { class: 'stale', role: 'status' }, texts.stale(releaseDay)),
    data.list.introduction !== '' &&
      el('p', { class: 'introduction', part: 'introduction' }, data.list.introduction),
    form.form,
    el('div', { class: 'count-line' }, count, reset),
    ...groups.map(({ box }) => box),
    flat,
    more,
    el(
      'p',
      { class: 'footer', part: 'footer' },
      link(data.list.url, texts.fullList),
      el('span', {}, texts.asOf(releaseDay)),
    ),
  )
  // What an hour changes, it changes in the selection and the order too.
  clock.add((now) => {
    arrange(now)
    return null
  })

  return {
    root,
    reveal(slug) {
      const view = views.get(slug)
      if (!view) return
      if (!view.item.isConnected) {
        limit = Infinity
        form.reset()
      }
      view.toggle(true)
      view.item.scrollIntoView({ block: 'start' })
      view.button.focus({ preventScroll: true })
    },
  }
}

function find(data: PublicData, choice: Omit<Choice, 'sort'>, now: number): Set<string> {
  const filter: ListFilter = {}
  for (const name of ['section', 'agency', 'q'] as const) {
    if (choice[name]) filter[name] = choice[name]
  }
  const status = choice.status || data.list.status
  if (status) filter.status = status as ListFilter['status']
  return new Set(filterEntries(data.entries, filter, now).map(({ slug }) => slug))
}

/** @param section null for what stands under none; then the title may be "" */
function drawGroup(
  section: PublicData['sections'][number] | null,
  title: string,
  { headingLevel }: Settings,
): Group {
  const list = el('ul', { class: 'entries' })
  const box = el(
    'section',
    { class: 'section', part: 'section' },
    title && heading(headingLevel, { class: 'section-title', part: 'section-title' }, title),
    section !== null && section.body.length > 0 && richText(section.body, headingLevel + 1),
    list,
  )
  return { box, list, slug: section?.slug ?? null }
}

/** Moving an element takes the focus from it, so nothing moves that stands right already. */
function fill(list: HTMLElement, items: readonly HTMLElement[]): void {
  const stands = list.childElementCount === items.length
  if (stands && items.every((item, index) => list.children[index] === item)) return
  list.replaceChildren(...items)
}
