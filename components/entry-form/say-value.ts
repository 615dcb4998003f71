'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { Call } from '@/domain/calls/call.ts'
import { sayCall } from '@/domain/calls/say-call.ts'
import type { Contact, Website } from '@/domain/content/entry-content.ts'
import type { Field } from '@/domain/content/fields.ts'
import { inLanguage, type Language } from '@/domain/content/localised.ts'
import { useForm } from './form-context.tsx'
import type { FormSetup } from './form-setup.ts'

/** Writes a field's value in a few lines, for choosing between two of them. */
export function useSayValue(): (field: Field, value: unknown) => string {
  const t = useTranslations('common')
  const stages = useTranslations('entry-view.careerStage')
  const disciplines = useTranslations('entry-view.discipline')
  const locale = useLocale()
  const { setup } = useForm()
  return (field, value) => {
    if (Array.isArray(value)) {
      const words = { careerStages: stages, disciplines }
      const say = field in words ? words[field as 'careerStages'] : undefined
      const lines = value.map((item) =>
        say ? say(item as Parameters<typeof say>[0]) : sayItem(field, item, setup, locale),
      )
      return lines.join('\n') || t('none')
    }
    if (value === null || value === '') return t('none')
    return nameOf(String(value), setup, locale)
  }
}

function sayItem(field: Field, item: unknown, setup: FormSetup, lang: Language): string {
  if (field === 'calls') {
    const call = item as Call
    const words = inLanguage(call.words, lang)
    return [call.cycle, words, sayCall(call, lang)].filter(Boolean).join(' – ')
  }
  if (field === 'websites' || field === 'contacts') {
    const { label, url, ...rest } = item as Website & Partial<Contact>
    return [inLanguage(label, lang), rest.email, url].filter(Boolean).join(' – ')
  }
  return nameOf(String(item), setup, lang)
}

/** The name behind an id, or the value itself. */
function nameOf(id: string, setup: FormSetup, lang: Language): string {
  const records = [...setup.agencies, ...setup.sections, ...setup.related]
  const record = records.find((one) => one.id === id)
  if (record) return inLanguage(record.name, lang)
  return setup.people.find((person) => person.id === id)?.name ?? id
}
