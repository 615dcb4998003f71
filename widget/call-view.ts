// A program's calls: the printed words, what they mean, and the reader's own clock.

import { callStatus } from '../domain/calls/call-status.ts'
import { groupCalls } from '../domain/calls/group-calls.ts'
import { sayDay, sayInstant } from '../domain/calls/say-instant.ts'
import { workingDaysBefore } from '../domain/calls/working-days.ts'
import { zoneName } from '../domain/calls/zone-name.ts'
import type { PublicCall } from '../domain/publishing/public-data.ts'
import { makeBadge, paintBadge } from './badge.ts'
import type { Clock } from './clock.ts'
import { el } from './dom.ts'
import type { Settings } from './settings.ts'
import { TEXTS } from './texts.ts'

export function drawCalls(
  calls: readonly PublicCall[],
  settings: Settings,
  clock: Clock,
): HTMLElement {
  const groups = groupCalls(calls).map(({ cycle, label, calls: group }) =>
    el(
      'li',
      { class: 'group' },
      (label || cycle) &&
        el('p', { class: 'group-name' }, [cycle, label].filter(Boolean).join(' · ')),
      el('ul', {}, ...group.map((call) => drawCall(call, settings, clock))),
    ),
  )
  return el('ul', { class: 'calls' }, ...groups)
}

function drawCall(call: PublicCall, settings: Settings, clock: Clock): HTMLElement {
  const { lang } = settings
  const texts = TEXTS[lang]
  const badge = makeBadge()
  clock.add((now) => {
    const status = callStatus(call, now)
    paintBadge(badge, status, lang)
    return status.changesAt
  })
  return el(
    'li',
    { class: 'call', part: 'call' },
    el('p', { class: 'call-head' }, call.says.stage && el('strong', {}, call.says.stage), badge),
    line('meaning', '', call.says.meaning),
    ownClock(call, settings),
    internalDeadline(call, settings),
    line('words', texts.announced, call.words),
    line('words', '', call.route),
  )
}

/** The exact deadline on the reader's clock, where that is another one. */
function ownClock({ instants, closes, zone }: PublicCall, { lang, timeZone }: Settings) {
  const { closesEarliest, closesLatest } = instants
  const official = closes?.zone ?? zone
  if (closesLatest === null || closesEarliest !== closesLatest) return null
  const own = sayInstant(closesLatest, lang, timeZone)
  try {
    if (own === sayInstant(closesLatest, lang, official)) return null
  } catch {
    // "Anywhere on earth" is nobody's clock, so the reader's is always another.
  }
  return line(
    'own',
    TEXTS[lang].yourTime,
    `${own}${lang === 'en' ? ', ' : ' '}${named(timeZone, lang)}`,
  )
}

function named(zone: string, lang: Settings['lang']): string {
  return lang === 'en' ? zoneName(zone, lang) : `（${zoneName(zone, lang)}）`
}

function internalDeadline({ closes }: PublicCall, { lang, internalDays }: Settings) {
  if (!closes || internalDays === 0) return null
  const day = workingDaysBefore(closes.earliest, internalDays)
  return line('internal', TEXTS[lang].internal(internalDays), sayDay(day, lang))
}

function line(name: string, label: string, text: string): HTMLElement | null {
  if (!text) return null
  return el(
    'p',
    { class: name },
    label && el('span', { class: 'label' }, label),
    label && ' ',
    text,
  )
}
