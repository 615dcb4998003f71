import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { sayStatus } from '@/domain/calls/say-status.ts'
import type { Status } from '@/domain/calls/status.ts'
import type { Language } from '@/domain/content/localised.ts'
import type { ListFilter } from '@/domain/publishing/list-filter.ts'
import type { PublicData } from '@/domain/publishing/public-data.ts'

/** In the order in which a reader would want them. */
const OFFERED: readonly Status[] = [
  'open',
  'closing_soon',
  'opens_soon',
  'upcoming',
  'rolling',
  'closed',
  'unknown',
]

type FilterFormProps = {
  readonly data: PublicData
  readonly filter: ListFilter
  readonly lang: Language
  /** The page's path, to which the form is sent. */
  readonly action: string
}

/** A plain form that works without script: the choice stands in the address. */
export function FilterForm({ data, filter, lang, action }: FilterFormProps) {
  const t = useTranslations('public.filters')
  const all = <option value="">{t('all')}</option>
  return (
    <search className="print:hidden">
      <form
        action={action}
        method="get"
        aria-label={t('title')}
        className="grid grid-cols-2 gap-3 md:grid-cols-[2fr_2fr_1fr_1.5fr_auto] md:items-end"
      >
        {lang === 'en' ? null : <input type="hidden" name="lang" value={lang} />}
        <Field label={t('q')} wide>
          <input
            type="search"
            name="q"
            defaultValue={filter.q}
            maxLength={200}
            className={CONTROL}
          />
        </Field>
        <Field label={t('section')} wide>
          <select name="section" defaultValue={filter.section ?? ''} className={CONTROL}>
            {all}
            {data.sections.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('agency')}>
          <select name="agency" defaultValue={filter.agency ?? ''} className={CONTROL}>
            {all}
            {data.agencies.map(({ slug, acronym }) => (
              <option key={slug} value={slug}>
                {acronym}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('status')}>
          <select name="status" defaultValue={filter.status ?? ''} className={CONTROL}>
            {all}
            {OFFERED.map((status) => (
              <option key={status} value={status}>
                {sayStatus({ status }, lang)}
              </option>
            ))}
          </select>
        </Field>
        <button
          type="submit"
          className="col-span-2 h-10 rounded-md bg-accent px-4 font-medium text-base text-on-accent hover:bg-accent-strong md:col-span-1"
        >
          {t('show')}
        </button>
      </form>
    </search>
  )
}

const CONTROL =
  'h-10 w-full min-w-0 rounded-md border border-control bg-surface px-2.5 text-base text-ink truncate'

type FieldProps = {
  readonly label: string
  /** Takes a whole line where the form is narrow. */
  readonly wide?: boolean
  readonly children: ReactNode
}

function Field({ label, wide = false, children }: FieldProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className={`block min-w-0 text-base ${wide ? 'col-span-2 md:col-span-1' : ''}`}>
      <span className="mb-1 block text-muted">{label}</span>
      {children}
    </label>
  )
}
