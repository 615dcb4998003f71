// In what a document contradicts itself: the same rule as in the form and in the review. What
// is judged by its age needs a day to look at it, and is left to them.
import type { Contradiction } from '../calls/contradictions/contradiction.ts'
import { contradictions } from '../calls/contradictions/contradictions.ts'
import type { RichDoc } from '../content/rich-text.ts'
import { contextIn } from '../issue-context.ts'
import type { ImportedEntry, ImportWarning } from './imported.ts'
import type { KnownAgency } from './known-agency.ts'
import { toContent } from './to-content.ts'

type Said = Omit<ImportedEntry, 'warnings'>

export function findContradictions(entry: Said, agencies: readonly KnownAgency[]): ImportWarning[] {
  const zone = agencies.find(({ slug }) => slug === entry.agencies[0])?.zone ?? 'Asia/Tokyo'
  const content = toContent(
    { ...entry, warnings: [] },
    { toRich: wordsOnly, sectionId: null, agencies: new Set(entry.agencies), order: 0 },
  )
  // What was not understood is told by the reading itself, which knows the document's year.
  return contradictions(content, { zone })
    .filter(({ code }) => code !== 'dates_unclear')
    .map((found) => ({ field: found.field, code: found.code, message: say(found) }))
}

/** The words of an imported body, a paragraph for each of its blocks. */
function wordsOnly(html: string): RichDoc {
  const blocks = html
    .split(/<\/?(?:p|h\d|ul|ol|li|br)\b[^>]*>/)
    .map((block) => block.replace(/<[^>]*>/g, '').replace(/&\w+;|&#\d+;/g, decode))
    .filter((text) => text.trim() !== '')
  return {
    type: 'doc',
    content: blocks.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  }
}

const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
}

function decode(entity: string): string {
  return SIGNS[entity] ?? ' '
}

function say(found: Contradiction): string {
  const { side, said, kept, cycle, year, stage, before, other, english, japanese } = contextIn(
    found,
    'en',
  )
  const does = side === 'opens' ? 'opens' : 'closes'
  switch (found.code) {
    case 'cycle_year':
      return `The cycle is “${cycle}”, but the dates are in ${year}.`
    case 'may_close_before_opening':
      return 'As vague as the dates are, it might close before it opens.'
    case 'stages_out_of_order':
      return `“${stage}” is due before “${before}”.`
    case 'twin_calls':
      return `Call ${other} has the same cycle, label and stage, but other dates.`
    case 'words_differ':
      return `The words say that it ${does} “${said}”, but the date is “${kept}”.`
    case 'words_without_date':
      return 'The words leave the dates open, but there are dates.'
    case 'words_certainty':
      return `The words call the dates ${said}, but they are kept as ${kept}.`
    case 'words_rolling':
      return 'The words and the dates differ on whether applications are possible at any time.'
    case 'languages_differ':
      return `English and Japanese differ on when it ${does}: “${english}” and “${japanese}”.`
    case 'prose_date':
      return `The text says that it ${does} “${said}”; the calls say “${kept}”.`
    case 'prose_closed':
      return 'The text says that applications are closed, but the call is not over.'
    case 'prose_rolling':
      return 'The text says that applications are possible at any time, but there are deadlines.'
    case 'prose_language':
      return `The website is said to be in ${said === 'ja' ? 'Japanese' : 'English'} only, but is not marked so.`
    case 'prose_address':
      return `The text has “${said}”, but contacts and websites have “${kept}”.`
    // Told by the reading, or judged by an age that a document has not: never here.
    case 'dates_long_past':
    case 'expected_past':
    case 'details_forthcoming':
    case 'dates_unclear':
      return ''
  }
}
