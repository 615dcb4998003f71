import { useFormatter, useLocale, useNow, useTimeZone } from 'next-intl'
import { zoneName } from '@/domain/calls/zone-name.ts'
import { useSayDate } from './use-say-date.ts'

type DateTextProps = {
  readonly at: Date | string
  /** `relative`: "3 days ago"; `date`: the day; `moment`: day and time on the office's clock. */
  readonly show?: 'relative' | 'date' | 'moment'
}

/** An instant in words; its moment with the zone is its title. Calendar days are not instants. */
export function DateText({ at, show = 'relative' }: DateTextProps) {
  const sayDate = useSayDate()
  const format = useFormatter()
  const now = useNow()
  const instant = typeof at === 'string' ? new Date(at) : at
  const moment = sayDate(instant, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
  const zone = zoneName(useTimeZone() ?? 'UTC', useLocale())
  const text =
    show === 'moment'
      ? moment
      : show === 'date'
        ? sayDate(instant, { year: 'numeric', month: 'short', day: 'numeric' })
        : format.relativeTime(instant, now)
  return (
    <time
      dateTime={instant.toISOString()}
      title={`${moment} (${zone})`}
      className="whitespace-nowrap"
    >
      {text}
    </time>
  )
}
