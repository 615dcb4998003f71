// What a reviewer must have seen before approving. A warning stops nothing by itself: the
// agency may really have moved to another domain, and only a person can know.
import { contradictions } from '../calls/contradictions/contradictions.ts'
import { isCurrent } from '../calls/current-calls.ts'
import type { EntryContent } from '../content/entry-content.ts'
import { isEmptyDoc } from '../content/rich-text.ts'
import type { Issue } from '../result.ts'
import { linksOf } from './links-of.ts'
import { isOfDomain, nearestDomain } from './official-domain.ts'
import { warningKey } from './warning-key.ts'

/** A code and a field as in an issue; wording lives with the interface's messages. */
export type Warning = Issue

export type WarningContext = {
  /** Every agency with its official web domains and the zone of its dates. */
  readonly agencies: readonly WarningAgency[]
  /** The day on which it is looked at, `YYYY-MM-DD`. */
  readonly today: string
  /** Since which day each place has said that details are forthcoming, by its key. */
  readonly forthcomingSince: Readonly<Record<string, string>>
}

export type WarningAgency = {
  readonly slug: string
  readonly domains: readonly string[]
  readonly zone: string
}

const DEFAULT_ZONE = 'Asia/Tokyo'

/** All warnings of a content. */
export function warningsFor(content: EntryContent, context: WarningContext): Warning[] {
  const found = [
    ...japaneseMissing(content),
    ...strangeHosts(content, context),
    ...contradictions(content, { ...context, zone: zoneOf(content, context) }),
    ...callWarnings(content, context.today),
    ...nobodyToAsk(content),
  ]
  // A text that says the same thing twice is read once.
  return [...new Map(found.map((warning) => [warningKey(warning), warning])).values()]
}

function japaneseMissing({ title, summary, body, eligibility }: EntryContent): Warning[] {
  const pairs: [string, boolean, boolean][] = [
    ['title.ja', title.en !== '', title.ja !== ''],
    ['summary.ja', summary.en !== '', summary.ja !== ''],
    ['body.ja', !isEmptyDoc(body.en), !isEmptyDoc(body.ja)],
    ['eligibility.ja', eligibility.en !== '', eligibility.ja !== ''],
  ]
  return pairs
    .filter(([, english, japanese]) => english && !japanese)
    .map(([field]) => ({ field, code: 'japanese_missing' }))
}

function strangeHosts(content: EntryContent, { agencies }: WarningContext): Warning[] {
  // An entry that names no agency is measured by all of them.
  const own = agencies.filter(({ slug }) => content.agencies.includes(slug))
  const official = (own.length > 0 ? own : agencies).flatMap(({ domains }) => domains)
  if (official.length === 0) return []
  return linksOf(content)
    .filter(({ host }) => !official.some((domain) => isOfDomain(host, domain)))
    .map(({ field, host }): Warning => {
      const meant = nearestDomain(host, official)
      return meant
        ? { field, code: 'host_misspelt', context: { host, meant } }
        : { field, code: 'host_not_official', context: { host } }
    })
}

function callWarnings({ kind, calls }: EntryContent, today: string): Warning[] {
  const current = calls.filter(isCurrent)
  if (current.length === 0) return kind === 'program' ? [{ field: 'calls', code: 'no_calls' }] : []
  const over = current.every(({ closes, rolling }) => !rolling && closes && closes.latest < today)
  return [
    ...calls.flatMap((call, index) =>
      !isCurrent(call) || call.opens || call.closes || call.rolling
        ? []
        : [{ field: `calls[${index}]`, code: 'dates_unknown' }],
    ),
    ...(over ? [{ field: 'calls', code: 'all_calls_closed' }] : []),
  ]
}

/** The zone of the agency that announces. */
function zoneOf({ agencies }: EntryContent, context: WarningContext): string {
  return context.agencies.find(({ slug }) => slug === agencies[0])?.zone ?? DEFAULT_ZONE
}

function nobodyToAsk({ kind, contacts }: EntryContent): Warning[] {
  return kind === 'program' && contacts.length === 0
    ? [{ field: 'contacts', code: 'no_contact' }]
    : []
}
