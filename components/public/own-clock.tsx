'use client'
// A deadline on the reader's own clock, which only the reader's browser knows.
import { useSyncExternalStore } from 'react'
import { sayInstant } from '@/domain/calls/say-instant.ts'
import { isZone } from '@/domain/calls/zone.ts'
import { zoneName } from '@/domain/calls/zone-name.ts'
import type { Language } from '@/domain/content/localised.ts'

type OwnClockProps = {
  readonly instant: number
  /** The zone in which the deadline was announced. */
  readonly officialZone: string
  readonly lang: Language
  readonly label: string
}

const never = () => () => {}

/** Nothing on the server, and nothing where both clocks show the same. */
export function OwnClock({ instant, officialZone, lang, label }: OwnClockProps) {
  const zone = useSyncExternalStore(
    never,
    () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => '',
  )
  if (!zone) return null
  const own = sayInstant(instant, lang, zone)
  if (isZone(officialZone) && own === sayInstant(instant, lang, officialZone)) return null
  const name = lang === 'en' ? `, ${zoneName(zone, lang)}` : `（${zoneName(zone, lang)}）`
  return (
    <p className="text-muted">
      {label} {own}
      {name}
    </p>
  )
}
