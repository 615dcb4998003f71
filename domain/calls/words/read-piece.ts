// Pieces of a month or a year: early, mid to late, 上旬; halves, quarters, seasons.
import type { PartialDate } from './partial-date.ts'
import { type Reader, take, takeMark } from './reader.ts'

/** early; mid-to-late, mid- to late; 中下旬, 上旬～中旬. */
export function readParts(reader: Reader): PartialDate | undefined {
  const first = take(reader, 'part')
  if (!first) return undefined
  if (first.partTo) return { part: first.part, partTo: first.partTo }
  const start = reader.at
  takeMark(reader, 'dash')
  const hinge = take(reader, 'to') ?? takeMark(reader, 'slash')
  takeMark(reader, 'dash')
  const joined = hinge !== undefined || reader.at > start
  const second = joined ? take(reader, 'part') : undefined
  // 5月上旬～中旬6月: the second part would be of the next month.
  if (second && !isFollowedByDay(reader)) return { part: first.part, partTo: second.part }
  reader.at = start
  return { part: first.part }
}

function isFollowedByDay(reader: Reader): boolean {
  return reader.terms[reader.at]?.is === 'number' && reader.lang === 'en'
}

export function readPiece(reader: Reader): PartialDate | undefined {
  const half = take(reader, 'half')
  if (half) return { half: half.half }
  const quarter = take(reader, 'quarter')
  if (quarter) return { quarter: quarter.quarter }
  const season = take(reader, 'season')
  return season && { season: season.season }
}
