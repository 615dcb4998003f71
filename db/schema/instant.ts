import { timestamp } from 'drizzle-orm/pg-core'

/** A column for an instant: stored with its zone, read as a Date. */
export function instant(name: string) {
  return timestamp(name, { withTimezone: true, mode: 'date' })
}
