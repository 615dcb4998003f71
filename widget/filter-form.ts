// The readers' filters. What the page itself has fixed is not offered.

import { sayStatus } from '../domain/calls/say-status.ts'
import type { Status } from '../domain/calls/status.ts'
import type { PublicData } from '../domain/publishing/public-data.ts'
import { el } from './dom.ts'
import type { Settings } from './settings.ts'
import { TEXTS } from './texts.ts'

export type Choice = {
  section: string
  agency: string
  status: string
  q: string
  sort: 'section' | 'deadline'
}

/** Statuses in the order in which a reader would want them. */
const OFFERED: readonly Status[] = [
  'open',
  'closing_soon',
  'opens_soon',
  'upcoming',
  'rolling',
  'closed',
  'unknown',
]
/** Lists shorter than this are read, not searched. */
const WORTH_FILTERING = 4
const TYPING_MS = 200

export type FilterForm = {
  readonly form: HTMLFormElement
  readonly choice: Choice
  reset(): void
}

/** @param changed called after every change, a moment late while somebody types */
export function makeFilterForm(
  data: PublicData,
  settings: Settings,
  changed: () => void,
): FilterForm {
  const texts = TEXTS[settings.lang]
  const { fixed } = settings
  const choice: Choice = { ...NO_CHOICE, ...fixed, sort: data.list.sort }
  const form = el('form', { class: 'filters', part: 'filters', role: 'search' })
  form.addEventListener('submit', (event) => event.preventDefault())

  const search = el('input', {
    type: 'search',
    placeholder: texts.searchHint,
    maxlength: 200,
    part: 'filter',
  })
  let typing: ReturnType<typeof setTimeout> | undefined
  search.addEventListener('input', () => {
    choice.q = search.value
    clearTimeout(typing)
    typing = setTimeout(changed, TYPING_MS)
  })
  form.append(field(texts.search, search))

  const offer = (name: Exclude<keyof Choice, 'q'>, label: string, options: Choosable[]) => {
    const select = el('select', { part: 'filter', name })
    for (const [value, text] of options) {
      select.append(new Option(text, value, value === choice[name], value === choice[name]))
    }
    select.addEventListener('change', () => {
      choice[name] = select.value as never
      changed()
    })
    form.append(field(label, select))
  }
  const all: Choosable = ['', texts.all]
  if (!fixed.section && data.sections.length > 1) {
    const sections = data.sections.map(({ slug, title }): Choosable => [slug, title])
    offer('section', texts.section, [all, ...sections])
  }
  if (!fixed.agency && data.agencies.length > 1) {
    const agencies = data.agencies.map(({ slug, acronym }): Choosable => [slug, acronym])
    offer('agency', texts.agency, [all, ...agencies])
  }
  if (!fixed.status && !data.list.status) {
    const statuses = OFFERED.map((status): Choosable => {
      return [status, sayStatus({ status }, settings.lang)]
    })
    offer('status', texts.status, [all, ...statuses])
  }
  offer('sort', texts.sort, [
    ['section', texts.bySection],
    ['deadline', texts.byDeadline],
  ])
  form.hidden = data.entries.length < WORTH_FILTERING

  const reset = () => {
    Object.assign(choice, NO_CHOICE, fixed, { sort: choice.sort })
    search.value = ''
    for (const select of form.querySelectorAll('select')) {
      if (select.name !== 'sort') select.value = ''
    }
    changed()
    search.focus()
  }
  return { form, choice, reset }
}

type Choosable = [value: string, text: string]

export const NO_CHOICE = { section: '', agency: '', status: '', q: '' }

function field(label: string, control: HTMLElement): HTMLElement {
  return el('label', { class: 'field' }, el('span', { class: 'label' }, label), control)
}
