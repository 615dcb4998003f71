// The words of an announcement, sorted by what they can mean for its dates.

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'
export type Part = 'early' | 'mid' | 'late' | 'last_day'
/**
 * What a date is the date of: an end of a call, its publication (an opening where nothing else
 * is said to be one), its whole period, or something else ("results in July").
 */
export type Topic = 'opens' | 'closes' | 'published' | 'other' | 'period'

/** Words that say something about dates without being one. */
export type Flag =
  | 'tentative'
  | 'expected'
  /** "typically", "例年": speaks of earlier years. */
  | 'typical'
  /** "each year": a rule when it stands with an exact day, a habit otherwise. */
  | 'yearly'
  /** "to be announced", "depends on": no date by intention. */
  | 'open_question'
  | 'rolling'
  /** What follows is about another round than this call's. */
  | 'other_round'
  /** "originally", "previously": the date behind it no longer holds. */
  | 'former'
  /** A word that bends a date in a way this grammar does not follow ("except", "unless"). */
  | 'doubt'

export type Meaning =
  | { readonly is: 'month'; readonly month: number }
  /** 0 is Sunday. */
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'part'; readonly part: Part; readonly partTo?: Part }
  | { readonly is: 'half'; readonly half: 1 | 2 }
  | { readonly is: 'quarter'; readonly quarter: number }
  | { readonly is: 'season'; readonly season: Season }
  /** "second" of "second Tuesday in May", "second deadline"; -1 is the last. */
  | { readonly is: 'nth'; readonly nth: number }
  | { readonly is: 'fiscal' }
  /** The Gregorian year before the era's first: 令和8 is 2018 + 8. */
  | { readonly is: 'era'; readonly before: number }
  | {
      readonly is: 'unit'
      readonly unit:
        | 'year'
        | 'fiscal_year'
        | 'month'
        | 'day'
        | 'hour'
        | 'minute'
        | 'second'
        | 'half_hour'
    }
  /** 来年, or with its month 来月 (not known here, so only years). */
  | { readonly is: 'relative_year'; readonly years: number }
  | { readonly is: 'meridiem'; readonly pm: boolean }
  | { readonly is: 'clock'; readonly time: string }
  | { readonly is: 'zone'; readonly zone: string }
  /** "to", "–", "から": the hinge of a range. */
  | { readonly is: 'to' }
  | { readonly is: 'until'; readonly vague?: true }
  | { readonly is: 'by' }
  | { readonly is: 'from' }
  | { readonly is: 'between'; readonly vague?: true }
  | { readonly is: 'and' }
  | { readonly is: 'or' }
  | { readonly is: 'onwards' }
  | { readonly is: 'before' }
  | { readonly is: 'after' }
  /** "rescheduled to", "延長": the date after it stands in for the one before. */
  | {
      readonly is: 'moved'
      /** Only a deadline can be extended; an opening can be moved as well. */
      readonly extended?: true
      /** It stands behind the date that holds: 5月31日に延長. */
      readonly behind?: true
    }
  | {
      readonly is: 'topic'
      readonly topic: Topic
      /** Bends to what it is said of: "start" of a call, but "start of the project". */
      readonly generic?: true
      /** A stage of applying: with a colon it is a deadline, otherwise only a name. */
      readonly stage?: true
    }
  /** What a start or an end is of: a call ("applications"), or something else ("project"). */
  | { readonly is: 'thing'; readonly call: boolean }
  /** "internal", 学内: makes a deadline that of an institution and not the call's. */
  | { readonly is: 'inner' }
  /** "three weeks", "2ヶ月間" follow it: a length of time and no date. */
  | { readonly is: 'length' }
  | { readonly is: 'flag'; readonly flag: Flag }
  /** 2026年中, 1月中: within it. */
  | { readonly is: 'during' }
  /** Little words that may stand inside a date: "14th of May", "2026年度の前期". */
  | { readonly is: 'glue' }
  | { readonly is: 'filler' }

export type Mark =
  | 'dash'
  | 'comma'
  | 'colon'
  | 'slash'
  | 'dot'
  | 'plus'
  | 'open'
  | 'close'
  | 'stop'
  | 'line'

export type Term = (
  | Meaning
  | {
      readonly is: 'number'
      readonly value: number
      readonly digits: number
      readonly ordinal: boolean
    }
  | { readonly is: 'mark'; readonly mark: Mark }
  /** `name` where it looks like one: its silence about dates is no doubt. */
  | { readonly is: 'word'; readonly name: boolean }
) & {
  /** Place in the words as printed, UTF-16 units, end exclusive. */
  readonly from: number
  readonly to: number
  /** No space stands before it. */
  readonly tight: boolean
}
