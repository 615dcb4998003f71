'use client'
import { Field } from '@/components/ui/field.tsx'
import { TextArea, TextInput } from '@/components/ui/inputs.tsx'
import type { Field as FieldName } from '@/domain/content/fields.ts'
import type { Language } from '@/domain/content/localised.ts'
import { useFieldName } from '../entry-view/field-name.ts'
import { useErrorAt } from './field-words.ts'
import { type FieldValue, useField } from './form-context.tsx'
import { LanguagePair } from './language-pair.tsx'

/** The fields whose value is a text. */
export type TextFieldName = {
  [F in FieldName]: FieldValue<F> extends string ? F : never
}[FieldName]

type TextFieldProps = {
  readonly field: TextFieldName
  readonly label?: React.ReactNode
  readonly help?: React.ReactNode
  readonly optional?: boolean
  readonly long?: boolean
  readonly lang?: Language
  readonly className?: string
}

/** One text of the entry. */
export function TextField({ field, label, long, lang, className, ...rest }: TextFieldProps) {
  const { value, set, readOnly, issues } = useField(field)
  const name = useFieldName()
  const errorAt = useErrorAt(issues)
  const Control = long ? TextArea : TextInput
  return (
    <Field {...rest} label={label ?? name(field)} id={field} error={errorAt(field)}>
      <Control
        lang={lang}
        value={value}
        readOnly={readOnly}
        className={className}
        onChange={(event: { target: { value: string } }) => set(event.target.value)}
      />
    </Field>
  )
}

type TextPairProps = {
  readonly of: 'title' | 'subtitle' | 'summary' | 'eligibility'
  readonly label: string
  readonly help?: string
  readonly long?: boolean
}

/** A text in both languages. */
export function TextPair({ of, label, help, long }: TextPairProps) {
  return (
    <LanguagePair label={label} help={help}>
      {(lang, name) => <TextField field={`${of}.${lang}`} label={name} lang={lang} long={long} />}
    </LanguagePair>
  )
}
