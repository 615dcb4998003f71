'use client'
import { useTranslations } from 'next-intl'
import { RichText } from '@/components/rich-text/rich-text.tsx'
import { Button } from '@/components/ui/button.tsx'
import { FIELDS, type Field } from '@/domain/content/fields.ts'
import { richDoc } from '@/domain/content/rich-text.ts'
import { useFieldName } from '../entry-view/field-name.ts'
import { type Clash, shownValue } from './autosave-state.ts'
import { useAutosaveState, useForm } from './form-context.tsx'
import { useSayValue } from './say-value.ts'

/** Fields that somebody else changed at the same time: both sides, and a choice each. */
export function ClashPanel() {
  const t = useTranslations('entry-form.clash')
  const clashes = useAutosaveState((state) => state.clashes)
  const behind = useAutosaveState((state) => state.behind)
  const fields = FIELDS.filter((field) => field in clashes)
  if (fields.length === 0 || behind) return null
  return (
    <section
      role="alert"
      aria-labelledby="clash-title"
      className="rounded-lg border-2 border-waiting-line bg-surface p-4"
    >
      <h2 id="clash-title" className="font-semibold text-md">
        {t('title', { count: fields.length })}
      </h2>
      <p className="mt-0.5 text-muted">{t('help')}</p>
      <ul className="mt-3 flex flex-col gap-4">
        {fields.map((field) => (
          <ClashItem key={field} field={field} clash={clashes[field] as Clash} />
        ))}
      </ul>
    </section>
  )
}

function ClashItem({ field, clash }: { readonly field: Field; readonly clash: Clash }) {
  const t = useTranslations('entry-form.clash')
  const { autosave } = useForm()
  const mine = useAutosaveState((state) => shownValue(state, field))
  const name = useFieldName()(field)
  const choose = (side: 'mine' | 'theirs') => autosave.dispatch({ type: 'chose', field, side })
  return (
    <li className="border-line border-t pt-3">
      <h3 className="font-medium">{name}</h3>
      <div className="mt-2 grid gap-3 @min-[36rem]:grid-cols-2">
        <Side title={t('mine')} field={field} value={mine}>
          <Button size="sm" onClick={() => choose('mine')}>
            {t('keepMine')}
            <span className="sr-only">: {name}</span>
          </Button>
        </Side>
        <Side
          title={clash.by ? t('theirs', { by: clash.by }) : t('theirsUnknown')}
          field={field}
          value={clash.theirs}
        >
          <Button size="sm" onClick={() => choose('theirs')}>
            {t('takeTheirs')}
            <span className="sr-only">: {name}</span>
          </Button>
        </Side>
      </div>
    </li>
  )
}

type SideProps = {
  readonly title: string
  readonly field: Field
  readonly value: unknown
  readonly children: React.ReactNode
}

function Side({ title, field, value, children }: SideProps) {
  const say = useSayValue()
  const doc = field.startsWith('body.') ? richDoc.safeParse(value) : undefined
  return (
    <div className="flex min-w-0 flex-col gap-2 rounded-md bg-sunken p-3">
      <p className="text-muted text-sm">{title}</p>
      <div className="max-h-60 flex-1 overflow-y-auto" lang={field.split('.')[1]}>
        {doc?.success ? (
          <RichText doc={doc.data} />
        ) : (
          <p className="whitespace-pre-line">{say(field, value)}</p>
        )}
      </div>
      <div>{children}</div>
    </div>
  )
}
