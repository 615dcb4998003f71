// One program or notice: a line that says what and until when, and what opens under it.

import { nextDeadline } from '../domain/calls/next-deadline.ts'
import { sayLeft, sayNext } from '../domain/calls/say-next.ts'
import type { PublicData, PublicEntry } from '../domain/publishing/public-data.ts'
import { makeBadge, paintBadge, setText } from './badge.ts'
import { drawCalls } from './call-view.ts'
import type { Clock } from './clock.ts'
import { el, heading, link } from './dom.ts'
import { richText } from './rich-text.ts'
import type { Settings } from './settings.ts'
import { TEXTS } from './texts.ts'

export type EntryView = {
  readonly entry: PublicEntry
  readonly item: HTMLElement
  readonly button: HTMLButtonElement
  toggle(open: boolean): void
}

/** @param wantsToggle asked when a reader opens or closes the entry; false: leave it */
export function drawEntry(
  entry: PublicEntry,
  data: PublicData,
  settings: Settings,
  clock: Clock,
  wantsToggle: (view: EntryView, open: boolean) => boolean,
): EntryView {
  const id = `cb-${entry.slug}`
  const button = el(
    'button',
    { type: 'button', 'aria-expanded': 'false', 'aria-controls': id },
    el('span', { lang: foreign(entry.titleLang, settings) }, entry.title),
  )
  const body = el('div', { class: 'body', part: 'entry-body', id })
  const findable = 'onbeforematch' in body
  const item = el(
    'li',
    { class: 'entry', part: 'entry', 'data-kind': entry.kind },
    el(
      'div',
      { class: 'head' },
      heading(settings.headingLevel + 1, { class: 'title', part: 'entry-title' }, button),
      drawFacts(entry, data),
      entry.calls.length > 0 && drawNext(entry, settings, clock),
    ),
    body,
  )
  const view: EntryView = {
    entry,
    item,
    button,
    toggle(open) {
      if (open) body.removeAttribute('hidden')
      else body.setAttribute('hidden', findable ? 'until-found' : '')
      button.setAttribute('aria-expanded', String(open))
      item.toggleAttribute('data-open', open)
    },
  }
  body.append(...drawBody(entry, data, settings, clock))
  view.toggle(false)
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-expanded') !== 'true'
    if (wantsToggle(view, open)) view.toggle(open)
  })
  // The browser's own search found a word inside.
  body.addEventListener('beforematch', () => view.toggle(true))
  return view
}

/** Agencies and subtitle: what tells CREST from AMED-CREST at a glance. */
function drawFacts(entry: PublicEntry, data: PublicData): HTMLElement | null {
  const agencies = entry.agencies.map((slug) => {
    const agency = data.agencies.find((known) => known.slug === slug)
    return el('abbr', { title: agency?.name }, agency?.acronym ?? slug)
  })
  if (agencies.length === 0 && !entry.subtitle) return null
  const facts = el('p', { class: 'facts' })
  for (const part of [...agencies, entry.subtitle]) {
    if (part) facts.append(facts.hasChildNodes() ? ' · ' : '', part)
  }
  return facts
}

function drawNext(entry: PublicEntry, { lang }: Settings, clock: Clock): HTMLElement {
  const badge = makeBadge()
  const words = el('span', { class: 'next-words' })
  const left = el('span', { class: 'left' })
  clock.add((now) => {
    const next = nextDeadline(entry.calls, now)
    if (!next) return null
    paintBadge(badge, next.status, lang)
    setText(words, sayNext(next.call, next.status, lang))
    setText(left, sayLeft(next.call.instants, next.status, now, lang))
    return next.status.changesAt
  })
  return el('p', { class: 'next' }, badge, words, left)
}

function drawBody(
  entry: PublicEntry,
  data: PublicData,
  settings: Settings,
  clock: Clock,
): HTMLElement[] {
  const { lang, headingLevel } = settings
  const texts = TEXTS[lang]
  const level = headingLevel + 2
  const other = lang === 'en' ? 'ja' : 'en'
  const prose = richText(entry.body, level)
  const proseLang = foreign(entry.bodyLang, settings)
  if (proseLang) prose.lang = proseLang
  const parts: (HTMLElement | null | false)[] = [
    entry.otherTitle !== '' && el('p', { class: 'other', lang: other }, entry.otherTitle),
    entry.summary !== '' && el('p', { class: 'summary' }, entry.summary),
    entry.body.length > 0 && prose,
    entry.eligibility !== '' &&
      block(level, texts.eligibility, el('p', { class: 'pre' }, entry.eligibility)),
    entry.calls.length > 0 && block(level, texts.calls, drawCalls(entry.calls, settings, clock)),
    entry.websites.length > 0 &&
      block(level, texts.websites, list(entry.websites.map((site) => drawWebsite(site, lang)))),
    entry.contacts.length > 0 &&
      block(level, texts.contacts, list(entry.contacts.map(drawContact))),
    drawRelated(entry, data, level, texts.related),
    el(
      'p',
      { class: 'links' },
      link(entry.url, texts.page),
      link(`${location.href.split('#')[0]}#callboard=${entry.slug}`, texts.link),
    ),
  ]
  return parts.filter((part) => part instanceof HTMLElement)
}

function drawRelated({ related }: PublicEntry, data: PublicData, level: number, title: string) {
  const links = data.entries
    .filter(({ slug }) => related.includes(slug))
    .map((entry) => link(entry.url, entry.title))
  return links.length > 0 && block(level, title, list(links))
}

function drawWebsite(
  { label, url, language, forthcoming }: PublicEntry['websites'][number],
  lang: Settings['lang'],
): HTMLElement {
  const texts = TEXTS[lang]
  const notes = [
    language && language !== lang && texts.onlyIn[language],
    forthcoming && texts.forthcoming,
  ].filter((note) => note)
  const name = label || (url ?? '').replace(/^https?:\/\/(www\.)?|\/$/g, '')
  return el(
    'span',
    {},
    url === null ? name : link(url, name),
    notes.length > 0 && ` (${notes.join(', ')})`,
  )
}

function drawContact({ label, email, url }: PublicEntry['contacts'][number]): HTMLElement {
  const href = email ? `mailto:${email}` : url
  const text = email || (url ?? '')
  return el('span', {}, href ? link(href, text) : text, label && ` (${label})`)
}

function block(level: number, title: string, content: HTMLElement): HTMLElement {
  return el('div', { class: 'block' }, heading(level, { class: 'block-title' }, title), content)
}

function list(items: readonly HTMLElement[]): HTMLElement {
  return el('ul', { class: 'plain' }, ...items.map((item) => el('li', {}, item)))
}

/** The language to name where a text is not in the page's. */
function foreign(lang: Settings['lang'], settings: Settings): string | undefined {
  return lang === settings.lang ? undefined : lang
}
