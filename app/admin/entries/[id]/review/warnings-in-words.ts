import { getTranslations } from 'next-intl/server'
import { fieldOfPath } from '@/components/entry-form/field-of-path.ts'
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
  const [t, names] = await Promise.all([getTranslations('issues'), getTranslations('common.field')])
  return warnings.map(({ field: path, code, context }) => {
    const key = code as Parameters<typeof t>[0]
    const field = fieldOfPath(path)?.replace('.', '_') as Parameters<typeof names>[0] | undefined
    return {
      key: `${path}-${code}`.replaceAll(/[^\w-]/g, '_'),
      code,
      fieldName: field ? names(field) : '',
      text: t.has(key) ? t(key, context as never) : code,
    }
  })
}
