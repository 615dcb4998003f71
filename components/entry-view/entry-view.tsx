import { useTranslations } from 'next-intl'
import type { EntryContent } from '@/domain/content/entry-content.ts'
import { FIELDS, type Field } from '@/domain/content/fields.ts'
import { Badge } from '../ui/badge.tsx'
import { useFieldName } from './field-name.ts'
import { FieldView, isBlankField } from './field-view.tsx'
import type { Names } from './names.ts'
import { useSayList } from './say-list.ts'

type EntryViewProps = { readonly content: EntryContent; readonly names: Names }

/** An entry in full, field by field, as one revision froze it. */
export function EntryView({ content, names }: EntryViewProps) {
  const t = useTranslations('diff')
  const nameOf = useFieldName()
  const sayList = useSayList()
  const written = FIELDS.filter((field) => !isBlankField(content, field))
  const blank = FIELDS.filter((field) => isBlankField(content, field))
  return (
    <>
      <dl className="divide-y divide-line border-line border-y">
        {written.map((field) => (
          <div key={field} className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[12rem_1fr]">
            <dt className="text-muted">
              {nameOf(field)}
              <InternalMark field={field} />
            </dt>
            <dd className="min-w-0 max-w-prose">
              <FieldView content={content} field={field} names={names} headingLevel={3} />
            </dd>
          </div>
        ))}
      </dl>
      {blank.length > 0 ? (
        <p className="mt-3 text-muted text-sm">
          {t('emptyFields', { fields: sayList(blank.map(nameOf)) })}
        </p>
      ) : null}
    </>
  )
}

/** Says of the fields that never leave the desk that they do not. */
export function InternalMark({ field }: { readonly field: Field }) {
  const t = useTranslations('entry-view')
  if (!field.startsWith('internal.')) return null
  return (
    <span className="ml-2">
      <Badge>{t('internal')}</Badge>
    </span>
  )
}
