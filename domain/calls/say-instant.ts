// The reader's own clock beside the official one, both with their zone's name.

import type { Language } from '../content/localised.ts'

/**
 * The instant of a deadline on the clock of `zone`: "Thu, 14 May 2026, 05:00"; 2026年5月14日(木) 5:00.
 * The end of a day is said as that day's 24:00, not as the next day's first minute.
 * @param zone an IANA zone
 */
export function sayInstant(instant: number, lang: Language, zone: string): string {
  const locale = lang === 'en' ? 'en-GB' : 'ja'
  const say = (at: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(at)
  const time = say(instant, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const midnight = time === '00:00' || time === '0:00'
  const day = say(midnight ? instant - 1 : instant, {
    weekday: 'short',
    day: 'numeric',
    month: lang === 'en' ? 'short' : 'long',
    year: 'numeric',
  })
  return `${day}${lang === 'en' ? ', ' : ' '}${midnight ? '24:00' : time}`
}

/** A calendar day (`YYYY-MM-DD`): "14 May 2026"; 2026年5月14日. */
export function sayDay(day: string, lang: Language): string {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'ja', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(Date.parse(day))
}
