import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Select, TextInput } from '../ui/inputs.tsx'

type Option = { readonly value: string; readonly text: string }

export type YearQuery = {
  readonly text: string
  readonly section: string
  readonly agency: string
  readonly year: number
}

type YearFiltersProps = {
  readonly query: YearQuery
  readonly sections: readonly Option[]
  readonly agencies: readonly Option[]
}

/** Which programs are looked at. A plain form: the address holds the choice. */
export function YearFilters({ query, sections, agencies }: YearFiltersProps) {
  const t = useTranslations('years.filter')
  const filtered = query.text !== '' || query.section !== '' || query.agency !== ''
  return (
    <search>
      <form action="/admin/calls" className="mb-6 flex flex-wrap items-end gap-2">
        <input type="hidden" name="year" value={query.year} />
        <Field label={t('text')} className="w-56">
          <TextInput type="search" name="text" defaultValue={query.text} maxLength={200} />
        </Field>
        <Choice name="agency" value={query.agency} options={agencies} />
        <Choice name="section" value={query.section} options={sections} />
        <Button type="submit">{t('show')}</Button>
        {filtered ? (
          <ButtonLink look="quiet" href={`/admin/calls?year=${query.year}`}>
            {t('clear')}
          </ButtonLink>
        ) : null}
      </form>
    </search>
  )
}

type ChoiceProps = {
  readonly name: 'section' | 'agency'
  readonly value: string
  readonly options: readonly Option[]
}

function Choice({ name, value, options }: ChoiceProps) {
  const t = useTranslations('years.filter')
  return (
    <Field label={t(name)} className="w-44">
      <Select name={name} defaultValue={value}>
        <option value="">{t('any')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  )
}
