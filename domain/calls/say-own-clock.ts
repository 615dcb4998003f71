// An exact deadline on the reader's own clock, beside the official one.

import type { Language } from '../content/localised.ts'
import type { VagueDate } from './call.ts'
import { instantsOf } from './call-instants.ts'
import { dayInZone, isZone } from './zone.ts'

/**
 * "05:00 in your time zone (Europe/Berlin)", with the day where it is another one: "15 May
 * 2026, 01:00 in …"; あなたの時間帯（Europe/Berlin）では5:00.
 * @param agencyZone IANA zone in which a date without its own is meant
 * @param readerZone IANA zone of the reader
 * @returns "" for a date without a single instant, and where both clocks agree
 */
export function sayOwnClock(
  date: VagueDate,
  lang: Language,
  agencyZone: string,
  readerZone: string,
): string {
  const { closesEarliest, closesLatest } = instantsOf(
    { opens: null, closes: date, rolling: false },
    agencyZone,
  )
  if (closesLatest === null || closesLatest !== closesEarliest || !isZone(readerZone)) return ''
  // The end of a day is that day's 24:00, not the next day's first minute.
  const official = clock(closesLatest, date.zone ?? agencyZone)
  const own = clock(closesLatest, readerZone)
  if (official && official.day === own?.day && official.time === own.time) return ''
  if (!own) return ''
  const day = own.day === date.latest ? '' : sayDay(own.day, lang)
  if (lang === 'ja') return `あなたの時間帯（${readerZone}）では${day}${own.time.replace(/^0/, '')}`
  return `${day && `${day}, `}${own.time} in your time zone (${readerZone})`
}

type Clock = { readonly day: string; readonly time: string }

function clock(instant: number, zone: string): Clock | undefined {
  if (!isZone(zone)) return undefined
  const time = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(instant)
  if (time === '00:00') return { day: dayInZone(instant - 1, zone), time: '24:00' }
  return { day: dayInZone(instant, zone), time }
}

function sayDay(day: string, lang: Language): string {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'ja', options).format(Date.parse(day))
}
