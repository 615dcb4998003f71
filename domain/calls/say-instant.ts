// The reader's own clock beside the official one, both with their zone's name.

import type { Language } from '../content/localised.ts'

/**
 * The instant of a deadline on the clock of `zone`: "Thu, 14 May 2026, 05:00"; 2026年5月14日(木) 5:00.
 * The end of a day is said as that day's 24:00, not as the next day's first minute.
 * @param zone an IANA zone; "" for the clock of whoever runs this
 */
export function sayInstant(instant: number, lang: Language, zone: string): string {
  const options: Intl.DateTimeFormatOptions = {
    weekday: 'short',
    day: 'numeric',
    month: lang === 'en' ? 'short' : 'long',
    year: 'numeric',
    ...(zone ? { timeZone: zone } : {}),
  }
  const locale = lang === 'en' ? 'en-GB' : 'ja'
  const clock: Intl.DateTimeFormatOptions = {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(zone ? { timeZone: zone } : {}),
  }
  const time = new Intl.DateTimeFormat(locale, clock).format(instant)
  const midnight = time === '00:00' || time === '0:00'
  const day = new Intl.DateTimeFormat(locale, options).format(midnight ? instant - 1 : instant)
  return `${day}${lang === 'en' ? ', ' : ' '}${midnight ? '24:00' : time}`
}
