// A date of an announcement with the little words that belong to it.
import type { PartialDate } from './partial-date.ts'
import type { Flag } from './term.ts'

export type Side = 'opens' | 'closes'

export type Dated = {
  readonly date: PartialDate
  /** The other end of a range, or of "between … and …". */
  readonly last?: PartialDate
  /** Said as "between … and …": perhaps one vague date. */
  readonly between?: 'words' | 'surely' | 'slash'
  /** Which end a little word makes it: "from", "until", まで. */
  readonly lead?: Side
  /** "before 14 May", "after", "or": how it is meant is not followed here. */
  readonly bent?: true
  /** What stood in brackets between the two ends: 4月上旬（予定）～. */
  readonly flags?: readonly Flag[]
}
