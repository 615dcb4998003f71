// May the public see it? A draft may be incomplete for months; these are the rules for the
// day it is shown. All issues are listed at once, each tied to the field that mends it.
import type { Call, VagueDate } from '../calls/call.ts'
import { isZone } from '../calls/zone.ts'
import type { Contact, EntryContent, Website } from '../content/entry-content.ts'
import { isEmptyDoc } from '../content/rich-text.ts'
import type { Issue } from '../result.ts'

/** Everything that keeps this content from being published; empty when nothing does. */
export function issuesBeforePublishing(content: EntryContent): Issue[] {
  return [
    ...issuesOfText(content),
    ...issuesOfOrigin(content),
    ...content.websites.flatMap(issuesOfWebsite),
    ...content.contacts.flatMap(issuesOfContact),
    ...content.calls.flatMap(issuesOfCall),
    ...(['websites', 'contacts', 'calls'] as const).flatMap((list) => twice(content, list)),
  ]
}

function issuesOfText({ kind, title, summary, body }: EntryContent): Issue[] {
  const issues: Issue[] = []
  if (title.en.trim() === '') issues.push({ field: 'title.en', code: 'required' })
  // A section may be a bare heading; whatever stands under it must say something.
  if (kind !== 'section' && summary.en.trim() === '' && isEmptyDoc(body.en)) {
    issues.push({ field: 'summary.en', code: 'summary_or_body' })
  }
  return issues
}

/** A reader of a program must see who announces it and where to ask. */
function issuesOfOrigin({ kind, agencies, websites, contacts }: EntryContent): Issue[] {
  if (kind !== 'program') return []
  const issues: Issue[] = []
  if (agencies.length === 0) issues.push({ field: 'agencies', code: 'agency_required' })
  if (websites.length === 0 && contacts.length === 0) {
    issues.push({ field: 'websites', code: 'website_or_contact' })
  }
  return issues
}

function issuesOfWebsite({ url, forthcoming }: Website, index: number): Issue[] {
  if (url !== null || forthcoming) return []
  return [{ field: `websites[${index}].url`, code: 'url_or_forthcoming' }]
}

function issuesOfContact({ email, url }: Contact, index: number): Issue[] {
  if (email !== '' || url !== null) return []
  return [{ field: `contacts[${index}].email`, code: 'email_or_url' }]
}

function issuesOfCall(call: Call, index: number): Issue[] {
  const field = `calls[${index}]`
  const { opens, closes, words } = call
  const issues: Issue[] = []
  if (words.en.trim() === '' && !opens && !closes && !call.rolling) {
    issues.push({ field: `${field}.words.en`, code: 'words_or_dates' })
  }
  // Only where no reading of the two dates is in order; a vague overlap is a warning.
  if (opens && closes && opens.earliest > closes.latest) {
    issues.push({ field: `${field}.closes`, code: 'closes_before_opens' })
  }
  return [
    ...issues,
    ...issuesOfZone(`${field}.opens`, opens),
    ...issuesOfZone(`${field}.closes`, closes),
  ]
}

/** The applicant's own clock, and anywhere on earth: zones of calls that no map has. */
const NO_PLACE = ['applicant', 'aoe']

function issuesOfZone(field: string, date: VagueDate | null): Issue[] {
  const zone = date?.zone
  if (zone === undefined || NO_PLACE.includes(zone) || isZone(zone)) return []
  return [{ field: `${field}.zone`, code: 'unknown_zone', context: { zone } }]
}

/** Comments and comparisons name an item by its id, so no two may share one. */
function twice(content: EntryContent, list: 'websites' | 'contacts' | 'calls'): Issue[] {
  const ids = content[list].map(({ id }) => id)
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [{ field: `${list}[${index}]`, code: 'duplicate_id' }] : [],
  )
}
