// The element's attributes, read into what the rest of the widget works with.

import type { Language } from '../domain/content/localised.ts'
import { asTheme, type Theme } from './tone.ts'

export const ATTRIBUTES = [
  'list',
  'lang',
  'section',
  'agency',
  'status',
  'theme',
  'heading-level',
  'limit',
  'internal-days',
  'time-zone',
] as const

export type Settings = {
  readonly list: string
  readonly lang: Language
  /** Filters that the page sets; readers cannot change these. */
  readonly fixed: Readonly<Record<'section' | 'agency' | 'status', string>>
  readonly theme: Theme | undefined
  /** Level of the sections' headings; programs are one deeper. */
  readonly headingLevel: number
  /** Entries shown before "Show all"; Infinity: no limit. */
  readonly limit: number
  /** Working days before the official deadline; 0: no internal deadline. */
  readonly internalDays: number
  /** IANA zone of the reader's clock. */
  readonly timeZone: string
}

export function readSettings(element: Element): Settings {
  const get = (name: (typeof ATTRIBUTES)[number]) => element.getAttribute(name)?.trim() ?? ''
  const spoken = get('lang') || element.closest('[lang]')?.getAttribute('lang') || ''
  return {
    list: get('list'),
    lang: /^ja\b/i.test(spoken) ? 'ja' : 'en',
    fixed: { section: get('section'), agency: get('agency'), status: get('status') },
    theme: asTheme(get('theme')),
    headingLevel: number(get('heading-level'), 1, 6) ?? 2,
    limit: number(get('limit'), 1, 10_000) ?? Infinity,
    internalDays: number(get('internal-days'), 1, 60) ?? 0,
    timeZone: readZone(get('time-zone')),
  }
}

function number(text: string, least: number, most: number): number | undefined {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  return value >= least && value <= most ? value : undefined
}

function readZone(asked: string): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  if (!asked) return timeZone
  try {
    return new Intl.DateTimeFormat('en', { timeZone: asked }).resolvedOptions().timeZone
  } catch {
    return timeZone
  }
}
