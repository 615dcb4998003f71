import { useLocale, useTimeZone } from 'next-intl'

/**
 * Says an instant in the order each language writes dates: day, month, year in English, as
 * the agencies print them, and never a noon that might be midnight.
 */
export function useSayDate(): (at: Date, options: Intl.DateTimeFormatOptions) => string {
  const lang = useLocale() === 'ja' ? 'ja' : 'en-GB'
  const timeZone = useTimeZone()
  return (at, options) => new Intl.DateTimeFormat(lang, { timeZone, ...options }).format(at)
}
