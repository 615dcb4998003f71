// "CET" on a Danish page and "UTC+9" on a Japanese one are the agency's own clock.

import { ALWAYS, BRITISH_CLOCK, CENTRAL_EUROPE, EASTERN_AUSTRALIA } from './zones.ts'

/** The zone as the agency's own, where its name in the words means the same clock. */
export function agencyZone(named: string | undefined, agency: string): string {
  if (named === undefined) return agency
  if (named === 'Europe/Brussels' && CENTRAL_EUROPE.has(agency)) return agency
  if (named === 'Europe/London' && BRITISH_CLOCK.has(agency)) return agency
  if (named === 'Australia/Sydney' && EASTERN_AUSTRALIA.has(agency)) return agency
  return ALWAYS[named]?.includes(agency) ? agency : named
}
