import { useLocale, useTranslations } from 'next-intl'
import type { Call } from '@/domain/calls/call.ts'
import { sayDate, sayDateInZone } from '@/domain/calls/say-date.ts'
import type { CallChange } from '@/domain/diff/call-change.ts'

/** Says what a change means to an applicant: "closes 14 days later: 24 June 2026". */
export function useMeaningText(): (change: CallChange, after: Call) => string {
  const t = useTranslations('diff.meaning')
  const certainty = useTranslations('calls.certainties')
  const lang = useLocale()
  return (change, after) => {
    const dateOf = (side: 'opens' | 'closes') => {
      const date = after[side]
      if (!date) return ''
      return date.time && date.zone ? sayDateInZone(date, lang, date.zone) : sayDate(date, lang)
    }
    switch (change.code) {
      case 'date_set':
        return t(`${change.side}Set`, { date: dateOf(change.side) })
      case 'date_removed':
        return t(`${change.side}Removed`)
      case 'date_narrowed':
        return t(`${change.side}Narrowed`, { date: dateOf(change.side) })
      case 'date_widened':
        return t(`${change.side}Widened`, { date: dateOf(change.side) })
      case 'time_changed':
        return t(`${change.side}Time`, { date: dateOf(change.side) })
      case 'date_moved': {
        const direction = change.days > 0 ? 'Later' : 'Earlier'
        const key = `${change.side}${direction}${change.roughly ? 'Roughly' : ''}` as const
        return t(key, { days: Math.abs(change.days), date: dateOf(change.side) })
      }
      case 'certainty':
        return t('certainty', {
          before: certainty(change.before).toLowerCase(),
          after: certainty(change.after).toLowerCase(),
        })
      case 'now_rolling':
        return t('nowRolling')
      case 'no_longer_rolling':
        return t('noLongerRolling')
      case 'now_past':
        return t('nowPast')
      case 'no_longer_past':
        return t('noLongerPast')
    }
  }
}
