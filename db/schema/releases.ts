import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { LocalisedText } from '../../domain/content/localised.ts'
import type { ListFilter } from '../../domain/publishing/list-filter.ts'
import { entries, revisions } from './entries.ts'
import { instant } from './instant.ts'
import { people } from './people.ts'

/** The published set at one moment. Append-only; numbers have no gaps. */
export const releases = pgTable(
  'releases',
  {
    number: integer('number').primaryKey(),
    at: instant('at').notNull().defaultNow(),
    by: uuid('by')
      .notNull()
      .references(() => people.id),
    kind: text('kind', { enum: ['publish', 'withdraw', 'undo', 'emergency'] }).notNull(),
    /** A withdrawal's reason may be read by the public; an emergency's is for the desk. */
    reason: text('reason').notNull().default(''),
    /** SHA-256, hex, over the predecessor's hash and every (entry, revision hash) shown. */
    hash: text('hash').notNull(),
    previousHash: text('previous_hash').notNull(),
  },
  (table) => [
    index('releases_at').on(table.at),
    check(
      'releases_reason',
      sql`${table.kind} not in ('withdraw','emergency') or length(trim(${table.reason})) > 0`,
    ),
  ],
)

/**
 * What one release changed: the set at release n is, per entry, the item with the highest
 * release number ≤ n, so that a publish costs one row and not one per entry.
 */
export const releaseItems = pgTable(
  'release_items',
  {
    releaseNumber: integer('release_number')
      .notNull()
      .references(() => releases.number),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entries.id),
    /** Null: withdrawn with this release. */
    revisionId: uuid('revision_id').references(() => revisions.id),
    previousRevisionId: uuid('previous_revision_id').references(() => revisions.id),
  },
  (table) => [
    primaryKey({ columns: [table.releaseNumber, table.entryId] }),
    index('release_items_entry').on(table.entryId, table.releaseNumber),
    index('release_items_revision').on(table.revisionId),
  ],
)

/** A release with a name, for print and for "what changed since". */
export const editions = pgTable('editions', {
  slug: text('slug').primaryKey(),
  name: jsonb('name').$type<LocalisedText>().notNull(),
  releaseNumber: integer('release_number')
    .notNull()
    .references(() => releases.number),
  createdBy: uuid('created_by')
    .notNull()
    .references(() => people.id),
  createdAt: instant('created_at').notNull().defaultNow(),
})

export const lists = pgTable('lists', {
  slug: text('slug').primaryKey(),
  title: jsonb('title').$type<LocalisedText>().notNull(),
  introduction: jsonb('introduction').$type<LocalisedText>().notNull(),
  filter: jsonb('filter').$type<ListFilter>().notNull().default({}),
  sort: text('sort', { enum: ['section', 'deadline'] })
    .notNull()
    .default('section'),
  languages: text('languages').array().notNull().default(sql`'{en,ja}'`),
  theme: text('theme', { enum: ['auto', 'light', 'dark', 'inherit'] })
    .notNull()
    .default('auto'),
  origins: text('origins').array().notNull().default(sql`'{}'`),
  version: integer('version').notNull().default(1),
  updatedAt: instant('updated_at').notNull().defaultNow(),
})

/** What one embedding institution adds to a list; it never forks an entry. */
export const overlays = pgTable(
  'overlays',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    listSlug: text('list_slug')
      .notNull()
      .references(() => lists.slug),
    institution: text('institution').notNull(),
    internalWorkingDays: integer('internal_working_days'),
    contact: text('contact').notNull().default(''),
    note: text('note').notNull().default(''),
    pinned: uuid('pinned').array().notNull().default(sql`'{}'`),
    hidden: uuid('hidden').array().notNull().default(sql`'{}'`),
  },
  (table) => [uniqueIndex('overlays_list_institution').on(table.listSlug, table.institution)],
)
