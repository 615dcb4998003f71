// What each date of an announcement is the date of: an end of the call, both, or nothing that
// anybody says. Dates of other things are left out.

import type { Dated, Side } from './dated.ts'
import { flagsOfDates } from './flags-of-dates.ts'
import { isExact, isYearAlone } from './partial-date.ts'
import type { Item, Sentence, Span } from './read-sentences.ts'
import type { Flag, Topic } from './term.ts'
import { datesOf, type NameLevel, nameOf, topicsOf, topicsOfDates } from './topics-of-dates.ts'

export type Role = Side | 'range'

/** A date of the call with its role; without one, nobody says what it is. */
export type Unit = {
  readonly role: Role | undefined
  readonly topic: Topic | undefined
  readonly dated: Dated
  readonly span: Span
  readonly flags: ReadonlySet<Flag>
  readonly sentence: number
  readonly aside: boolean
  /** A mere name ("2026 call", "Spring admission"), surely or where finer dates stand. */
  readonly name: NameLevel | undefined
  /** A vague date of which nothing is said: taken for an opening only where nothing is one. */
  readonly guessed: boolean
  /** The place of a vaguer date that it stands in for. */
  readonly explains?: Span
}

/** In the order in which they stand. */
export function assignRoles(sentences: readonly Sentence[]): Unit[] {
  const units: Unit[] = []
  let pending: Topic | undefined
  let taken: Sentence | undefined
  const asides: Aside[] = []
  sentences.forEach((sentence, index) => {
    const topics = [...topicsOf(sentence.items).values()]
    const dates = datesOf(sentence.items)
    if (dates.length === 0) {
      // A table whose lines name the dates above them says nothing of those below.
      const isHeading = sentence.items.length === 1
      const speaks = (isHeading || sentence.end !== 'stop') && sentence !== taken
      pending = speaks ? (topics.at(-1) ?? pending) : undefined
      return
    }
    if (explainsName(sentence)) return
    const explained = topics.length === 0 ? lastButFlags(sentence.host) : undefined
    if (explained?.is === 'dated' && !isYear(explained) && dates.length === 1) {
      asides.push({ sentence, index, explained: explained.span })
      return
    }
    const behind = pending === undefined ? sentenceBehind(sentences, index) : undefined
    const named = topics.length === 0 ? firstTopic(behind) : undefined
    const outside = lastTopic(sentence.host) ?? pending ?? named
    if (behind && topics.length === 0) taken = behind
    const found = topics.length > 0 ? topicsOfDates(sentence.items) : []
    const flags = flagsOfDates(sentence.items)
    dates.forEach((place, i) => {
      const topic = found[i] ?? outside
      const unit = unitOf(sentence, index, place, topic, flags.get(place) ?? [])
      if (unit) units.push(unit)
    })
    if (!sentence.aside && !sentence.listed) pending = undefined
  })
  units.push(...asides.flatMap((aside) => explanationOf(aside, units)))
  const explained = new Set(units.map(({ explains }) => explains))
  return units.filter(({ span }) => !explained.has(span)).sort((a, b) => a.span[0] - b.span[0])
}

/** A date in brackets behind another: "年度末（3月末）", "Friday 14 May (13 May in Tokyo)". */
type Aside = { readonly sentence: Sentence; readonly index: number; readonly explained: Span }

/** It is a date of what the one before it is; last year's date beside this year's is none. */
function explanationOf({ sentence, index, explained }: Aside, units: readonly Unit[]): Unit[] {
  const host = units.find(({ span }) => span === explained)
  const [place = 0] = datesOf(sentence.items)
  const flags = flagsOfDates(sentence.items).get(place) ?? []
  const unit = host && unitOf(sentence, index, place, host.topic, flags)
  if (!unit) return []
  const [one, other] = [host.dated.date.year, unit.dated.date.year]
  if (one !== undefined && other !== undefined && one !== other) return []
  const isPlain = !unit.flags.has('typical') && host.dated.date.month === undefined
  if (isPlain && unit.role === 'range' && host.role !== 'range' && !isExact(host.dated.date)) {
    return [oneVagueDate(unit, host)]
  }
  const role = unit.role === 'range' ? unit.role : host.role === 'range' ? 'closes' : host.role
  return [{ ...unit, role, guessed: host.guessed }]
}

/** The item before the bracket, flags apart: 秋頃（9～11月）. */
function lastButFlags(items: readonly Item[]): Item | undefined {
  return items.findLast(({ is }) => is !== 'flag')
}

/** 秋頃（9～11月）: the months between which that is. */
function oneVagueDate(unit: Unit, host: Unit): Unit {
  const flags = new Set([...unit.flags, ...host.flags])
  const dated: Dated = { ...unit.dated, between: 'surely' }
  return { ...unit, role: host.role, dated, flags, explains: host.span, guessed: host.guessed }
}

function lastTopic(items: readonly Item[]): Topic | undefined {
  return [...topicsOf(items).values()].at(-1)
}

function firstTopic(sentence: Sentence | undefined): Topic | undefined {
  return sentence && [...topicsOf(sentence.items).values()][0]
}

/**
 * What names the dates before it: the line below them ("October 6⏎Application deadline"), or
 * the rest of the sentence around their brackets (年2回（5月20日、11月20日）締切).
 */
function sentenceBehind(sentences: readonly Sentence[], index: number): Sentence | undefined {
  const sentence = sentences[index]
  const next = sentences[index + 1]
  if (!sentence || !next || datesOf(next.items).length > 0) return undefined
  return sentence.end === 'line' || sentence.aside ? next : undefined
}

/** 令和8年度（2026年4月～2027年3月）: what a year's name means. */
function explainsName({ items, host }: Sentence): boolean {
  return datesOf(items).length === items.length && isYear(host.at(-1))
}

function isYear(item: Item | undefined): boolean {
  return item?.is === 'dated' && isYearAlone(item.dated.date)
}

function unitOf(
  sentence: Sentence,
  index: number,
  place: number,
  topic: Topic | undefined,
  said: readonly Flag[],
): Unit | undefined {
  const item = sentence.items[place]
  if (item?.is !== 'dated' || topic === 'other') return undefined
  const { dated, span } = item
  const flags = new Set([...(dated.flags ?? []), ...said])
  if (flags.has('former') && !dated.last) return undefined
  const planned = PLANNED.some((flag) => flags.has(flag))
  const name = nameOf(sentence.items, place)
  const isUntil = sentence.items[place + 1]?.is === 'until' && !isEnd(topic)
  const role = isUntil && !dated.last ? 'closes' : roleOf(dated, topic, planned, name === 'surely')
  return {
    role,
    topic,
    dated,
    span,
    flags,
    sentence: index,
    aside: sentence.aside,
    name,
    guessed:
      role === 'opens' && isGuess(dated, topic, sentence.items[place - 1] ?? sentence.host.at(-1)),
  }
}

const PLANNED: readonly Flag[] = ['tentative', 'expected', 'typical', 'other_round']

export function isEnd(topic: Topic | undefined): topic is Side {
  return topic === 'opens' || topic === 'closes'
}

/** "Call for proposals: mid-July" says it; "mid-July" by itself does not. */
function isGuess(dated: Dated, topic: Topic | undefined, before: Item | undefined): boolean {
  if (dated.lead || isEnd(topic) || topic === 'published') return false
  return !(before?.is === 'thing' && before.call && before.label)
}

function roleOf(
  dated: Dated,
  topic: Topic | undefined,
  planned: boolean,
  isName: boolean,
): Role | undefined {
  if (dated.last) return isOneVagueDate(dated, topic) ? (dated.lead ?? sideOf(topic)) : 'range'
  if (isYearAlone(dated.date))
    return isEnd(topic) && !isName ? topic : planned ? 'opens' : undefined
  if (dated.lead) return dated.lead
  if (isEnd(topic)) return topic
  if (topic === 'published') return 'opens'
  if (dated.date.time) return 'closes'
  return planned || !isExact(dated.date) ? 'opens' : undefined
}

function sideOf(topic: Topic | undefined): Side {
  return topic === 'closes' ? 'closes' : 'opens'
}

/** "closes between 1 and 10 June" is one vague date; "between 1 April and 14 May" is two. */
function isOneVagueDate({ date, last, between }: Dated, topic: Topic | undefined): boolean {
  if (!between) return false
  if (between === 'slash') return true
  if (topic === 'closes' || (between === 'surely' && topic === 'opens')) return true
  // "opens between March and May"; "open between 1 April and 14 May" is a period.
  const wholeMonths = [date, last].every((one) => one && !isExact(one))
  return topic === 'opens' && (wholeMonths || date.month === last?.month)
}
