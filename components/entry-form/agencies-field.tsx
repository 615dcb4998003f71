'use client'
import { useLocale, useTranslations } from 'next-intl'
import { Field, Fieldset } from '@/components/ui/field.tsx'
import { Select } from '@/components/ui/inputs.tsx'
import { inLanguage } from '@/domain/content/localised.ts'
import { ChosenList } from './chosen-list.tsx'
import { useErrorAt } from './field-words.ts'
import { useField, useForm } from './form-context.tsx'

/** Which agencies announce it; the first is named first. */
export function AgenciesField() {
  const t = useTranslations('entry-form.agencies')
  const tf = useTranslations('common.field')
  const locale = useLocale()
  const { setup } = useForm()
  const { value, set, readOnly, issues } = useField('agencies')
  const names = new Map(setup.agencies.map(({ id, name }) => [id, inLanguage(name, locale)]))
  const left = setup.agencies.filter(({ id }) => !value.includes(id))
  return (
    <Fieldset
      id="agencies"
      legend={tf('agencies')}
      help={t('help')}
      error={useErrorAt(issues)('agencies')}
    >
      <div className="flex max-w-field flex-col gap-2">
        <ChosenList
          chosen={value}
          onChange={set}
          nameOf={(id) => names.get(id) ?? id}
          readOnly={readOnly}
          empty={t('none')}
        />
        {readOnly || left.length === 0 ? null : (
          <Field label={t('add')} hideLabel id="agencies.add">
            <Select
              value=""
              onChange={(event) => {
                if (event.target.value) set([...value, event.target.value])
              }}
            >
              <option value="">{t('add')}</option>
              {left.map(({ id, name }) => (
                <option key={id} value={id}>
                  {inLanguage(name, locale)}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
    </Fieldset>
  )
}
