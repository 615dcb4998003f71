'use client'
import { useLocale, useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field.tsx'
import { Select, TextInput } from '@/components/ui/inputs.tsx'
import { inLanguage } from '@/domain/content/localised.ts'
import { useErrorAt } from './field-words.ts'
import { useField, useForm } from './form-context.tsx'

/** Under which heading it stands. */
export function SectionField() {
  const t = useTranslations('common')
  const locale = useLocale()
  const { setup } = useForm()
  const { value, set, readOnly, issues } = useField('sectionId')
  return (
    <Field label={t('field.sectionId')} id="sectionId" error={useErrorAt(issues)('sectionId')}>
      <Select
        value={value ?? ''}
        disabled={readOnly}
        onChange={(event) => set(event.target.value || null)}
      >
        <option value="">{t('none')}</option>
        {setup.sections.map(({ id, name }) => (
          <option key={id} value={id}>
            {inLanguage(name, locale)}
          </option>
        ))}
      </Select>
    </Field>
  )
}

/** Its place within the section. */
export function OrderField() {
  const t = useTranslations('entry-form')
  const tf = useTranslations('common.field')
  const { value, set, readOnly, issues } = useField('order')
  return (
    <Field label={tf('order')} help={t('orderHelp')} id="order" error={useErrorAt(issues)('order')}>
      <TextInput
        type="number"
        min={0}
        max={100_000}
        step={1}
        className="max-w-32"
        // What is not a number yet is kept as it is, and said to be none.
        value={Number.isFinite(value) ? value : ''}
        readOnly={readOnly}
        onChange={(event) => set(event.target.valueAsNumber)}
      />
    </Field>
  )
}

/** Who keeps it true. */
export function OwnerField() {
  const t = useTranslations('common')
  const { setup } = useForm()
  const { value, set, readOnly, issues } = useField('internal.ownerId')
  return (
    <Field
      label={t('field.internal_ownerId')}
      id="internal.ownerId"
      error={useErrorAt(issues)('internal.ownerId')}
    >
      <Select
        value={value ?? ''}
        disabled={readOnly}
        onChange={(event) => set(event.target.value || null)}
      >
        <option value="">{t('nobody')}</option>
        {setup.people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  )
}

/** When somebody should look at the agency's page again. */
export function NextCheckField() {
  const t = useTranslations('common.field')
  const { value, set, readOnly, issues } = useField('internal.nextCheckOn')
  return (
    <Field
      label={t('internal_nextCheckOn')}
      id="internal.nextCheckOn"
      error={useErrorAt(issues)('internal.nextCheckOn')}
    >
      <TextInput
        type="date"
        className="max-w-48"
        value={value ?? ''}
        readOnly={readOnly}
        onChange={(event) => set(event.target.value || null)}
      />
    </Field>
  )
}
