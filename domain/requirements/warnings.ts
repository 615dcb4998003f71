// What a reviewer must have seen before approving. A warning stops nothing by itself: the
// agency may really have moved to another domain, and only a person can know.
import type { Call, VagueDate } from '../calls/call.ts'
import { isCurrent } from '../calls/current-calls.ts'
import type { EntryContent } from '../content/entry-content.ts'
import { isEmptyDoc, plainText } from '../content/rich-text.ts'
import type { Issue } from '../result.ts'
import { linksOf } from './links-of.ts'
import { isOfDomain, nearestDomain } from './official-domain.ts'
import { yearsNamed } from './years-named.ts'

/** A code and a field as in an issue; wording lives with the interface's messages. */
export type Warning = Issue

export type WarningContext = {
  /** Every agency with its official web domains. */
  readonly agencies: readonly { readonly slug: string; readonly domains: readonly string[] }[]
  /** The day on which it is looked at, `YYYY-MM-DD`. */
  readonly today: string
}

/** All warnings of a content, in the order of its fields. */
export function warningsFor(content: EntryContent, context: WarningContext): Warning[] {
  return [
    ...japaneseMissing(content),
    ...detailsForthcoming(content),
    ...strangeHosts(content, context),
    ...callWarnings(content, context.today),
    ...nobodyToAsk(content),
  ]
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

const FORTHCOMING = /details (?:are |to be )?(?:forthcoming|announced)|詳細は(?:後日|追って)/i

function detailsForthcoming(content: EntryContent): Warning[] {
  const { title, subtitle, summary, body, websites } = content
  const texts: [string, string][] = [
    ['title.en', title.en],
    ['subtitle.en', subtitle.en],
    ['subtitle.ja', subtitle.ja],
    ['summary.en', summary.en],
    ['summary.ja', summary.ja],
    ['body.en', plainText(body.en)],
    ['body.ja', plainText(body.ja)],
  ]
  const said = texts.filter(([, text]) => FORTHCOMING.test(text)).map(([field]) => field)
  const awaited = websites.flatMap(({ forthcoming }, index) =>
    forthcoming ? [`websites[${index}]`] : [],
  )
  return [...said, ...awaited].map((field) => ({ field, code: 'details_forthcoming' }))
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
    ...calls.flatMap((call, index) => (isCurrent(call) ? warningsOfCall(call, index) : [])),
    ...(over ? [{ field: 'calls', code: 'all_calls_closed' }] : []),
  ]
}

function warningsOfCall(call: Call, index: number): Warning[] {
  const field = `calls[${index}]`
  const { opens, closes, cycle } = call
  const warnings: Warning[] = []
  if (!opens && !closes && !call.rolling) {
    warnings.push({ field, code: 'dates_unknown' })
  }
  if (opens && closes && opens.latest > closes.earliest) {
    warnings.push({ field: `${field}.closes`, code: 'may_close_before_opening' })
  }
  const named = yearsNamed(cycle)
  const dated = [opens, closes].filter((date): date is VagueDate => date !== null)
  if (named.length > 0 && dated.length > 0 && !dated.some((date) => touches(date, named))) {
    const year = dated[0]?.earliest.slice(0, 4) ?? ''
    warnings.push({ field: `${field}.cycle`, code: 'cycle_year', context: { cycle, year } })
  }
  return warnings
}

function touches({ earliest, latest }: VagueDate, years: readonly number[]): boolean {
  return years.some((year) => earliest <= `${year}-12-31` && latest >= `${year}-01-01`)
}

function nobodyToAsk({ kind, contacts }: EntryContent): Warning[] {
  return kind === 'program' && contacts.length === 0
    ? [{ field: 'contacts', code: 'no_contact' }]
    : []
}
