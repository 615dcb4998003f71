// What stands behind a date and bends or completes it.
import type { PartialDate } from './partial-date.ts'
import { readTime, readZone } from './read-time.ts'
import { type Reader, take } from './reader.ts'

/** 4月以降, "April onwards", 5月14日以前. */
export function readTrailingBend(reader: Reader): 'bent' | undefined {
  return (take(reader, 'after') ?? (reader.lang === 'ja' && take(reader, 'before')))
    ? 'bent'
    : undefined
}

/** 5月14日まで（日本時間）, 3月から5月までの間 正午: what stands behind the little word. */
export function withTimeBehind(reader: Reader, date: PartialDate): PartialDate {
  if (date.zone || date.time?.zone) return date
  const behind = date.time ? undefined : readTime(reader)
  if (behind) return { ...date, time: behind }
  const zone = readZone(reader)
  if (!zone) return date
  return date.time ? { ...date, time: { ...date.time, zone } } : { ...date, zone }
}
