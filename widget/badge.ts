// The status badge: a word with a dot, drawn anew when the word changes.

import { sayStatus } from '../domain/calls/say-status.ts'
import type { CallStatus } from '../domain/calls/status.ts'
import type { Language } from '../domain/content/localised.ts'
import { el } from './dom.ts'

export function makeBadge(): HTMLElement {
  return el('span', { class: 'badge', part: 'badge' })
}

/** Touches the page only when something changed, so that nobody's selection is lost. */
export function paintBadge(badge: HTMLElement, status: CallStatus, lang: Language): void {
  setText(badge, sayStatus(status, lang))
  badge.dataset.status = status.status
  badge.dataset.certainty = status.certainty
}

export function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text
}
