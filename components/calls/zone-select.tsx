'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { Select } from '@/components/ui/inputs.tsx'
import { zoneName } from '@/domain/calls/zone-name.ts'

/** Zones that agencies of the list use. */
const USUAL_ZONES = [
  'Asia/Tokyo',
  'UTC',
  'America/New_York',
  'America/Los_Angeles',
  'Europe/London',
  'Europe/Brussels',
  'Asia/Seoul',
  'Asia/Singapore',
  'Australia/Sydney',
]
/** Clocks that are not of one place. */
const PLACELESS = ['applicant', 'aoe']

type ZoneSelectProps = {
  /** "" is the agency's own. */
  readonly zone: string
  readonly agencyZone: string
  /** Every zone there is, not only the usual ones. */
  readonly all?: boolean
  readonly disabled?: boolean
  readonly onChange: (zone: string) => void
}

/** A time zone by the name people use, and others by their place. */
export function ZoneSelect({ zone, agencyZone, all = false, disabled, onChange }: ZoneSelectProps) {
  const t = useTranslations('calls')
  const locale = useLocale()
  const others = useMemo(() => otherZones(zone, all), [zone, all])
  const option = (each: string) => (
    <option key={each} value={each}>
      {zoneName(each, locale)}
    </option>
  )
  return (
    <Select value={zone} disabled={disabled} onChange={(event) => onChange(event.target.value)}>
      <option value="">{t('zoneOfAgency', { zone: zoneName(agencyZone, locale) })}</option>
      {PLACELESS.map(option)}
      <optgroup label={t('zonesUsual')}>{USUAL_ZONES.map(option)}</optgroup>
      {others.length === 0 ? null : (
        <optgroup label={t('zonesAll')}>
          {others.map((each) => (
            <option key={each} value={each}>
              {each.replaceAll('_', ' ')}
            </option>
          ))}
        </optgroup>
      )}
    </Select>
  )
}

/** Whatever the browser knows, and the one that is set even if it does not know it. */
function otherZones(zone: string, all: boolean): string[] {
  const zones = all ? (Intl.supportedValuesOf?.('timeZone') ?? []) : []
  const known = [...USUAL_ZONES, ...PLACELESS, '']
  const listed = zones.filter((each) => !known.includes(each))
  return known.includes(zone) || listed.includes(zone) ? listed : [zone, ...listed]
}
