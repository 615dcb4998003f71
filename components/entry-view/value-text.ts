import { useTranslations } from 'next-intl'
import { useSayDate } from '@/components/ui/use-say-date.ts'
import type { CAREER_STAGES, DISCIPLINES } from '@/domain/content/entry-content.ts'
import type { Field } from '@/domain/content/fields.ts'
import type { Names } from './names.ts'

/** Says one plain value or one name of a list in words; "" where nothing is written. */
export function useValueText(
  names: Names,
): (field: Field, value: string | number | null) => string {
  const t = useTranslations('entry-view')
  const sayDate = useSayDate()
  return (field, value) => {
    if (value === null || value === '') return ''
    const text = String(value)
    switch (field) {
      case 'agencies':
        return names.agencies[text] ?? text
      case 'sectionId':
      case 'related':
        return names.entries[text] ?? text
      case 'internal.ownerId':
        return names.people[text] ?? text
      case 'careerStages':
        return t(`careerStage.${text as (typeof CAREER_STAGES)[number]}`)
      case 'disciplines':
        return t(`discipline.${text as (typeof DISCIPLINES)[number]}`)
      case 'internal.nextCheckOn':
        // A calendar day, not an instant: read and written in the same zone.
        return sayDate(new Date(`${text}T00:00Z`), {
          timeZone: 'UTC',
          year: 'numeric',
          month: 'long',
          day: 'numeric',
        })
      default:
        return text
    }
  }
}
