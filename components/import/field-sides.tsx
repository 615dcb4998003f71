import { useTranslations } from 'next-intl'
import type { EntryContent } from '@/domain/content/entry-content.ts'
import { type Field, writeFields } from '@/domain/content/fields.ts'
import { diffField } from '@/domain/diff/entry-diff.ts'
import { FieldChange } from '../diff/field-change.tsx'
import { Fold } from '../diff/fold.tsx'
import { FieldView } from '../entry-view/field-view.tsx'
import type { Names } from '../entry-view/names.ts'

type FieldSidesProps = {
  readonly field: Field
  /** The entry as the document has it, in which each side's value is shown. */
  readonly content: EntryContent
  /** Null: the source never spoke of this entry before. */
  readonly base: unknown
  readonly proposed: unknown
  readonly current: unknown
  readonly editedMeanwhile: boolean
  readonly names: Names
}

/**
 * What taking a field from the document would change: before is what stands here now. What
 * the last document said is folded below, where people wrote something else since.
 */
export function FieldSides(props: FieldSidesProps) {
  const t = useTranslations('import.change')
  const { field, content, names, base, proposed, current, editedMeanwhile } = props
  // Every side has been through the shape of an entry before it was stored.
  const withValue = (value: unknown) => writeFields(content, { [field]: value }) as EntryContent
  const diff = diffField(field, withValue(current), withValue(proposed))
  return (
    <>
      <FieldChange diff={diff} names={names} zone={names.zones[content.agencies[0] ?? '']} />
      {editedMeanwhile && base !== null ? (
        <Fold summary={t('base')}>
          <div className="max-w-prose border-line border-l-2 pl-4">
            <FieldView content={withValue(base)} field={field} names={names} />
          </div>
        </Fold>
      ) : null}
    </>
  )
}
