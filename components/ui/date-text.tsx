import { useFormatter, useNow } from 'next-intl'
import { useSayDate } from './use-say-date.ts'

type DateTextProps = {
  readonly at: Date | string
  /** `relative`: "3 days ago"; `date`: the day; `moment`: day and time with its zone. */
  readonly show?: 'relative' | 'date' | 'moment'
}

/** An instant in words; the exact moment is its title. Calendar days are not instants. */
export function DateText({ at, show = 'relative' }: DateTextProps) {
  const sayDate = useSayDate()
  const format = useFormatter()
  const now = useNow()
  const instant = typeof at === 'string' ? new Date(at) : at
  const exact = sayDate(instant, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  })
  const text =
    show === 'moment'
      ? exact
      : show === 'date'
        ? sayDate(instant, { year: 'numeric', month: 'short', day: 'numeric' })
        : format.relativeTime(instant, now)
  return (
    <time dateTime={instant.toISOString()} title={exact} className="whitespace-nowrap">
      {text}
    </time>
  )
}
