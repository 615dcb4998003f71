// The words of an announcement, sorted by what they can mean for its dates.

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'
export type Part = 'early' | 'mid' | 'late' | 'last_day'
export type Role = 'opens' | 'closes'

export type Meaning =
  | { readonly is: 'month'; readonly month: number }
  /** 0 is Sunday. */
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'part'; readonly part: Part }
  | { readonly is: 'half'; readonly half: 1 | 2 }
  | { readonly is: 'quarter'; readonly quarter: number }
  | { readonly is: 'season'; readonly season: Season }
  | { readonly is: 'fiscal' }
  /** The Gregorian year before the era's first: 令和8 is 2018 + 8. */
  | { readonly is: 'era'; readonly before: number }
  | {
      readonly is: 'unit'
      readonly unit: 'year' | 'fiscal_year' | 'month' | 'day' | 'hour' | 'minute'
    }
  | { readonly is: 'relative_year'; readonly years: number }
  | { readonly is: 'meridiem'; readonly pm: boolean }
  | { readonly is: 'clock'; readonly time: string }
  | { readonly is: 'zone'; readonly zone: string }
  /** "to", "–", "から": the hinge of a range. */
  | { readonly is: 'to' }
  | { readonly is: 'until' }
  | { readonly is: 'from' }
  | { readonly is: 'between' }
  | { readonly is: 'and' }
  | { readonly is: 'role'; readonly role: Role }
  | { readonly is: 'tentative' }
  | { readonly is: 'expected' }
  /** "typically", "例年": speaks of earlier years. */
  | { readonly is: 'typical' }
  /** "to be announced", "depends on": no date by intention. */
  | { readonly is: 'open_question' }
  | { readonly is: 'rolling' }
  /** What follows is about another round than this call's. */
  | { readonly is: 'other_round' }
  /** A word that bends a date in a way this grammar does not follow ("before", "except"). */
  | { readonly is: 'doubt' }
  | { readonly is: 'filler' }

export type Mark = 'dash' | 'comma' | 'colon' | 'slash' | 'dot' | 'plus' | 'open' | 'close' | 'stop'

export type Term = (
  | Meaning
  | {
      readonly is: 'number'
      readonly value: number
      readonly digits: number
      readonly ordinal: boolean
    }
  | { readonly is: 'mark'; readonly mark: Mark }
  | { readonly is: 'word' }
) & {
  /** Place in the words as printed, UTF-16 units, end exclusive. */
  readonly from: number
  readonly to: number
  /** No space stands before it. */
  readonly tight: boolean
}
