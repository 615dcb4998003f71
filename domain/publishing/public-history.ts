// What a program's page shows of earlier cycles, in one language. Only that page: a list, a
// feed and a widget speak of the calls that one can still act on.

import { isCurrent } from '../calls/current-calls.ts'
import { forecastFrom } from '../calls/past-cycles.ts'
import { sayCall } from '../calls/say-call.ts'
import { sayPast } from '../calls/say-past.ts'
import { sayStage } from '../calls/say-stage.ts'
import type { PublicContent } from '../content/entry-content.ts'
import { inLanguage, type Language } from '../content/localised.ts'
import type { PublicHistory } from './public-data.ts'

/** @returns undefined for a program without a past cycle */
export function publicHistory(
  calls: PublicContent['calls'],
  lang: Language,
  agencyZone: string,
): PublicHistory | undefined {
  const past = calls.filter((call) => !isCurrent(call))
  if (past.length === 0) return undefined
  const colon = lang === 'en' ? ': ' : '：'
  return {
    forecast: forecastFrom(past).map((forecast) => {
      const name = [inLanguage(forecast.label, lang), sayStage(forecast.stage, lang)]
      return [...name, sayPast(forecast, lang)].filter(Boolean).join(colon)
    }),
    cycles: past.map((call) => ({
      id: call.id,
      name: [call.cycle, inLanguage(call.label, lang), sayStage(call.stage, lang)]
        .filter(Boolean)
        .join(' · '),
      words: inLanguage(call.words, lang),
      meaning: sayCall(call, lang, agencyZone),
    })),
  }
}
