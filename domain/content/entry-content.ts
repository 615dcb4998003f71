// The content of an entry: everything a revision freezes. The shapes here say only
// "may it be saved?"; "may the public see it?" is domain/requirements.
import { z } from 'zod'
import { isCalendarDay } from '../calls/calendar-day.ts'
import { call } from '../calls/call.ts'
import { isPublicHref } from './href.ts'
import { localisedText } from './localised.ts'
import { EMPTY_DOC, richDoc } from './rich-text.ts'

/** Grows when the shape changes; older revisions are upgraded on read, never rewritten. */
export const CONTENT_SCHEMA = 1

export const ENTRY_KINDS = ['program', 'notice', 'section'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

export const CAREER_STAGES = [
  'student',
  'doctoral',
  'postdoctoral',
  'early_career',
  'mid_career',
  'senior',
  'any',
] as const

export const DISCIPLINES = [
  'any',
  'life_sciences',
  'medicine',
  'physical_sciences',
  'engineering',
  'informatics',
  'environment',
  'social_sciences',
  'humanities',
] as const

export const TITLE_MAX = 200

export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'slug_format')

const itemId = z.string().min(1).max(40)
const url = z
  .string()
  .max(2_000)
  .refine((href) => isPublicHref(href) && !/^mailto:/i.test(href), 'href')

export const website = z.strictObject({
  id: itemId,
  label: localisedText(200),
  url: url.nullable(),
  /** The site's language when it has only one, as in "(Japanese only)". */
  language: z.enum(['en', 'ja']).nullable(),
  forthcoming: z.boolean(),
})
export type Website = z.infer<typeof website>

export const contact = z.strictObject({
  id: itemId,
  label: localisedText(200),
  email: z.union([z.literal(''), z.email().max(254)]),
  url: url.nullable(),
})
export type Contact = z.infer<typeof contact>

const internal = z.strictObject({
  notes: z.string().max(10_000),
  ownerId: z.uuid().nullable(),
  nextCheckOn: z.string().refine(isCalendarDay, 'calendar_day').nullable(),
})

export const entryContent = z.strictObject({
  kind: z.enum(ENTRY_KINDS),
  slug,
  title: localisedText(TITLE_MAX),
  subtitle: localisedText(TITLE_MAX),
  summary: localisedText(600),
  body: z.strictObject({ en: richDoc, ja: richDoc }),
  eligibility: localisedText(2_000),
  acronym: z.string().max(40),
  /** The id of the entry of kind `section` under which this one stands. */
  sectionId: z.uuid().nullable(),
  /** Agencies by slug, first the one that announces. */
  agencies: z.array(z.string().max(40)).max(20),
  websites: z.array(website).max(30),
  contacts: z.array(contact).max(30),
  calls: z.array(call).max(60),
  careerStages: z.array(z.enum(CAREER_STAGES)).max(CAREER_STAGES.length),
  disciplines: z.array(z.enum(DISCIPLINES)).max(DISCIPLINES.length),
  /** Place within the section; smaller stands first. */
  order: z.int().min(0).max(100_000),
  related: z.array(z.uuid()).max(30),
  /** Never leaves the desk: the public views of the database cut it off. */
  internal,
})
export type EntryContent = z.infer<typeof entryContent>
export type PublicContent = Omit<EntryContent, 'internal'>

/** An entry with nothing written yet but its kind, slug and English title. */
export function emptyContent(kind: EntryKind, slugText: string, title: string): EntryContent {
  const none = { en: '', ja: '' }
  return {
    kind,
    slug: slugText,
    title: { en: title, ja: '' },
    subtitle: none,
    summary: none,
    body: { en: EMPTY_DOC, ja: EMPTY_DOC },
    eligibility: none,
    acronym: '',
    sectionId: null,
    agencies: [],
    websites: [],
    contacts: [],
    calls: [],
    careerStages: [],
    disciplines: [],
    order: 0,
    related: [],
    internal: { notes: '', ownerId: null, nextCheckOn: null },
  }
}
