// What a person should look at before accepting an item. The document's words are kept as
// they are; a warning says what about them seems wrong or is still missing.
import { saysForthcoming } from '../calls/contradictions/forthcoming.ts'
import { hostsOf } from '../requirements/links-of.ts'
import { isOfDomain, nearestDomain } from '../requirements/official-domain.ts'
import { findContradictions } from './find-contradictions.ts'
import type { ImportedEntry, ImportWarning } from './imported.ts'
import type { KnownAgency } from './known-agency.ts'
import type { CallReading } from './read-call.ts'

export type WarnedEntry = Omit<ImportedEntry, 'warnings'>

/**
 * @param deadLinks texts that the document shows as links, but whose link leads nowhere
 */
export function findWarnings(
  entry: WarnedEntry,
  calls: readonly CallReading[],
  deadLinks: readonly string[],
  agencies: readonly KnownAgency[],
): ImportWarning[] {
  return [
    ...forthcoming(entry),
    ...websites(entry, agencies),
    ...missing(entry, agencies),
    ...calls.flatMap(unclearCall),
    ...findContradictions(entry, agencies),
    ...deadLinks.map((text) =>
      warning(
        placeOf(text, entry),
        'link_without_address',
        `“${text}” is a link that leads nowhere; its text was kept.`,
      ),
    ),
  ]
}

/** The field in which the text of a link ended up. */
function placeOf(text: string, entry: WarnedEntry): string {
  if (entry.title.en === text) return 'title.en'
  if (entry.subtitle?.en === text) return 'subtitle.en'
  const call = entry.calls.findIndex(({ words }) => words.en !== '' && text.includes(words.en))
  return call === -1 ? 'body.en' : `calls[${call}]`
}

function forthcoming(entry: WarnedEntry): ImportWarning[] {
  const texts = [
    ['title.en', entry.title.en],
    ['subtitle.en', entry.subtitle?.en ?? ''],
  ] as const
  return texts
    .filter(([, text]) => saysForthcoming(text))
    .map(([field, text]) =>
      warning(field, 'details_forthcoming', `Details are still to come: “${text}”.`),
    )
}

function websites(entry: WarnedEntry, agencies: readonly KnownAgency[]): ImportWarning[] {
  return entry.websites.flatMap((website, i) => {
    const field = `websites[${i}]`
    if (website.url === null) {
      return [warning(field, 'details_forthcoming', 'A website is announced but not there yet.')]
    }
    const own = agencies.filter(({ slug }) => entry.agencies.includes(slug))
    const names = own.map(({ acronym }) => acronym).join(', ') || 'any known agency'
    const domains = own.flatMap((agency) => agency.domains)
    return hostsOf(website.url)
      .filter((host) => !domains.some((domain) => isOfDomain(host, domain)))
      .map((host) => strangeHost(`${field}.url`, host, domains, names))
  })
}

function strangeHost(
  field: string,
  host: string,
  domains: readonly string[],
  names: string,
): ImportWarning {
  const meant = nearestDomain(host, domains)
  const message = `${host} is not one of the web domains of ${names}.`
  return meant
    ? warning(field, 'host_misspelt', `${message} Was ${meant} meant?`)
    : warning(field, 'host_not_official', message)
}

function missing(entry: WarnedEntry, agencies: readonly KnownAgency[]): ImportWarning[] {
  const found: ImportWarning[] = []
  if (entry.kind === 'section') return found
  if (entry.agencies.length === 0) {
    found.push(
      warning('agencies', 'no_agency', 'No known agency is named by its addresses or its text.'),
    )
  }
  for (const slug of entry.agencies.filter(
    (slug) => !agencies.some((known) => known.slug === slug),
  )) {
    found.push(
      warning('agencies', 'unknown_agency', `There is no agency “${slug}” here; it is left out.`),
    )
  }
  if (entry.kind !== 'program') return found
  if (entry.contacts.length === 0)
    found.push(warning('contacts', 'no_contact', 'No contact is given.'))
  if (entry.websites.length === 0)
    found.push(warning('websites', 'no_website', 'No website is given.'))
  if (entry.calls.length === 0) found.push(warning('calls', 'no_calls', 'No call is given.'))
  return found
}

function unclearCall({ call, unclear }: CallReading, i: number): ImportWarning[] {
  const words = call.words.en || call.words.ja || ''
  const field = `calls[${i}]`
  if (unclear.length > 0) {
    const texts = unclear.map((text) => `“${text}”`).join(', ')
    return [warning(field, 'dates_unclear', `Not understood in “${words}”: ${texts}.`)]
  }
  if (call.opens === null && call.closes === null && !call.rolling) {
    return [warning(field, 'dates_unknown', `No date is given: “${words}”.`)]
  }
  return []
}

function warning(field: string, code: string, message: string): ImportWarning {
  return { field, code, message }
}
