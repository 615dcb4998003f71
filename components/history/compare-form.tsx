import { useTranslations } from 'next-intl'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Select } from '../ui/inputs.tsx'

type CompareFormProps = {
  readonly number: number
  /** Numbers of the entry's other revisions, newest first. */
  readonly others: readonly number[]
  readonly live: number | null
  readonly chosen: number | null
}

/** Chooses what a revision is compared with; a plain form, its choice in the address. */
export function CompareForm({ number, others, live, chosen }: CompareFormProps) {
  const t = useTranslations('history.page')
  const nameOf = (other: number) => {
    if (other === live) return t('liveOne', { number: other })
    return t(other === number - 1 ? 'previous' : 'other', { number: other })
  }
  return (
    <form method="get" className="flex flex-wrap items-end gap-2">
      <Field label={t('choose')} className="min-w-0 basis-60">
        <Select name="with" defaultValue={chosen ?? ''} key={chosen}>
          <option value="">{t('alone')}</option>
          {others.map((other) => (
            <option key={other} value={other}>
              {nameOf(other)}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit">{t('go')}</Button>
    </form>
  )
}
