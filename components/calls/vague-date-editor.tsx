'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { Field, Fieldset } from '@/components/ui/field.tsx'
import { CalendarIcon } from '@/components/ui/icons.tsx'
import { Select, TextInput } from '@/components/ui/inputs.tsx'
import { PRECISIONS, type Precision, type VagueDate } from '@/domain/calls/call.ts'
import { exactDay, isToTheDay, withDay, withPrecision, withTime, withZone } from './vague-day.ts'
import { ZoneSelect } from './zone-select.tsx'

type VagueDateEditorProps = {
  /** The field's path: calls[0].opens */
  readonly path: string
  readonly legend: string
  readonly date: VagueDate | null
  readonly onChange: (date: VagueDate | null) => void
  /** The day that a new date begins with. */
  readonly today: string
  /** IANA zone of the announcing agency */
  readonly agencyZone: string
  readonly disabled: boolean
  /** Words of what is wrong at a path, if anything. */
  readonly errorAt: (path: string) => string | undefined
}

/** One end of a call: how exactly it is known, and its bounds. */
export function VagueDateEditor(props: VagueDateEditorProps) {
  const { path, legend, date, onChange, today, disabled, errorAt } = props
  const t = useTranslations('calls')
  if (date === null) {
    return (
      <Fieldset legend={legend} id={path} error={errorAt(path)}>
        <div className="flex flex-wrap items-center gap-3">
          <span className="text-muted">{t('notSaid')}</span>
          {disabled ? null : (
            <Button size="sm" icon={<CalendarIcon />} onClick={() => onChange(exactDay(today))}>
              {t('setDate')}
            </Button>
          )}
        </div>
      </Fieldset>
    )
  }
  const exact = isToTheDay(date.precision)
  return (
    <Fieldset legend={legend} id={path} error={errorAt(path)}>
      <div className="grid grid-cols-2 gap-x-3 gap-y-2">
        <Field label={t('precision')} id={`${path}.precision`} className="col-span-2">
          <Select
            value={date.precision === 'minute' ? 'day' : date.precision}
            disabled={disabled}
            onChange={(event) => onChange(withPrecision(date, event.target.value as Precision))}
          >
            {PRECISIONS.filter((precision) => precision !== 'minute').map((precision) => (
              <option key={precision} value={precision}>
                {t(`precisions.${precision}`)}
              </option>
            ))}
          </Select>
        </Field>
        <DayInput
          label={exact ? t('day') : t('earliest')}
          path={`${path}.earliest`}
          value={date.earliest}
          disabled={disabled}
          error={errorAt(`${path}.earliest`)}
          onChange={(day) => onChange(withDay(date, 'earliest', day))}
        />
        {exact ? (
          <TimeInput {...props} date={date} />
        ) : (
          <DayInput
            label={t('latest')}
            path={`${path}.latest`}
            value={date.latest}
            disabled={disabled}
            error={errorAt(`${path}.latest`)}
            onChange={(day) => onChange(withDay(date, 'latest', day))}
          />
        )}
        <ZoneField {...props} date={date} />
      </div>
      {disabled ? null : (
        <Button size="sm" look="quiet" className="mt-1 -ml-2" onClick={() => onChange(null)}>
          {t('removeDate')}
        </Button>
      )}
    </Fieldset>
  )
}

type DayInputProps = {
  readonly label: string
  readonly path: string
  readonly value: string
  readonly disabled: boolean
  readonly error: string | undefined
  readonly onChange: (day: string) => void
}

function DayInput({ label, path, value, disabled, error, onChange }: DayInputProps) {
  return (
    <Field label={label} id={path} error={error}>
      <TextInput
        type="date"
        value={value}
        min="1990-01-01"
        max="2100-12-31"
        disabled={disabled}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}

type PartProps = Pick<
  VagueDateEditorProps,
  'path' | 'onChange' | 'agencyZone' | 'disabled' | 'errorAt'
> & {
  readonly date: VagueDate
}

function TimeInput({ path, date, onChange, disabled, errorAt }: PartProps) {
  const t = useTranslations('calls')
  return (
    <Field label={t('time')} id={`${path}.time`} error={errorAt(`${path}.time`)}>
      <TextInput
        value={date.time ?? ''}
        placeholder={t('timeHelp')}
        inputMode="numeric"
        maxLength={5}
        disabled={disabled}
        onChange={(event) => onChange(withTime(date, event.target.value))}
      />
    </Field>
  )
}

function ZoneField({ path, date, onChange, agencyZone, disabled, errorAt }: PartProps) {
  const t = useTranslations('calls')
  return (
    <Field
      label={t('zone')}
      id={`${path}.zone`}
      error={errorAt(`${path}.zone`)}
      className="col-span-2"
    >
      <ZoneSelect
        zone={date.zone ?? ''}
        agencyZone={agencyZone}
        disabled={disabled}
        onChange={(zone) => onChange(withZone(date, zone))}
      />
    </Field>
  )
}
