import { useLocale, useTranslations } from 'next-intl'
import type { CALL_STAGES, Certainty, VagueDate } from '@/domain/calls/call.ts'
import { sayDate, sayDateInZone } from '@/domain/calls/say-date.ts'
import type { Language } from '@/domain/content/localised.ts'
import type { Part } from '@/domain/diff/part-diff.ts'

/** Says the value of a part that is not free text; "" where nothing is written. */
export function usePartText(zone: string | undefined): (part: Part, value: unknown) => string {
  const t = useTranslations()
  const lang = useLocale()
  return (part, value) => {
    if (value === null || value === undefined || value === '') return ''
    switch (part) {
      case 'opens':
      case 'closes': {
        const date = value as VagueDate
        const named = date.zone ?? zone
        return date.time && named ? sayDateInZone(date, lang, named) : sayDate(date, lang)
      }
      case 'stage':
        return t(`calls.stages.${value as (typeof CALL_STAGES)[number]}`)
      case 'certainty':
        return t(`calls.certainties.${value as Certainty}`)
      case 'language':
        return t(`common.languageName.${value as Language}`)
      case 'forthcoming':
      case 'rolling':
        return t(value ? 'diff.yes' : 'diff.no')
      default:
        return String(value)
    }
  }
}

type PartKey<P extends string> = P extends `${infer Head}.${infer Tail}` ? `${Head}_${Tail}` : P

/** Says a part's name. */
export function usePartName(): (part: Part) => string {
  const t = useTranslations('diff.part')
  return (part) => t(part.replace('.', '_') as PartKey<Part>)
}
