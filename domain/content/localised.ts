// Text in the languages the list is published in. English is required to publish;
// Japanese may follow later and has its own completeness.
import { z } from 'zod'

export const LANGUAGES = ['en', 'ja'] as const
export type Language = (typeof LANGUAGES)[number]

export type Localised<T> = { en: T; ja: T }
export type LocalisedText = Localised<string>

/** A text per language, each at most `max` characters (UTF-16 units); "" where missing. */
export function localisedText(max: number) {
  return z.strictObject({ en: z.string().max(max), ja: z.string().max(max) })
}

export const NO_TEXT: LocalisedText = { en: '', ja: '' }

/** The text in the reader's language, or the other language's where it is missing. */
export function inLanguage(text: LocalisedText, lang: Language): string {
  return text[lang] || text[lang === 'en' ? 'ja' : 'en']
}
