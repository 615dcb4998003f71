import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  date,
  index,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { drafts, entries, revisions } from './entries.ts'
import { instant } from './instant.ts'
import { people } from './people.ts'

/** A request to approve one exact revision. */
export const reviews = pgTable(
  'reviews',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entries.id),
    draftId: uuid('draft_id')
      .notNull()
      .references(() => drafts.id),
    revisionId: uuid('revision_id')
      .notNull()
      .references(() => revisions.id),
    requestedBy: uuid('requested_by')
      .notNull()
      .references(() => people.id),
    assigneeId: uuid('assignee_id').references(() => people.id),
    dueOn: date('due_on'),
    status: text('status', { enum: ['open', 'approved', 'changes_requested', 'voided'] })
      .notNull()
      .default('open'),
    openedAt: instant('opened_at').notNull().defaultNow(),
    closedAt: instant('closed_at'),
  },
  (table) => [
    uniqueIndex('reviews_one_per_revision').on(table.revisionId),
    uniqueIndex('reviews_one_open').on(table.draftId).where(sql`${table.status} = 'open'`),
    index('reviews_status').on(table.status, table.openedAt),
    index('reviews_entry').on(table.entryId),
  ],
)

/**
 * Append-only. A trigger refuses an approval by anyone among the revision's authors or
 * by the one who asked for it, whatever the application thought.
 */
export const decisions = pgTable(
  'decisions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    reviewId: uuid('review_id')
      .notNull()
      .references(() => reviews.id),
    revisionId: uuid('revision_id')
      .notNull()
      .references(() => revisions.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    verdict: text('verdict', { enum: ['approve', 'request_changes'] }).notNull(),
    reason: text('reason').notNull().default(''),
    /** Keys (or codes) of the warnings that the reviewer ticked as seen. */
    warningsSeen: jsonb('warnings_seen').$type<string[]>().notNull().default([]),
    at: instant('at').notNull().defaultNow(),
  },
  (table) => [
    index('decisions_review').on(table.reviewId),
    check(
      'decisions_reason',
      sql`${table.verdict} = 'approve' or length(trim(${table.reason})) > 0`,
    ),
  ],
)

export const comments = pgTable(
  'comments',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    reviewId: uuid('review_id')
      .notNull()
      .references(() => reviews.id),
    parentId: uuid('parent_id').references((): AnyPgColumn => comments.id),
    /** The content field it is anchored to; null for the change as a whole. */
    field: text('field'),
    anchor: jsonb('anchor'),
    body: text('body').notNull(),
    authorId: uuid('author_id')
      .notNull()
      .references(() => people.id),
    at: instant('at').notNull().defaultNow(),
    resolvedAt: instant('resolved_at'),
    resolvedBy: uuid('resolved_by').references(() => people.id),
  },
  (table) => [index('comments_review').on(table.reviewId)],
)

/** An approved revision pinned to an instant. */
export const schedules = pgTable(
  'schedules',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entries.id),
    draftId: uuid('draft_id')
      .notNull()
      .references(() => drafts.id),
    revisionId: uuid('revision_id')
      .notNull()
      .references(() => revisions.id),
    dueAt: instant('due_at').notNull(),
    zone: text('zone').notNull(),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => people.id),
    createdAt: instant('created_at').notNull().defaultNow(),
    status: text('status', { enum: ['pending', 'done', 'failed', 'voided'] })
      .notNull()
      .default('pending'),
    failure: text('failure'),
  },
  (table) => [
    uniqueIndex('schedules_one_pending').on(table.draftId).where(sql`${table.status} = 'pending'`),
    index('schedules_due').on(table.status, table.dueAt),
  ],
)
