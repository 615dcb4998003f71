import type { Db, Tx } from '../../db/client.ts'
import { listAgencies } from '../../db/queries/list-agencies.ts'
import { listFieldLog } from '../../db/queries/list-field-log.ts'
import {
  forthcomingPlaces,
  forthcomingSince,
} from '../../domain/calls/contradictions/forthcoming.ts'
import { dayInZone } from '../../domain/calls/zone.ts'
import type { EntryContent } from '../../domain/content/entry-content.ts'
import { FIELDS } from '../../domain/content/fields.ts'
import type { WarningContext } from '../../domain/requirements/warnings.ts'
import { OFFICE_ZONE } from './office-zone.ts'

/** What the warnings of an entry's content are judged by, at an instant. */
export async function warningContext(
  db: Db | Tx,
  entryId: string,
  content: EntryContent,
  at: Date,
): Promise<WarningContext> {
  return {
    agencies: await listAgencies(db),
    today: dayInZone(at.getTime(), OFFICE_ZONE),
    forthcomingSince: await findForthcomingSince(db, entryId, content),
  }
}

/** Since which day each place of the content has said that details are forthcoming. */
export async function findForthcomingSince(
  db: Db | Tx,
  entryId: string,
  content: EntryContent,
): Promise<Record<string, string>> {
  const keys = forthcomingPlaces(content).map(({ key }) => key)
  // Most entries say so nowhere, and cost no query.
  if (keys.length === 0) return {}
  const fields = FIELDS.filter((field) =>
    keys.some((key) => key === field || key.startsWith(`${field}.`)),
  )
  const log = await listFieldLog(db, entryId, fields)
  return forthcomingSince(
    content,
    log.map(({ at, changes }) => ({ on: dayInZone(at.getTime(), OFFICE_ZONE), changes })),
  )
}
