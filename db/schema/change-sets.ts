import { jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Shift } from '../../domain/calls/shift-calls.ts'
import { instant } from './instant.ts'
import { people } from './people.ts'

/**
 * One change to many entries: a roll-over or a shift. What it wrote stands in `draft_changes`,
 * which name their set. Append-only.
 */
export const changeSets = pgTable('change_sets', {
  id: uuid('id').primaryKey().defaultRandom(),
  kind: text('kind', { enum: ['rollover', 'shift'] }).notNull(),
  /** By how much a shift moved what; null for a roll-over. */
  shift: jsonb('shift').$type<Shift>(),
  createdBy: uuid('created_by')
    .notNull()
    .references(() => people.id),
  createdAt: instant('created_at').notNull().defaultNow(),
})
