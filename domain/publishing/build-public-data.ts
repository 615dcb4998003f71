// From the published set to what a list shows in one language. Pure and deterministic: the
// same release gives the same bytes on every instance.

import { instantsOf } from '../calls/call-instants.ts'
import { isCurrent } from '../calls/current-calls.ts'
import { sayCall } from '../calls/say-call.ts'
import { sayDateInZone } from '../calls/say-date.ts'
import { sayStage } from '../calls/say-stage.ts'
import type { PublicContent } from '../content/entry-content.ts'
import { inLanguage, type Language, type LocalisedText } from '../content/localised.ts'
import { isEmptyDoc } from '../content/rich-text.ts'
import { matchesText } from './filter-entries.ts'
import type {
  PublicCall,
  PublicData,
  PublicEntry,
  PublishedEntry,
  PublishedList,
  PublishedSet,
} from './public-data.ts'
import { publicHistory } from './public-history.ts'

const DEFAULT_ZONE = 'Asia/Tokyo'

/**
 * @param origin the public origin, without a slash at its end, that addresses begin with
 * @returns undefined when there is no such list, or not in this language
 */
export function buildPublicData(
  set: PublishedSet,
  listSlug: string,
  lang: Language,
  origin: string,
): PublicData | undefined {
  const list = set.lists.find(({ slug }) => slug === listSlug)
  if (!list?.languages.includes(lang)) return undefined
  const place = new Place(set)
  const shown = set.entries
    .filter(({ content }) => content.kind !== 'section')
    .map((published) => toPublicEntry(published, lang, origin, place))
    .filter(({ entry }) => isOnList(entry, list))
    .sort(byPlace)
    .map(({ entry }) => entry)
  return {
    schema: 1,
    list: {
      slug: list.slug,
      lang,
      languages: [...list.languages],
      title: inLanguage(list.title, lang),
      introduction: inLanguage(list.introduction, lang),
      url: listUrl(origin, list, lang),
      sort: list.sort,
      theme: list.theme,
      status: list.filter.status ?? null,
    },
    release: { ...set.release },
    agencies: agenciesOf(set, shown, lang),
    sections: sectionsOf(place, shown, lang),
    entries: shown,
  }
}

/** One published program or notice by its slug, wherever it is listed. */
export function findPublicEntry(
  set: PublishedSet,
  slug: string,
  lang: Language,
  origin: string,
): PublicEntry | undefined {
  const published = set.entries.find(
    ({ content }) => content.slug === slug && content.kind !== 'section',
  )
  if (!published) return undefined
  const place = new Place(set)
  const { entry } = toPublicEntry(published, lang, origin, place)
  const history = publicHistory(published.content.calls, lang, place.zoneOf(published.content))
  return history ? { ...entry, history } : entry
}

/** What stands where: looked up by id while the entries are walked once. */
class Place {
  readonly sections: readonly PublishedEntry[]
  /** Of programs and notices, by id. */
  readonly slugs: ReadonlyMap<string, string>
  readonly zones: ReadonlyMap<string, string>
  readonly #order: ReadonlyMap<string, number>

  constructor(set: PublishedSet) {
    this.sections = set.entries
      .filter(({ content }) => content.kind === 'section')
      .sort((a, b) => byOrderThenSlug(a.content, b.content))
    this.#order = new Map(this.sections.map(({ id }, index) => [id, index]))
    this.slugs = new Map(
      set.entries
        .filter(({ content }) => content.kind !== 'section')
        .map(({ id, content }) => [id, content.slug]),
    )
    this.zones = new Map(set.agencies.map(({ slug, zone }) => [slug, zone]))
  }

  /** Where the agency that announces means a date without a zone. */
  zoneOf({ agencies }: Pick<PublicContent, 'agencies'>): string {
    return this.zones.get(agencies[0] ?? '') ?? DEFAULT_ZONE
  }

  /** Entries without a published section stand after the last one. */
  rank(sectionId: string | null): number {
    return this.#order.get(sectionId ?? '') ?? this.sections.length
  }
}

type Placed = { entry: PublicEntry; section: number; order: number }

function toPublicEntry(
  { content, publishedAt }: PublishedEntry,
  lang: Language,
  origin: string,
  place: Place,
): Placed {
  const section = place.rank(content.sectionId)
  const other = lang === 'en' ? 'ja' : 'en'
  const bodyLang = isEmptyDoc(content.body[lang]) ? other : lang
  const agencyZone = place.zoneOf(content)
  const say = (text: LocalisedText) => inLanguage(text, lang)
  const entry: PublicEntry = {
    slug: content.slug,
    kind: content.kind === 'notice' ? 'notice' : 'program',
    url: entryUrl(origin, content.slug, lang),
    title: say(content.title),
    otherTitle: content.title[lang] ? content.title[other] : '',
    titleLang: content.title[lang] ? lang : other,
    bodyLang,
    subtitle: say(content.subtitle),
    acronym: content.acronym,
    summary: say(content.summary),
    body: content.body[bodyLang].content,
    eligibility: say(content.eligibility),
    section: place.sections[section]?.content.slug ?? null,
    agencies: [...content.agencies],
    websites: content.websites.map(({ label, url, language, forthcoming }) => ({
      label: say(label),
      url,
      language,
      forthcoming,
    })),
    contacts: content.contacts.map(({ label, email, url }) => ({ label: say(label), email, url })),
    calls: toPublicCalls(content.calls.filter(isCurrent), lang, agencyZone),
    careerStages: [...content.careerStages],
    disciplines: [...content.disciplines],
    related: content.related.flatMap((related) => place.slugs.get(related) ?? []),
    publishedAt,
  }
  return { entry, section, order: content.order }
}

function toPublicCalls(
  calls: PublicContent['calls'],
  lang: Language,
  agencyZone: string,
): PublicCall[] {
  const isOneScheme = new Set(calls.map(({ label }) => inLanguage(label, lang))).size < 2
  return calls.map((call) => toPublicCall(call, lang, agencyZone, isOneScheme))
}

function toPublicCall(
  call: PublicContent['calls'][number],
  lang: Language,
  agencyZone: string,
  isOneScheme: boolean,
): PublicCall {
  const { id, cycle, stage, route, opens, closes, certainty, rolling } = call
  const label = inLanguage(call.label, lang)
  const stageName = sayStage(stage, lang)
  return {
    id,
    cycle,
    label,
    stage,
    route,
    words: inLanguage(call.words, lang),
    opens,
    closes,
    certainty,
    rolling,
    instants: instantsOf(call, agencyZone),
    zone: agencyZone,
    says: {
      stage: stageName,
      topic: [isOneScheme ? '' : label, stageName].filter(Boolean).join(' · '),
      opens: opens ? sayDateInZone(opens, lang, agencyZone) : '',
      closes: closes ? sayDateInZone(closes, lang, agencyZone) : '',
      meaning: sayCall(call, lang, agencyZone),
    },
  }
}

function isOnList(entry: PublicEntry, { filter }: PublishedList): boolean {
  if (filter.section !== undefined && entry.section !== filter.section) return false
  if (filter.agency !== undefined && !entry.agencies.includes(filter.agency)) return false
  return filter.q === undefined || matchesText(entry, filter.q)
}

/** Agencies in the set's order, only those that the list's entries name. */
function agenciesOf(set: PublishedSet, shown: readonly PublicEntry[], lang: Language) {
  const used = new Set(shown.flatMap(({ agencies }) => agencies))
  return set.agencies
    .filter(({ slug }) => used.has(slug))
    .map(({ slug, acronym, name }) => ({ slug, acronym, name: inLanguage(name, lang) }))
}

function sectionsOf({ sections }: Place, shown: readonly PublicEntry[], lang: Language) {
  const used = new Set(shown.map(({ section }) => section))
  return sections
    .filter(({ content }) => used.has(content.slug))
    .map(({ content }) => {
      const { body } = content
      const doc = isEmptyDoc(body[lang]) ? body[lang === 'en' ? 'ja' : 'en'] : body[lang]
      return { slug: content.slug, title: inLanguage(content.title, lang), body: doc.content }
    })
}

function byPlace(a: Placed, b: Placed): number {
  return a.section - b.section || a.order - b.order || compareText(a.entry.slug, b.entry.slug)
}

function byOrderThenSlug(a: PublicContent, b: PublicContent): number {
  return a.order - b.order || compareText(a.slug, b.slug)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function listUrl(origin: string, list: PublishedList, lang: Language): string {
  return `${origin}/l/${list.slug}${lang === 'en' ? '' : `?lang=${lang}`}`
}

function entryUrl(origin: string, slug: string, lang: Language): string {
  return `${origin}/p/${slug}${lang === 'en' ? '' : `?lang=${lang}`}`
}
