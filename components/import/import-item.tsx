'use client'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Field } from '@/domain/content/fields.ts'
import { Badge } from '../ui/badge.tsx'
import { WarningIcon } from '../ui/icons.tsx'
import { DecisionChoice } from './decision-choice.tsx'
import { type Choice, type Decision, isUnfinished } from './decisions.ts'
import type { PendingItem, ProposedField } from './pending-item.ts'

type ImportItemProps = {
  readonly item: PendingItem
  readonly decision: Decision | undefined
  readonly readOnly: boolean
  readonly onChoose: (choice: Choice) => void
  readonly onTick: (field: Field, on: boolean) => void
}

/** One item of an import: what was found, what to look at, and what to do with it. */
export function ImportItem({ item, decision, readOnly, onChoose, onTick }: ImportItemProps) {
  const t = useTranslations('import')
  const titleId = `item-title-${item.position}`
  const unfinished = isUnfinished(item, decision)
  return (
    <li
      id={`item-${item.position}`}
      data-position={item.position}
      tabIndex={-1}
      aria-labelledby={titleId}
      className="grid gap-x-8 gap-y-3 py-5 outline-offset-4 md:grid-cols-[1fr_13rem]"
    >
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-2">
          <h3 id={titleId} className="font-semibold text-md">
            {item.title}
          </h3>
          <Badge tone={item.status === 'new' ? 'live' : 'accent'}>
            {t(`status.${item.status}`)}
          </Badge>
          <Badge>{item.kindName}</Badge>
          {item.entryId ? (
            <Link className="link text-sm" href={`/admin/entries/${item.entryId}`}>
              {t('toEntry')}
            </Link>
          ) : null}
        </div>
        <ItemWarnings warnings={item.warnings} />
        <div className="mt-3">{item.preview}</div>
        {item.status === 'changed' ? (
          <div className="mt-2">
            {readOnly ? null : <p className="text-muted text-sm">{t('change.lead')}</p>}
            {unfinished ? (
              <p role="alert" className="font-medium text-sm text-trouble">
                {t('change.none')}
              </p>
            ) : null}
            <ul className="space-y-4">
              {item.fields.map((field) => (
                <li key={field.field} className="border-line-strong border-l-2 pl-3">
                  <FieldTick
                    field={field}
                    checked={decision?.fields.has(field.field) ?? false}
                    readOnly={readOnly}
                    onTick={(on) => onTick(field.field, on)}
                  />
                  {field.comparison}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
      {readOnly ? null : (
        <DecisionChoice
          name={`decision-${item.position}`}
          legend={t('decision.legend', { title: item.title })}
          changed={item.status === 'changed'}
          choice={decision?.choice ?? 'later'}
          onChoose={onChoose}
        />
      )}
    </li>
  )
}

function ItemWarnings({ warnings }: Pick<PendingItem, 'warnings'>) {
  const t = useTranslations('import')
  if (warnings.length === 0) return null
  return (
    <ul aria-label={t('warnings', { count: warnings.length })} className="mt-2 space-y-0.5">
      {warnings.map((warning) => (
        <li key={warning.key} className="flex items-start gap-1.5 text-sm text-waiting">
          <span className="mt-0.5">
            <WarningIcon />
          </span>
          {warning.text}
        </li>
      ))}
    </ul>
  )
}

type FieldTickProps = {
  readonly field: ProposedField
  readonly checked: boolean
  readonly readOnly: boolean
  readonly onTick: (on: boolean) => void
}

function FieldTick({ field, checked, readOnly, onTick }: FieldTickProps) {
  const t = useTranslations('import.change')
  return (
    <div className="mb-1">
      {readOnly ? (
        <p className="font-medium">{field.name}</p>
      ) : (
        <label className="flex min-h-7 cursor-pointer items-start gap-2 py-1 font-medium">
          <input
            type="checkbox"
            className="mt-0.75 size-4 shrink-0 cursor-pointer accent-accent"
            checked={checked}
            onChange={(event) => onTick(event.target.checked)}
          />
          {t('take', { field: field.name })}
        </label>
      )}
      {field.conflict ? (
        <p className="text-sm text-waiting">
          {field.by ? t('conflict', { name: field.by }) : t('conflictUnknown')}
        </p>
      ) : null}
    </div>
  )
}
