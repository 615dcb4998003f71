// A call: one occasion to apply. Agencies announce it in words ("Early April – Early June,
// tentative"); the words are kept as printed and their meaning stands beside them, with
// bounds instead of invented days.
import { z } from 'zod'
import { localisedText } from '../content/localised.ts'
import { isCalendarDay } from './calendar-day.ts'

export const PRECISIONS = [
  'minute',
  'day',
  'third',
  'month',
  'season',
  'quarter',
  'half',
  'year',
] as const
export type Precision = (typeof PRECISIONS)[number]

export const CERTAINTIES = ['announced', 'tentative', 'expected', 'unknown'] as const
export type Certainty = (typeof CERTAINTIES)[number]

export const CALL_STAGES = [
  'call',
  'registration',
  'letter_of_intent',
  'full_proposal',
  'nomination',
] as const

/** The two ends of a call. */
export const CALL_SIDES = ['opens', 'closes'] as const
export type CallSide = (typeof CALL_SIDES)[number]

const day = z.string().refine(isCalendarDay, 'calendar_day')

/**
 * A date as announced: the earliest and latest calendar day it can mean (inclusive,
 * `YYYY-MM-DD`), an optional wall-clock `time` (`HH:MM`, 24:00 allowed) and its `zone`:
 * an IANA name, `applicant` (the applicant's local time) or `aoe` (anywhere on earth).
 */
export const vagueDate = z
  .strictObject({
    earliest: day,
    latest: day,
    precision: z.enum(PRECISIONS),
    time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'time_format')
      .optional(),
    zone: z.string().min(1).max(60).optional(),
  })
  .refine((date) => date.earliest <= date.latest, { path: ['latest'], message: 'date_order' })
export type VagueDate = z.infer<typeof vagueDate>

export const call = z.strictObject({
  /** Stable within the entry, so that comments and diffs can name a call. */
  id: z.string().min(1).max(40),
  cycle: z.string().max(60),
  label: localisedText(200),
  stage: z.enum(CALL_STAGES),
  /** Who submits, as the agency says it: "through the host institution", "the PI". */
  route: z.string().max(200),
  words: localisedText(500),
  opens: vagueDate.nullable(),
  closes: vagueDate.nullable(),
  certainty: z.enum(CERTAINTIES),
  rolling: z.boolean(),
  /** Dates that a roll-over or shift set and nobody has confirmed yet; absent when there are none. */
  unconfirmed: z.array(z.enum(CALL_SIDES)).min(1).max(2).optional(),
  /** A call of an earlier cycle, kept for the forecast; the public list shows only the others. */
  past: z.literal(true).optional(),
})
export type Call = z.infer<typeof call>
