import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant } from './instant.ts'

export const people = pgTable(
  'people',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    role: text('role', { enum: ['viewer', 'editor', 'reviewer', 'admin'] }).notNull(),
    /** Agency slugs the role is limited to; null: all. */
    agencies: text('agencies').array(),
    /** Null for people who only sign in through the identity provider. */
    passwordHash: text('password_hash'),
    locale: text('locale', { enum: ['en', 'ja'] })
      .notNull()
      .default('en'),
    disabledAt: instant('disabled_at'),
    createdAt: instant('created_at').notNull().defaultNow(),
    /** Grows with each change of the record; writes carry it. */
    version: integer('version').notNull().default(1),
  },
  (table) => [
    uniqueIndex('people_email_unique').on(sql`lower(${table.email})`),
    check('people_role', sql`${table.role} in ('viewer','editor','reviewer','admin')`),
  ],
)

/** One row per sign-in. The JWT names it, every request checks it: revoking is at once. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    createdAt: instant('created_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    userAgent: text('user_agent').notNull().default(''),
  },
  (table) => [index('sessions_person').on(table.personId)],
)

/** Failed sign-ins, by e-mail and by address, to limit guessing. Rows expire. */
export const signInAttempts = pgTable(
  'sign_in_attempts',
  {
    key: text('key').notNull(),
    at: instant('at').notNull().defaultNow(),
  },
  (table) => [index('sign_in_attempts_key_at').on(table.key, table.at)],
)

export const agencies = pgTable('agencies', {
  slug: text('slug').primaryKey(),
  acronym: text('acronym').notNull(),
  nameEn: text('name_en').notNull(),
  nameJa: text('name_ja').notNull().default(''),
  ror: text('ror'),
  /** Official web domains; a link elsewhere is warned about. */
  domains: text('domains').array().notNull().default(sql`'{}'`),
  /** The IANA zone in which its deadlines without a zone are meant. */
  zone: text('zone').notNull().default('Asia/Tokyo'),
})

export const notifications = pgTable(
  'notifications',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    type: text('type').notNull(),
    entryId: uuid('entry_id'),
    actorId: uuid('actor_id').references(() => people.id),
    /** A written reason or remark that came with it. */
    message: text('message').notNull().default(''),
    at: instant('at').notNull().defaultNow(),
    readAt: instant('read_at'),
    mailedAt: instant('mailed_at'),
  },
  (table) => [index('notifications_person_at').on(table.personId, table.at)],
)
