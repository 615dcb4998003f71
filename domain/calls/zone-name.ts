// What people call a time zone, in words rather than in initials: "JST" is two agencies'
// names and "EST" three continents' time.

import type { Language } from '../content/localised.ts'

/** An instant in the northern summer, so that names with and without daylight saving agree. */
const NAMING_INSTANT = Date.UTC(2026, 6, 1)

const SPECIAL: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  aoe: { en: 'anywhere on earth', ja: 'AoE：地球上のどこかの時刻' },
  applicant: { en: 'applicant’s local time', ja: '申請者の現地時間' },
  UTC: { en: 'UTC', ja: '協定世界時' },
}

/** "Japan time", "Eastern time"; 日本時間. The zone itself where nobody has a name for it. */
export function zoneName(zone: string, lang: Language): string {
  const special = SPECIAL[zone]
  if (special) return special[lang]
  try {
    const parts = new Intl.DateTimeFormat(lang === 'en' ? 'en-US' : 'ja', {
      timeZone: zone,
      timeZoneName: 'longGeneric',
    }).formatToParts(NAMING_INSTANT)
    const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? zone
    return lang === 'en'
      ? name.replace(/ Standard(?= Time)/, '').replace(/ Time$/, ' time')
      : name.replace(/標準時$/, '時間')
  } catch {
    return zone
  }
}
