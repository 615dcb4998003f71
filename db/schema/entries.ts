import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
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
import type { EntryContent } from '../../domain/content/entry-content.ts'
import type { FieldChanges } from '../../domain/content/fields.ts'
import { changeSets } from './change-sets.ts'
import { instant } from './instant.ts'
import { people } from './people.ts'

/**
 * Identity of an entry, its pointers, and the columns that the desk's list searches.
 * The listing columns mirror the working copy (or what is live, without one) and are
 * written by one function only, `db/queries/mirror-entry.ts`.
 */
export const entries = pgTable(
  'entries',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    kind: text('kind', { enum: ['program', 'notice', 'section'] }).notNull(),
    /** Reserved by the working copy; what the public sees is frozen in release_items. */
    slug: text('slug').notNull(),
    liveRevisionId: uuid('live_revision_id').references((): AnyPgColumn => revisions.id),
    publicState: text('public_state', { enum: ['never', 'live', 'withdrawn'] })
      .notNull()
      .default('never'),
    workState: text('work_state', {
      enum: ['none', 'draft', 'in_review', 'changes_requested', 'approved', 'scheduled'],
    })
      .notNull()
      .default('draft'),
    lastRevisionNumber: integer('last_revision_number').notNull().default(0),
    titleEn: text('title_en').notNull(),
    titleJa: text('title_ja').notNull().default(''),
    acronym: text('acronym').notNull().default(''),
    sectionId: uuid('section_id').references((): AnyPgColumn => entries.id),
    agencies: text('agencies').array().notNull().default(sql`'{}'`),
    ownerId: uuid('owner_id').references(() => people.id),
    position: integer('position').notNull().default(0),
    /** Lower-case words of title, acronym, summary and body in all languages. */
    searchText: text('search_text').notNull().default(''),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
    updatedBy: uuid('updated_by').references(() => people.id),
  },
  (table) => [
    uniqueIndex('entries_slug_unique').on(table.slug),
    index('entries_section').on(table.sectionId, table.position),
    index('entries_updated').on(table.updatedAt, table.id),
    index('entries_title').on(table.titleEn, table.id),
    index('entries_work_state').on(table.workState),
    index('entries_owner').on(table.ownerId),
    index('entries_agencies').using('gin', table.agencies),
    index('entries_search').using('gin', sql`${table.searchText} gin_trgm_ops`),
    check(
      'entries_public_state',
      sql`(${table.publicState} = 'live') = (${table.liveRevisionId} is not null)`,
    ),
  ],
)

/** Append-only: a trigger refuses update and delete, and the application's role has neither. */
export const revisions = pgTable(
  'revisions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entries.id),
    number: integer('number').notNull(),
    schema: integer('schema').notNull(),
    content: jsonb('content').$type<EntryContent>().notNull(),
    /** SHA-256 of the canonical JSON of schema and content, hex. */
    hash: text('hash').notNull(),
    basedOn: uuid('based_on').references((): AnyPgColumn => revisions.id),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => people.id),
    createdAt: instant('created_at').notNull().defaultNow(),
    /** What the submitter says about the change. */
    note: text('note').notNull().default(''),
  },
  (table) => [uniqueIndex('revisions_entry_number').on(table.entryId, table.number)],
)

/** Everyone who had a hand in the change since the last published revision. Append-only. */
export const revisionAuthors = pgTable(
  'revision_authors',
  {
    revisionId: uuid('revision_id')
      .notNull()
      .references(() => revisions.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
  },
  (table) => [primaryKey({ columns: [table.revisionId, table.personId] })],
)

/** The working copy: at most one draft and one correction open per entry. */
export const drafts = pgTable(
  'drafts',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entries.id),
    branch: text('branch', { enum: ['draft', 'correction'] })
      .notNull()
      .default('draft'),
    /** Grows by one with each save; every write names the one it is based on. */
    version: integer('version').notNull().default(1),
    schema: integer('schema').notNull(),
    content: jsonb('content').$type<EntryContent>().notNull(),
    state: text('state', {
      enum: ['draft', 'in_review', 'changes_requested', 'approved', 'scheduled'],
    })
      .notNull()
      .default('draft'),
    /** The live revision it was branched from; null for an entry never published. */
    basedOn: uuid('based_on').references(() => revisions.id),
    /** The frozen revision while it is submitted, approved or scheduled. */
    revisionId: uuid('revision_id').references(() => revisions.id),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
    updatedBy: uuid('updated_by')
      .notNull()
      .references(() => people.id),
    /** Set when published or discarded; the row stays as the record. */
    closedAt: instant('closed_at'),
    closedAs: text('closed_as', { enum: ['published', 'discarded'] }),
  },
  (table) => [
    uniqueIndex('drafts_one_open')
      .on(table.entryId, table.branch)
      .where(sql`${table.closedAt} is null`),
    index('drafts_entry').on(table.entryId),
    check(
      'drafts_frozen',
      sql`${table.state} in ('draft','changes_requested') or ${table.revisionId} is not null`,
    ),
  ],
)

/** Who changed which field in which version of a draft. Append-only. */
export const draftChanges = pgTable(
  'draft_changes',
  {
    draftId: uuid('draft_id')
      .notNull()
      .references(() => drafts.id),
    version: integer('version').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    changes: jsonb('changes').$type<FieldChanges>().notNull(),
    origin: text('origin', { enum: ['edit', 'import', 'restore', 'create', 'rollover', 'shift'] })
      .notNull()
      .default('edit'),
    at: instant('at').notNull().defaultNow(),
    /** The change to many entries that this was part of. */
    changeSetId: uuid('change_set_id').references(() => changeSets.id),
  },
  (table) => [
    primaryKey({ columns: [table.draftId, table.version] }),
    index('draft_changes_set').on(table.changeSetId).where(sql`${table.changeSetId} is not null`),
  ],
)
