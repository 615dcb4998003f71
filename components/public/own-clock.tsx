'use client'
// A deadline on the reader's own clock, which only the reader's browser knows.
import { useSyncExternalStore } from 'react'
import type { VagueDate } from '@/domain/calls/call.ts'
import { sayOwnClock } from '@/domain/calls/say-own-clock.ts'
import type { Language } from '@/domain/content/localised.ts'

type OwnClockProps = {
  readonly closes: VagueDate
  /** IANA zone in which a deadline without one of its own is meant. */
  readonly agencyZone: string
  readonly lang: Language
}

const never = () => () => {}

/**
 * " · 05:00 in your time zone (Europe/Berlin)" behind what a call means. Nothing on the server,
 * and nothing where both clocks show the same.
 */
export function OwnClock({ closes, agencyZone, lang }: OwnClockProps) {
  const zone = useSyncExternalStore(
    never,
    () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => '',
  )
  const own = zone ? sayOwnClock(closes, lang, agencyZone, zone) : ''
  if (!own) return null
  return (
    <span className="text-muted">
      {lang === 'en' ? ' · ' : '、'}
      {own}
    </span>
  )
}
