import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { Field } from '@/components/ui/field.tsx'
import { TextInput } from '@/components/ui/inputs.tsx'
import { sayTime } from '@/domain/calls/say-date.ts'
import { ZoneSelect } from '../zone-select.tsx'
import { typedTime } from './typed-time.ts'

/** Deadlines of most agencies. */
const USUAL_TIMES = ['12:00', '17:00', '24:00']

type TimeFieldsProps = {
  readonly id: string
  /** As typed. */
  readonly time: string
  readonly zone: string
  readonly agencyZone: string
  readonly onTime: (time: string) => void
  readonly onZone: (zone: string) => void
}

/** The time of day, said back without doubt about noon and midnight, and on whose clock. */
export function TimeFields({ id, time, zone, agencyZone, onTime, onZone }: TimeFieldsProps) {
  const t = useTranslations('calls')
  const locale = useLocale()
  const read = typedTime(time)
  return (
    <div className="flex flex-col gap-1.5">
      <div className="grid gap-3 sm:grid-cols-2">
        <Field
          label={t('time')}
          optional
          id={`${id}-time`}
          error={read === undefined ? t('picker.timeUnclear') : undefined}
        >
          <TextInput
            value={time}
            placeholder={t('timeHelp')}
            maxLength={12}
            autoComplete="off"
            onChange={(event) => onTime(event.target.value)}
          />
        </Field>
        <Field label={t('zone')} id={`${id}-zone`}>
          <ZoneSelect all zone={zone} agencyZone={agencyZone} onChange={onZone} />
        </Field>
      </div>
      <div className="flex flex-wrap gap-1">
        {USUAL_TIMES.map((usual) => (
          <Button
            key={usual}
            size="sm"
            aria-pressed={read === usual}
            className="aria-pressed:border-accent-text aria-pressed:bg-accent-soft"
            onClick={() => onTime(read === usual ? '' : usual)}
          >
            {sayTime(usual, locale)}
          </Button>
        ))}
      </div>
    </div>
  )
}
