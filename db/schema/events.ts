import { bigserial, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { EventData } from '../../domain/workflow/event.ts'
import { entries } from './entries.ts'
import { instant } from './instant.ts'
import { people } from './people.ts'

/** Everything done, append-only. The timeline is a view of it; no rule reads it. */
export const events = pgTable(
  'events',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    at: instant('at').notNull().defaultNow(),
    actorId: uuid('actor_id').references(() => people.id),
    entryId: uuid('entry_id').references(() => entries.id),
    type: text('type').$type<EventData['type']>().notNull(),
    data: jsonb('data').$type<EventData>().notNull(),
  },
  (table) => [index('events_entry').on(table.entryId, table.id), index('events_at').on(table.at)],
)
