import { useLocale, useTranslations } from 'next-intl'
import { useSayDate } from '@/components/ui/use-say-date.ts'
import { type Piece, pieceAt } from './pieces.ts'

const THIRDS = ['early', 'mid', 'late'] as const
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const
const QUARTERS = ['q1', 'q2', 'q3', 'q4'] as const
const YEARS = ['calendar', 'fiscal'] as const

/** What a piece of the calendar is called: in its cell, in full, and the page it stands on. */
export function usePieceNames(piece: Piece) {
  const t = useTranslations('calls.picker')
  const sayDate = useSayDate()
  const ja = useLocale() === 'ja'
  const utc = (day: string) => new Date(`${day}T00:00:00Z`)
  const say = (day: string, options: Intl.DateTimeFormatOptions) =>
    sayDate(utc(day), { timeZone: 'UTC', ...options })
  /** "Apr – Jun", with the year of whichever end lies outside of the page's. */
  const months = (earliest: string, latest: string) => {
    const sameYear = earliest.slice(0, 4) === latest.slice(0, 4)
    const last: Intl.DateTimeFormatOptions = sameYear ? {} : { year: 'numeric' }
    const from = say(earliest, { month: 'short' })
    return `${from}${ja ? '～' : ' – '}${say(latest, { month: 'short', ...last })}`
  }

  /** The words in the cell. */
  function short(number: number): { readonly name: string; readonly more?: string } {
    const { earliest, latest } = pieceAt(piece, number)
    switch (piece) {
      case 'day':
        return { name: String(Number(earliest.slice(8))) }
      case 'third':
        return { name: t(`thirds.${THIRDS[number % 3] ?? 'early'}`) }
      case 'month':
        return { name: say(earliest, { month: 'short' }) }
      case 'season':
        return {
          name: t(`seasons.${SEASONS[number % 4] ?? 'spring'}`),
          more: months(earliest, latest),
        }
      case 'quarter':
        return {
          name: t(`quarters.${QUARTERS[number % 4] ?? 'q1'}`),
          more: months(earliest, latest),
        }
      case 'half':
        return { name: months(earliest, latest) }
      case 'year':
        return {
          name: t(`years.${YEARS[number % 2] ?? 'calendar'}`, { year: earliest.slice(0, 4) }),
          more: months(earliest, latest),
        }
    }
  }

  /** All that the cell and its headings say. */
  function full(number: number): string {
    const { earliest, latest } = pieceAt(piece, number)
    if (piece === 'day') {
      return say(earliest, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
    }
    const year = say(earliest, { year: 'numeric' })
    const { name, more } = short(number)
    if (piece === 'third') {
      const month = say(earliest, { month: 'long', year: 'numeric' })
      return ja ? `${month}${name}` : `${name} ${month}`
    }
    if (piece === 'month') return say(earliest, { month: 'long', year: 'numeric' })
    if (piece === 'half') return `${year}${ja ? '' : ', '}${months(earliest, latest)}`
    if (piece === 'year') return `${name}${ja ? '、' : ', '}${more}`
    return ja ? `${year}${name}、${more}` : `${name} ${year}, ${more}`
  }

  /** The page's heading. */
  function page(numbers: readonly number[]): string {
    const [first, last] = [numbers[0] ?? 0, numbers.at(-1) ?? 0]
    const { earliest } = pieceAt(piece, first)
    if (piece === 'day') return say(earliest, { month: 'long', year: 'numeric' })
    if (piece !== 'year') return say(earliest, { year: 'numeric' })
    return `${earliest.slice(0, 4)}–${pieceAt(piece, last).earliest.slice(0, 4)}`
  }

  /** The heading of a row, where its cells do not say it. */
  function row(numbers: readonly (number | null)[]): string | undefined {
    if (piece !== 'third') return undefined
    return say(pieceAt(piece, numbers[0] ?? 0).earliest, { month: 'short' })
  }

  /** The headings of the columns of days. */
  function weekdays(weekStart: number): { readonly short: string; readonly long: string }[] {
    // 4 January 1970 was a Sunday.
    const days = Array.from({ length: 7 }, (_, at) => pieceAt('day', 3 + weekStart + at).earliest)
    return days.map((day) => ({
      short: say(day, { weekday: ja ? 'narrow' : 'short' }).slice(0, 2),
      long: say(day, { weekday: 'long' }),
    }))
  }

  return { short, full, page, row, weekdays }
}
