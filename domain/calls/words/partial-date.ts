// A date as far as the words say it: "1 April" has no year yet, "15" (of "1–15 April") only
// a day. What is missing is borrowed from its neighbour or from the call's year later.

import type { Time } from './read-time.ts'
import type { Part, Season } from './term.ts'

export type PartialDate = {
  readonly year?: number
  /** The year is a fiscal one: it begins in April (in October in the United States). */
  readonly fiscal?: boolean
  /** Years to add to the call's year: 来年, "next year". */
  readonly relativeYear?: number
  readonly month?: number
  readonly day?: number
  readonly part?: Part
  /** "mid to late April": the part it reaches to. */
  readonly partTo?: Part
  readonly half?: 1 | 2
  readonly quarter?: number
  readonly season?: Season
  readonly weekday?: number
  readonly time?: Time
  /** The numbers could be read in two ways (3/4/2026). */
  readonly ambiguous?: boolean
}
