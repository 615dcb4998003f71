'use client'
import { useTranslations } from 'next-intl'
import type { CallSide } from '@/domain/calls/call.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { Field } from '../ui/field.tsx'
import { Checkbox, Select, TextInput } from '../ui/inputs.tsx'

export type ChangeKind = 'rollover' | 'shift'

/** What is to be done, as the form has it. */
export type Wanted = {
  readonly kind: ChangeKind
  /** As typed. */
  readonly days: string
  readonly later: boolean
  readonly sides: 'both' | CallSide
  readonly asExpected: boolean
  readonly evenPassed: boolean
}

export const FIRST_WISH: Wanted = {
  kind: 'rollover',
  days: '14',
  later: true,
  sides: 'both',
  asExpected: false,
  evenPassed: false,
}

type ChangeFormProps = {
  readonly wanted: Wanted
  readonly count: number
  readonly busy: boolean
  readonly daysError: string | undefined
  readonly onWant: (wanted: Wanted) => void
  readonly onAsk: () => void
}

/** One of two things to do to the listed programs; nothing is written from here. */
export function ChangeForm({ wanted, count, busy, daysError, onWant, onAsk }: ChangeFormProps) {
  const t = useTranslations('years.form')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) onAsk()
      }}
      className="flex flex-col gap-4"
    >
      <fieldset className="min-w-0">
        <legend className="sr-only">{t('kind')}</legend>
        <div className="grid gap-2 sm:grid-cols-2">
          {(['rollover', 'shift'] as const).map((kind) => (
            <Kind
              key={kind}
              kind={kind}
              chosen={wanted.kind === kind}
              onChoose={() => onWant({ ...wanted, kind })}
            />
          ))}
        </div>
      </fieldset>
      {wanted.kind === 'shift' ? (
        <ShiftFields wanted={wanted} daysError={daysError} onWant={onWant} />
      ) : null}
      <div>
        <Button type="submit" look="primary" busy={busy} disabled={count === 0}>
          {t('ask', { count })}
        </Button>
        <p className="mt-1 text-muted text-sm">{t('dry')}</p>
      </div>
    </form>
  )
}

type KindProps = {
  readonly kind: ChangeKind
  readonly chosen: boolean
  readonly onChoose: () => void
}

function Kind({ kind, chosen, onChoose }: KindProps) {
  const t = useTranslations('years.form')
  return (
    <label
      className={classNames(
        'flex cursor-pointer gap-2 rounded-md border p-3 has-focus-visible:outline-2',
        chosen ? 'border-accent-line bg-accent-soft' : 'border-line-strong hover:bg-hover',
      )}
    >
      <input
        type="radio"
        name="kind"
        value={kind}
        checked={chosen}
        onChange={onChoose}
        className="mt-1 accent-accent"
      />
      <span className="min-w-0">
        <span className="block font-medium">{t(kind)}</span>
        <span className="block text-muted text-sm">{t(`${kind}Help`)}</span>
      </span>
    </label>
  )
}

type ShiftFieldsProps = Pick<ChangeFormProps, 'wanted' | 'daysError' | 'onWant'>

function ShiftFields({ wanted, daysError, onWant }: ShiftFieldsProps) {
  const t = useTranslations('years.form')
  return (
    <div className="flex flex-wrap items-start gap-3">
      <Field label={t('days')} id="days" error={daysError} className="w-24">
        <TextInput
          type="number"
          inputMode="numeric"
          min={1}
          max={731}
          value={wanted.days}
          onChange={(event) => onWant({ ...wanted, days: event.target.value })}
        />
      </Field>
      <Field label={t('direction')} className="w-32">
        <Select
          value={wanted.later ? 'later' : 'earlier'}
          onChange={(event) => onWant({ ...wanted, later: event.target.value === 'later' })}
        >
          <option value="later">{t('later')}</option>
          <option value="earlier">{t('earlier')}</option>
        </Select>
      </Field>
      <Field label={t('sides')} className="w-56">
        <Select
          value={wanted.sides}
          onChange={(event) => onWant({ ...wanted, sides: event.target.value as Wanted['sides'] })}
        >
          {(['both', 'opens', 'closes'] as const).map((side) => (
            <option key={side} value={side}>
              {t(`side.${side}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        className="basis-full"
        label={t('asExpected')}
        help={t('asExpectedHelp')}
        checked={wanted.asExpected}
        onChange={(event) => onWant({ ...wanted, asExpected: event.target.checked })}
      />
      <Checkbox
        className="basis-full"
        label={t('evenPassed')}
        help={t('evenPassedHelp')}
        checked={wanted.evenPassed}
        onChange={(event) => onWant({ ...wanted, evenPassed: event.target.checked })}
      />
    </div>
  )
}
