// "CET" on a Danish page and "UTC+9" on a Japanese one are the agency's own clock.

const CENTRAL_EUROPE = new Set(
  'Amsterdam Andorra Berlin Brussels Budapest Copenhagen Ljubljana Luxembourg Madrid Malta Monaco Oslo Paris Prague Rome Stockholm Tirane Vaduz Vienna Warsaw Zagreb Zurich'
    .split(' ')
    .map((city) => `Europe/${city}`),
)

const BRITISH_CLOCK = new Set(['Europe/Dublin', 'Europe/Lisbon', 'Europe/Belfast'])

const EASTERN_AUSTRALIA = new Set(['Australia/Melbourne', 'Australia/Hobart', 'Australia/Canberra'])

/** Zones without daylight saving, by the offset that they always have. */
const ALWAYS: Readonly<Record<string, readonly string[]>> = {
  'Etc/GMT-9': ['Asia/Tokyo', 'Asia/Seoul'],
  'Etc/GMT-8': [
    'Asia/Singapore',
    'Asia/Hong_Kong',
    'Asia/Taipei',
    'Asia/Shanghai',
    'Australia/Perth',
  ],
  '+05:30': ['Asia/Kolkata'],
}

/** The zone as the agency's own, where its name in the words means the same clock. */
export function agencyZone(named: string | undefined, agency: string): string {
  if (named === undefined) return agency
  if (named === 'Europe/Brussels' && CENTRAL_EUROPE.has(agency)) return agency
  if (named === 'Europe/London' && BRITISH_CLOCK.has(agency)) return agency
  if (named === 'Australia/Sydney' && EASTERN_AUSTRALIA.has(agency)) return agency
  return ALWAYS[named]?.includes(agency) ? agency : named
}
