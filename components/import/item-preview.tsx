import { useTranslations } from 'next-intl'
import type { EntryContent } from '@/domain/content/entry-content.ts'
import type { Field } from '@/domain/content/fields.ts'
import { Fold } from '../diff/fold.tsx'
import { useFieldName } from '../entry-view/field-name.ts'
import { FieldView, isBlankField } from '../entry-view/field-view.tsx'
import type { Names } from '../entry-view/names.ts'

type ItemPreviewProps = { readonly content: EntryContent; readonly names: Names }

/** What a person checks first: where to look, whom to ask, when to apply. */
const FACTS = ['agencies', 'websites', 'contacts', 'calls'] as const
const TEXTS = [
  'title.ja',
  'subtitle.en',
  'subtitle.ja',
  'acronym',
  'summary.en',
  'summary.ja',
] as const
const BODIES = ['body.en', 'body.ja'] as const

/** An item of a document as it was understood; its text is folded. */
export function ItemPreview({ content, names }: ItemPreviewProps) {
  const t = useTranslations('import')
  const written = (field: Field) => !isBlankField(content, field)
  const facts = content.kind === 'section' ? [] : FACTS
  const bodies = BODIES.filter(written)
  return (
    <>
      <dl className="space-y-2">
        {[...TEXTS.filter(written), ...facts].map((field) => (
          <Row key={field} field={field} content={content} names={names} />
        ))}
      </dl>
      {bodies.length > 0 ? (
        <Fold summary={t('text')}>
          <div className="max-w-prose space-y-4 border-line border-l-2 pl-4">
            {bodies.map((field) => (
              <FieldView key={field} content={content} field={field} names={names} />
            ))}
          </div>
        </Fold>
      ) : null}
    </>
  )
}

type RowProps = ItemPreviewProps & { readonly field: Field }

function Row({ field, content, names }: RowProps) {
  const nameOf = useFieldName()
  return (
    <div className="grid gap-x-4 sm:grid-cols-[8rem_1fr]">
      <dt className="text-muted">{nameOf(field)}</dt>
      <dd className="min-w-0">
        {isBlankField(content, field) ? (
          <Missing field={field} />
        ) : (
          <FieldView content={content} field={field} names={names} />
        )}
      </dd>
    </div>
  )
}

function Missing({ field }: { readonly field: Field }) {
  const t = useTranslations('import')
  const text =
    field === 'calls'
      ? t('noCalls')
      : field === 'websites'
        ? t('noWebsites')
        : field === 'contacts'
          ? t('noContacts')
          : t('noAgencies')
  return <span className="text-muted">{text}</span>
}
