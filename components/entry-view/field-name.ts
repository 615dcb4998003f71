import { useTranslations } from 'next-intl'
import type { Field } from '@/domain/content/fields.ts'

type FieldKey = Field extends infer F
  ? F extends `${infer Head}.${infer Tail}`
    ? `${Head}_${Tail}`
    : F
  : never

/** Says a field's name; message keys carry no dots, so "title.en" is "title_en". */
export function useFieldName(): (field: Field) => string {
  const t = useTranslations('common.field')
  return (field) => t(field.replace('.', '_') as FieldKey)
}
