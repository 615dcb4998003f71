// A time of day as printed: 12:00 noon (JST), 9 a.m., 17時30分, 正午, each with its zone.
import { type Reader, skip, take, takeMark } from './reader.ts'

export type Time = {
  /** `HH:MM`, 24:00 allowed. */
  readonly time: string
  readonly zone?: string
}

/** Reads a time at the reader's place; undefined, and nothing moves, if none stands there. */
export function readTime(reader: Reader): Time | undefined {
  const start = reader.at
  const time = readClock(reader)
  if (time === undefined) {
    reader.at = start
    return undefined
  }
  const zone = readZone(reader)
  return zone ? { time, zone } : { time }
}

function readClock(reader: Reader): string | undefined {
  const zoneFirst = take(reader, 'zone')
  if (zoneFirst) reader.at--
  const before = take(reader, 'meridiem')
  const named = take(reader, 'clock')
  if (named) return named.time
  const hour = take(reader, 'number')
  if (!hour || hour.digits > 2) return undefined
  const minute = readMinute(reader)
  const after = before ?? take(reader, 'meridiem')
  const noon = take(reader, 'clock')
  if (noon) return hour.value === 12 ? noon.time : undefined
  if (minute === undefined && !after) return undefined
  return clockText(hour.value, minute ?? 0, after?.pm)
}

/** The minutes: ":30", "時30分", "時"; undefined when the number was no hour by itself. */
function readMinute(reader: Reader): number | undefined {
  const start = reader.at
  if (takeMark(reader, 'colon') ?? takeMark(reader, 'dot')) {
    const minute = take(reader, 'number')
    if (minute?.digits === 2 && minute.tight) return skipSeconds(reader, minute.value)
    reader.at = start
    return undefined
  }
  if (take(reader, 'unit')?.unit === 'hour') {
    const before = reader.at
    const minute = take(reader, 'number')
    if (minute && take(reader, 'unit')?.unit === 'minute') return minute.value
    reader.at = before
    return 0
  }
  reader.at = start
  return undefined
}

function skipSeconds(reader: Reader, minute: number): number {
  const start = reader.at
  if (takeMark(reader, 'colon') && take(reader, 'number')?.digits === 2) return minute
  reader.at = start
  return minute
}

function clockText(hour: number, minute: number, pm: boolean | undefined): string | undefined {
  if (pm !== undefined && hour > 12)
    return pm && hour < 24 ? clockText(hour, minute, undefined) : undefined
  const full = pm === undefined ? hour : (hour % 12) + (pm ? 12 : 0)
  if (full > 24 || minute > 59 || (full === 24 && minute > 0)) return undefined
  return `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

function readZone(reader: Reader): string | undefined {
  const start = reader.at
  takeMark(reader, 'comma')
  const open = takeMark(reader, 'open')
  skip(reader, 'filler')
  const zone = take(reader, 'zone')
  const offset =
    zone?.zone === 'UTC' || zone?.zone === 'Europe/London' ? readOffset(reader) : undefined
  if (!zone || (open && !takeMark(reader, 'close'))) {
    reader.at = start
    return undefined
  }
  return offset ?? zone.zone
}

/** UTC+9 as the zone database writes it: its signs are the other way round. */
function readOffset(reader: Reader): string | undefined {
  const start = reader.at
  const plus = takeMark(reader, 'plus')
  const minus = plus ? undefined : takeMark(reader, 'dash')
  const hours = plus || minus ? take(reader, 'number') : undefined
  if (hours?.tight && hours.value <= 14) return `Etc/GMT${plus ? '-' : '+'}${hours.value}`
  reader.at = start
  return undefined
}
