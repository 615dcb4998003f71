import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { Field } from '../../domain/content/fields.ts'
import type {
  ImportedDocument,
  ImportedEntry,
  ImportWarning,
} from '../../domain/import/imported.ts'
import { entries } from './entries.ts'
import { instant } from './instant.ts'
import { people } from './people.ts'

/** One file that was read. Its items are proposals; nothing is live by importing. */
export const imports = pgTable('imports', {
  id: uuid('id').primaryKey().defaultRandom(),
  fileName: text('file_name').notNull(),
  /** SHA-256 of the file's bytes, hex. */
  fileHash: text('file_hash').notNull(),
  document: jsonb('document').$type<ImportedDocument>().notNull(),
  createdBy: uuid('created_by')
    .notNull()
    .references(() => people.id),
  createdAt: instant('created_at').notNull().defaultNow(),
})

export const importItems = pgTable(
  'import_items',
  {
    importId: uuid('import_id')
      .notNull()
      .references(() => imports.id),
    /** Place in the document. */
    position: integer('position').notNull(),
    /** Names the same thing in the next edition of the document. */
    sourceKey: text('source_key').notNull(),
    /** The entry it was matched to when the file was read; null: a new one. */
    entryId: uuid('entry_id').references(() => entries.id),
    entry: jsonb('entry').$type<ImportedEntry>().notNull(),
    warnings: jsonb('warnings').$type<ImportWarning[]>().notNull().default([]),
    status: text('status', { enum: ['pending', 'accepted', 'left', 'unchanged'] })
      .notNull()
      .default('pending'),
    acceptedFields: jsonb('accepted_fields').$type<Field[]>(),
    decidedBy: uuid('decided_by').references(() => people.id),
    decidedAt: instant('decided_at'),
  },
  (table) => [
    primaryKey({ columns: [table.importId, table.position] }),
    index('import_items_key').on(table.sourceKey),
    index('import_items_entry').on(table.entryId),
  ],
)

/** What the source last said of an entry: the base against which the next import is compared. */
export const importSources = pgTable('import_sources', {
  sourceKey: text('source_key').primaryKey(),
  entryId: uuid('entry_id')
    .notNull()
    .references(() => entries.id),
  entry: jsonb('entry').$type<ImportedEntry>().notNull(),
  importId: uuid('import_id')
    .notNull()
    .references(() => imports.id),
  updatedAt: instant('updated_at').notNull().defaultNow(),
})
