import { getLocale, getTranslations } from 'next-intl/server'
import { fieldOfPath } from '@/components/entry-form/field-of-path.ts'
import type { SeenWarning } from '@/components/review/warning-list.tsx'
import type { Db } from '@/db/client.ts'
import type { EntryContent } from '@/domain/content/entry-content.ts'
import { contextIn } from '@/domain/issue-context.ts'
import { warningKey } from '@/domain/requirements/warning-key.ts'
import { warningsFor } from '@/domain/requirements/warnings.ts'
import { warningContext } from '@/server/commands/warning-context.ts'

/** What a reviewer must have looked at, said in the reader's language. */
export async function warningsInWords(
  db: Db,
  entryId: string,
  content: EntryContent,
  now: Date,
): Promise<SeenWarning[]> {
  const warnings = warningsFor(content, await warningContext(db, entryId, content, now))
  const [t, tr, names, locale] = await Promise.all([
    getTranslations('issues'),
    getTranslations('refusals'),
    getTranslations('common.field'),
    getLocale(),
  ])
  return warnings.map((warning) => {
    const key = warning.code as Parameters<typeof t>[0]
    const field = fieldOfPath(warning.field)?.replace('.', '_') as
      | Parameters<typeof names>[0]
      | undefined
    const name = field ? names(field) : ''
    const index = /^\w+\[(\d+)\]/.exec(warning.field)?.[1]
    return {
      key: warningKey(warning),
      fieldName:
        index === undefined ? name : tr('numbered', { field: name, number: Number(index) + 1 }),
      text: t.has(key) ? t(key, contextIn(warning, locale) as never) : warning.code,
    }
  })
}
