// Wall clocks and instants. The zone data is the runtime's own (Intl); this adds only the
// arithmetic from a wall clock to an instant, and two "zones" that calls use and no
// database of zones knows: the applicant's own, and anywhere on earth.

const MINUTE = 60_000
const DAY_MINUTES = 24 * 60

/** The day ends here last of all places (UTC-12): "anywhere on earth". */
export const LAST_OFFSET_MINUTES = -12 * 60
/** The day begins here first of all places (UTC+14). */
export const FIRST_OFFSET_MINUTES = 14 * 60

const formats = new Map<string, Intl.DateTimeFormat | null>()

/** True for an IANA zone that this runtime knows ("Asia/Tokyo", "UTC"). */
export function isZone(zone: string): boolean {
  return format(zone) !== null
}

/**
 * The instant, in milliseconds since the epoch, at which a zone's clock shows `minutes`
 * after midnight of `day` (`YYYY-MM-DD`); 1440 is the end of the day. A time that the clock
 * skips in spring is read as if it had not been changed yet; one that it shows twice in
 * autumn means the first, so that nobody relies on an hour that an agency may not grant.
 * @throws RangeError for a zone that `isZone` does not know.
 */
export function instantInZone(day: string, minutes: number, zone: string): number {
  const wall = wallInstant(day, minutes)
  // The true instant lies within a day of the wall clock read as UTC, so the offsets
  // before and after any change of clocks are both found here.
  const before = offsetAt(wall - DAY_MINUTES * MINUTE, zone)
  const after = offsetAt(wall + DAY_MINUTES * MINUTE, zone)
  if (before === after) return wall - before
  const early = wall - Math.max(before, after)
  if (offsetAt(early, zone) === Math.max(before, after)) return early
  const late = wall - Math.min(before, after)
  return offsetAt(late, zone) === Math.min(before, after) ? late : wall - before
}

/** The same for a fixed offset from UTC in minutes, east positive. */
export function instantAtOffset(day: string, minutes: number, offsetMinutes: number): number {
  return wallInstant(day, minutes - offsetMinutes)
}

/** The day (`YYYY-MM-DD`) that a zone's calendar shows at an instant. */
export function dayInZone(instant: number, zone: string): string {
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 10)
}

/** "HH:MM" as minutes after midnight; 24:00 is the end of the day. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

function wallInstant(day: string, minutes: number): number {
  return Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE
}

/** Milliseconds that the zone's clock is ahead of UTC at an instant. */
function offsetAt(instant: number, zone: string): number {
  const formatter = format(zone)
  if (!formatter) throw new RangeError(`Unknown time zone: ${zone}`)
  const fields: Record<string, number> = {}
  for (const part of formatter.formatToParts(instant)) fields[part.type] = Number(part.value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = fields
  const wall = Date.UTC(year, month - 1, day, hour, minute, second)
  return wall - Math.floor(instant / 1000) * 1000
}

function format(zone: string): Intl.DateTimeFormat | null {
  let found = formats.get(zone)
  if (found === undefined) {
    try {
      found = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      })
    } catch {
      found = null
    }
    formats.set(zone, found)
  }
  return found
}
