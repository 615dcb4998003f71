// From dates as announced to instants. An opening without a time begins with its day, a
// closing without a time ends with its day, both in the agency's zone. All ends are
// exclusive: at the very instant of the deadline the call is closed.

import type { Call, VagueDate } from './call.ts'
import type { CallInstants } from './status.ts'
import {
  FIRST_OFFSET_MINUTES,
  instantAtOffset,
  instantInZone,
  isZone,
  LAST_OFFSET_MINUTES,
  minutesOf,
} from './zone.ts'

const END_OF_DAY = 24 * 60

/** @param agencyZone IANA zone in which a date without one of its own is meant */
export function instantsOf(
  call: Pick<Call, 'opens' | 'closes' | 'rolling'>,
  agencyZone: string,
): CallInstants {
  const opens = call.opens && bounds(call.opens, 0, agencyZone)
  const closes = call.closes && bounds(call.closes, END_OF_DAY, agencyZone)
  return {
    opensEarliest: opens ? opens[0] : null,
    opensLatest: opens ? opens[1] : null,
    closesEarliest: closes ? closes[0] : null,
    closesLatest: closes ? closes[1] : null,
    rolling: call.rolling,
  }
}

function bounds(date: VagueDate, minutesWithoutTime: number, agencyZone: string): [number, number] {
  const minutes = date.time === undefined ? minutesWithoutTime : minutesOf(date.time)
  const zone = date.zone ?? agencyZone
  if (zone === 'aoe') {
    return [
      instantAtOffset(date.earliest, minutes, LAST_OFFSET_MINUTES),
      instantAtOffset(date.latest, minutes, LAST_OFFSET_MINUTES),
    ]
  }
  // The applicant's own clock, or one this runtime does not know: somewhere between the
  // first place on earth to reach that hour and the last.
  if (zone === 'applicant' || !isZone(zone)) {
    return [
      instantAtOffset(date.earliest, minutes, FIRST_OFFSET_MINUTES),
      instantAtOffset(date.latest, minutes, LAST_OFFSET_MINUTES),
    ]
  }
  return [instantInZone(date.earliest, minutes, zone), instantInZone(date.latest, minutes, zone)]
}
