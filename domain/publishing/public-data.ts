// The data behind the widget, the public pages and the feeds: one list in one language, as
// one release froze it. Readers' programs rely on it; inside schema 1 it only gains.

import type { Call, Certainty, VagueDate } from '../calls/call.ts'
import type { CallInstants, Status } from '../calls/status.ts'
import type { EntryKind, PublicContent } from '../content/entry-content.ts'
import type { Language, LocalisedText } from '../content/localised.ts'
import type { RichBlock } from '../content/rich-text.ts'
import type { ListFilter } from './list-filter.ts'

/** What a release froze: everything that the public half is built from, and nothing else. */
export type PublishedSet = {
  readonly release: { readonly number: number; readonly at: string; readonly hash: string }
  readonly entries: readonly PublishedEntry[]
  readonly agencies: readonly PublishedAgency[]
  readonly lists: readonly PublishedList[]
}

export type PublishedEntry = {
  readonly id: string
  readonly revisionId: string
  /** When this revision went live, ISO 8601. */
  readonly publishedAt: string
  readonly content: PublicContent
}

export type PublishedAgency = {
  readonly slug: string
  readonly acronym: string
  readonly name: LocalisedText
  readonly ror: string | null
  readonly domains: readonly string[]
  readonly zone: string
}

export type PublishedList = {
  readonly slug: string
  readonly title: LocalisedText
  readonly introduction: LocalisedText
  readonly filter: ListFilter
  readonly sort: 'section' | 'deadline'
  readonly languages: readonly Language[]
  readonly theme: 'auto' | 'light' | 'dark' | 'inherit'
  readonly origins: readonly string[]
}

export type PublicData = {
  schema: 1
  list: {
    slug: string
    lang: Language
    languages: Language[]
    title: string
    introduction: string
    url: string
    sort: 'section' | 'deadline'
    theme: string
    /** Only programs of this status; applied where it is read, since it changes by itself. */
    status: Status | null
  }
  release: { number: number; at: string; hash: string }
  agencies: { slug: string; acronym: string; name: string }[]
  sections: { slug: string; title: string; body: RichBlock[] }[]
  entries: PublicEntry[]
}

export type PublicEntry = {
  slug: string
  kind: Exclude<EntryKind, 'section'>
  url: string
  title: string
  /** The title in the other language, shown beside it. */
  otherTitle: string
  /** The language in which title and body stand when they are not yet translated. */
  titleLang: Language
  bodyLang: Language
  subtitle: string
  acronym: string
  summary: string
  body: RichBlock[]
  eligibility: string
  /** Slug of its section; null for entries after the last section. */
  section: string | null
  agencies: string[]
  websites: { label: string; url: string | null; language: Language | null; forthcoming: boolean }[]
  contacts: { label: string; email: string; url: string | null }[]
  calls: PublicCall[]
  careerStages: PublicContent['careerStages']
  disciplines: PublicContent['disciplines']
  related: string[]
  publishedAt: string
  /** Earlier cycles, on the program's own page alone. */
  history?: PublicHistory
}

export type PublicHistory = {
  /** "Opened 2–9 April in the last five years (2022–2026) · closed 10–14 May", per scheme. */
  forecast: string[]
  /** Past calls, the newest first. */
  cycles: { id: string; name: string; words: string; meaning: string }[]
}

export type PublicCall = {
  id: string
  cycle: string
  label: string
  stage: Call['stage']
  route: string
  words: string
  opens: VagueDate | null
  closes: VagueDate | null
  certainty: Certainty
  rolling: boolean
  /** Computed on the server, so that a reader's browser needs no zone arithmetic. */
  instants: CallInstants
  /** The zone in which a date without one of its own is meant. */
  zone: string
  /** The same in words of this language, so that a widget need not carry them; "" for none. */
  says: {
    /** "Letter of intent"; "" for a call without stages. */
    stage: string
    /** What a line that stands alone names first: the scheme, if there are several, and the stage. */
    topic: string
    /** "14 May 2026, 12:00 noon Japan time". */
    opens: string
    closes: string
    /** "opens in April 2026, closes 14 May 2026, 12:00 noon Japan time (tentative)". */
    meaning: string
  }
}
