// A time of day as printed: 12:00 noon (JST), 9 a.m., 17h, 17時30分, 正午, each with its zone.
import { type Reader, skip, take, takeMark } from './reader.ts'

export type Time = {
  /** `HH:MM`, 24:00 allowed. */
  readonly time: string
  readonly zone?: string
}

/** Reads a time at the reader's place; undefined, and nothing moves, if none stands there. */
export function readTime(reader: Reader): Time | undefined {
  const start = reader.at
  const zoneFirst = take(reader, 'zone')
  if (zoneFirst) {
    takeMark(reader, 'comma')
    skip(reader, 'glue')
  }
  const time = readClock(reader)
  if (time === undefined) {
    reader.at = start
    return undefined
  }
  passSameTime(reader)
  const zone = readZone(reader) ?? zoneFirst?.zone
  return zone ? { time, zone } : { time }
}

/** 14.00/2 p.m.: the same time once more. */
function passSameTime(reader: Reader): void {
  const start = reader.at
  if (!takeMark(reader, 'slash') || readClock(reader) === undefined) reader.at = start
}

function readClock(reader: Reader): string | undefined {
  const before = take(reader, 'meridiem')
  const named = take(reader, 'clock')
  if (named) return named.time
  const hour = take(reader, 'number')
  if (!hour) return undefined
  if (hour.digits === 4) return militaryTime(reader, hour.value)
  if (hour.digits > 2) return undefined
  const minute = readMinute(reader)
  const after = before ?? take(reader, 'meridiem')
  // 午前12時 is noon; of 午後12時 nobody can say.
  if (reader.lang === 'ja' && before && hour.value === 12 && !isNamed(reader)) {
    return before.pm ? undefined : '12:00'
  }
  const noon = readNamedTwelve(reader, hour.value, minute)
  if (noon) return noon
  if (minute === undefined && !after) return undefined
  return clockText(hour.value, minute ?? 0, after?.pm)
}

function isNamed({ terms, at }: Reader): boolean {
  return terms[at]?.is === 'clock' || terms[at + 1]?.is === 'clock'
}

/** 12:00 noon, 12 midnight, 24:00 (midnight), 午前12時（正午）. */
function readNamedTwelve(
  reader: Reader,
  hour: number,
  minute: number | undefined,
): string | undefined {
  if ((hour !== 12 && hour !== 24) || (minute ?? 0) !== 0) return undefined
  const start = reader.at
  takeMark(reader, 'comma')
  const open = takeMark(reader, 'open')
  const name = take(reader, 'clock')
  if (name && (!open || takeMark(reader, 'close'))) return name.time
  reader.at = start
  return undefined
}

/** 1800hrs, 1400 hours. */
function militaryTime(reader: Reader, value: number): string | undefined {
  const unit = take(reader, 'unit')
  if (unit?.unit !== 'hour') return undefined
  return clockText(Math.floor(value / 100), value % 100, undefined)
}

/** The minutes: ":30", "時30分", "時", "h30"; undefined when the number was no hour by itself. */
function readMinute(reader: Reader): number | undefined {
  const start = reader.at
  // In Japanese 5.29 is a day.
  const dot = reader.lang === 'en' ? takeMark(reader, 'dot') : undefined
  if (dot ?? takeMark(reader, 'colon')) {
    const minute = take(reader, 'number')
    const isTime = minute?.digits === 2 && minute.tight && !(dot && isInNumericDate(reader))
    if (isTime) return afterMinute(reader, minute.value)
    reader.at = start
    return undefined
  }
  if (take(reader, 'unit')?.unit === 'hour') {
    const before = reader.at
    if (take(reader, 'unit')?.unit === 'half_hour') return 30
    reader.at = before
    const minute = take(reader, 'number')
    if (minute?.tight && minute.digits === 2) {
      const unit = take(reader, 'unit')
      if (unit?.unit === 'minute' || reader.lang === 'en') return minute.value
    }
    reader.at = before
    return 0
  }
  reader.at = start
  return undefined
}

/** 02.11.2026 and 02.11.26 go on; 17.00.00 does too, but with seconds that are none. */
function isInNumericDate(reader: Reader): boolean {
  const [dot, number] = [reader.terms[reader.at], reader.terms[reader.at + 1]]
  if (dot?.is !== 'mark' || dot.mark !== 'dot' || number?.is !== 'number') return false
  return number.tight && number.value > 0
}

/** Seconds say nothing more, nor does "hours" behind a time that is one already. */
function afterMinute(reader: Reader, minute: number): number {
  const start = reader.at
  const mark = takeMark(reader, 'colon') ?? takeMark(reader, 'dot')
  const seconds = mark && take(reader, 'number')
  if (!(seconds?.tight && seconds.digits === 2)) reader.at = start
  const unit = reader.terms[reader.at]
  if (unit?.is === 'unit' && unit.unit === 'hour') reader.at++
  return minute
}

function clockText(hour: number, minute: number, pm: boolean | undefined): string | undefined {
  if (pm !== undefined && hour > 12)
    return pm && hour < 24 ? clockText(hour, minute, undefined) : undefined
  const full = pm === undefined ? hour : (hour % 12) + (pm ? 12 : 0)
  if (full > 24 || minute > 59 || (full === 24 && minute > 0)) return undefined
  return `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** "JST", "(Brussels time)", "UTC+9", "GMT/BST": an IANA name, `applicant` or `aoe`. */
export function readZone(reader: Reader): string | undefined {
  const start = reader.at
  takeMark(reader, 'comma')
  const open = takeMark(reader, 'open')
  skip(reader, 'glue')
  const zone = take(reader, 'zone')
  if (!zone) {
    reader.at = start
    return undefined
  }
  const offset = BY_OFFSET.has(zone.zone) ? readOffset(reader) : undefined
  skipOtherName(reader)
  if (open) takeMark(reader, 'close')
  return offset ?? zone.zone
}

const BY_OFFSET: ReadonlySet<string> = new Set(['UTC', 'Europe/London'])

/** "CET/CEST", "JST, UTC+9", "Hong Kong Time (GMT +8 hours)": a second name of the same clock. */
function skipOtherName(reader: Reader): void {
  const start = reader.at
  const joint = takeMark(reader, 'slash') ?? takeMark(reader, 'comma') ?? takeMark(reader, 'open')
  if (!joint || !take(reader, 'zone')) {
    reader.at = start
    return
  }
  readOffset(reader)
  if (joint.mark === 'open') takeMark(reader, 'close')
}

/** UTC+9 as the zone database writes it: its signs are the other way round. */
function readOffset(reader: Reader): string | undefined {
  const start = reader.at
  const plus = takeMark(reader, 'plus')
  const minus = plus ? undefined : takeMark(reader, 'dash')
  const hours = plus || minus ? take(reader, 'number') : undefined
  if (!hours?.tight || hours.value > 14) {
    reader.at = start
    return undefined
  }
  const minutes = readMinute(reader) ?? 0
  if (hours.value === 0 && minutes === 0) return 'UTC'
  if (minutes === 0) return `Etc/GMT${plus ? '-' : '+'}${hours.value}`
  const two = (n: number) => String(n).padStart(2, '0')
  return `${plus ? '+' : '-'}${two(hours.value)}:${two(minutes)}`
}
