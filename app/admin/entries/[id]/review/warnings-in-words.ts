import { getTranslations } from 'next-intl/server'
import type { SeenWarning } from '@/components/review/warning-list.tsx'
import type { Db } from '@/db/client.ts'
import { listAgencies } from '@/db/queries/list-agencies.ts'
import { dayInZone } from '@/domain/calls/zone.ts'
import type { EntryContent } from '@/domain/content/entry-content.ts'
import { warningsFor } from '@/domain/requirements/warnings.ts'
import { OFFICE_ZONE } from '@/server/commands/office-zone.ts'

/** What a reviewer must have looked at, said in the reader's language. */
export async function warningsInWords(
  db: Db,
  content: EntryContent,
  now: Date,
): Promise<SeenWarning[]> {
  const today = dayInZone(now.getTime(), OFFICE_ZONE)
  const warnings = warningsFor(content, { agencies: await listAgencies(db), today })
  const t = await getTranslations()
  return warnings.map(({ field, code }) => ({
    key: `${field}-${code}`.replaceAll(/[^\w-]/g, '_'),
    code,
    fieldName: field,
    text: t.has(code as never) ? t(code as never) : code,
  }))
}
