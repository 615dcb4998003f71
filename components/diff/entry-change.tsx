import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { EntryContent } from '@/domain/content/entry-content.ts'
import type { Field } from '@/domain/content/fields.ts'
import type { FieldDiff } from '@/domain/diff/entry-diff.ts'
import { InternalMark } from '../entry-view/entry-view.tsx'
import { useFieldName } from '../entry-view/field-name.ts'
import { FieldView } from '../entry-view/field-view.tsx'
import type { Names } from '../entry-view/names.ts'
import { useSayList } from '../entry-view/say-list.ts'
import { FieldChange } from './field-change.tsx'
import { Fold } from './fold.tsx'

type EntryChangeProps = {
  readonly diffs: readonly FieldDiff[]
  /** The new side, for the fields that are shown whole. */
  readonly after: EntryContent
  readonly names: Names
  /** Nothing to compare with: the new side alone, unmarked. */
  readonly isNew?: boolean
  /** What stands under a field's heading, such as its warnings. */
  readonly remarks?: (field: Field) => ReactNode
  /** Keeps the headings' ids apart where several entries stand on one page. */
  readonly idPrefix?: string
}

/** Field by field: what changed in full, what stayed the same folded. */
export function EntryChange({
  diffs,
  after,
  names,
  isNew = false,
  remarks,
  idPrefix = 'change',
}: EntryChangeProps) {
  const t = useTranslations('diff')
  const nameOf = useFieldName()
  const sayList = useSayList()
  const zone = names.zones[after.agencies[0] ?? '']
  const changed = diffs.filter((diff) => diff.changed)
  const same = diffs.filter((diff) => !diff.changed && !diff.empty)
  const empty = diffs.filter((diff) => !diff.changed && diff.empty)
  const whole = (field: Field) => <FieldView content={after} field={field} names={names} />
  return (
    <>
      {changed.length === 0 ? <p className="text-muted">{t('noDifference')}</p> : null}
      <div className="divide-y divide-line">
        {changed.map((diff) => (
          <section key={diff.field} aria-labelledby={`${idPrefix}-${diff.field}`} className="py-5">
            <h3 id={`${idPrefix}-${diff.field}`} className="mb-2 font-semibold">
              {nameOf(diff.field)}
              <InternalMark field={diff.field} />
            </h3>
            {remarks?.(diff.field)}
            {isNew ? (
              <div className="max-w-prose">{whole(diff.field)}</div>
            ) : (
              <FieldChange diff={diff} names={names} zone={zone} />
            )}
          </section>
        ))}
      </div>
      {same.length > 0 && !isNew ? (
        <Fold summary={t('sameFields', { count: same.length })}>
          <dl className="divide-y divide-line border-line border-y">
            {same.map((diff) => (
              <div key={diff.field} className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[12rem_1fr]">
                <dt className="text-muted">
                  {nameOf(diff.field)}
                  <InternalMark field={diff.field} />
                </dt>
                <dd className="min-w-0 max-w-prose">
                  {remarks?.(diff.field)}
                  {whole(diff.field)}
                </dd>
              </div>
            ))}
          </dl>
        </Fold>
      ) : null}
      {empty.length > 0 ? (
        <p className="mt-2 text-muted text-sm">
          {t('emptyFields', { fields: sayList(empty.map((diff) => nameOf(diff.field))) })}
        </p>
      ) : null}
    </>
  )
}
