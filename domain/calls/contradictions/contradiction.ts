// A contradiction: two things that an entry says which cannot both be true, or a statement
// that time has overtaken. It stops nothing; a person must have looked at it.
import type { Issue } from '../../result.ts'

export type ContradictionCode =
  | 'cycle_year'
  | 'dates_long_past'
  | 'dates_unclear'
  | 'details_forthcoming'
  | 'expected_past'
  | 'languages_differ'
  | 'may_close_before_opening'
  | 'prose_address'
  | 'prose_closed'
  | 'prose_date'
  | 'prose_language'
  | 'prose_rolling'
  | 'stages_out_of_order'
  | 'twin_calls'
  | 'words_certainty'
  | 'words_differ'
  | 'words_rolling'
  | 'words_without_date'

export type Contradiction = Issue & { readonly code: ContradictionCode }

export type ContradictionContext = {
  /** IANA zone in which a date without one of its own is meant. */
  readonly zone: string
  /** The day on which it is looked at, `YYYY-MM-DD`; without it nothing is judged by its age. */
  readonly today?: string
  /** Since which day a place says that details are forthcoming, by the place's key. */
  readonly forthcomingSince?: Readonly<Record<string, string>>
}
