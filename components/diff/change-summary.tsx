import { useLocale, useTranslations } from 'next-intl'
import type { Call } from '@/domain/calls/call.ts'
import { sayCall } from '@/domain/calls/say-call.ts'
import type { Contact, Website } from '@/domain/content/entry-content.ts'
import { inLanguage } from '@/domain/content/localised.ts'
import { type Statement, summariseChange } from '@/domain/diff/change-summary.ts'
import type { FieldDiff } from '@/domain/diff/entry-diff.ts'
import { useCallTitle } from '../entry-view/call-view.tsx'
import { useFieldName } from '../entry-view/field-name.ts'
import type { Names } from '../entry-view/names.ts'
import { useValueText } from '../entry-view/value-text.ts'
import { useMeaningText } from './meaning-text.ts'

type ChangeSummaryProps = {
  readonly diffs: readonly FieldDiff[]
  readonly names: Names
  /** Nothing was public before: one sentence instead of a list of everything. */
  readonly isNew?: boolean
}

/** The change in a few sentences, weighty things first. */
export function ChangeSummary({ diffs, names, isNew = false }: ChangeSummaryProps) {
  const t = useTranslations('diff')
  const say = useStatementText(names)
  if (isNew) return <p>{t('statement.newEntry')}</p>
  const sentences = summariseChange(diffs).map(say)
  if (sentences.length === 0) return <p>{t('noDifference')}</p>
  return (
    <ul className="list-disc space-y-0.5 pl-5 marker:text-muted">
      {sentences.map((sentence, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no identity and never move
        <li key={place}>{sentence}</li>
      ))}
    </ul>
  )
}

function useStatementText(names: Names): (statement: Statement) => string {
  const t = useTranslations('diff')
  const field = useFieldName()
  const value = useValueText(names)
  const meaning = useMeaningText()
  const titleOf = useCallTitle()
  const lang = useLocale()
  const callName = (call: Call) => {
    const name = titleOf(call)
    return name ? t('callName', { name }) : t('callUnnamed')
  }
  const itemName = (item: Website | Contact) =>
    ('email' in item && item.email) ||
    item.url ||
    inLanguage(item.label, lang) ||
    t('statement.noAddress')

  const added = (call: Call) => {
    const meaning = sayCall(call, lang)
    const said = { call: callName(call), meaning }
    return meaning ? t('statement.callAddedMeaning', said) : t('statement.callAdded', said)
  }

  return (statement) => {
    switch (statement.code) {
      case 'call_meaning': {
        const change = meaning(statement.change, statement.call)
        return t('statement.callMeaning', { call: callName(statement.call), change })
      }
      case 'call_wording':
        return t('statement.callWording', { call: callName(statement.call) })
      case 'call_added':
        return added(statement.call)
      case 'call_removed':
        return t('statement.callRemoved', { call: callName(statement.call) })
      case 'website_added':
        return t('statement.websiteAdded', { name: itemName(statement.item) })
      case 'website_removed':
        return t('statement.websiteRemoved', { name: itemName(statement.item) })
      case 'website_changed':
        return t('statement.websiteChanged', { name: itemName(statement.item) })
      case 'contact_added':
        return t('statement.contactAdded', { name: itemName(statement.item) })
      case 'contact_removed':
        return t('statement.contactRemoved', { name: itemName(statement.item) })
      case 'contact_changed':
        return t('statement.contactChanged', { name: itemName(statement.item) })
      case 'name_added':
      case 'name_removed': {
        const name = value(statement.field, statement.name)
        const key = statement.code === 'name_added' ? 'nameAdded' : 'nameRemoved'
        return t(`statement.${key}`, { field: field(statement.field), name })
      }
      case 'reordered':
      case 'written':
      case 'cleared':
      case 'changed':
      case 'restyled':
        return t(`statement.${statement.code}`, { field: field(statement.field) })
    }
  }
}
