// Refusals as sentences. The codes travel in the answer too; the sentence is for whoever
// has no words of their own for a code, a person reading the API's answers included.
import { createTranslator } from 'next-intl'
import { MESSAGES } from '@/app/i18n/messages.ts'
import { FIELDS, type Field } from '@/domain/content/fields.ts'
import type { Language } from '@/domain/content/localised.ts'
import { contextIn } from '@/domain/issue-context.ts'
import type { Issue, Refusal, StaleConflict } from '@/domain/result.ts'

/** A sentence that names what is wrong and where, in the reader's language. */
export function sayRefusal(refusal: Refusal, locale: Language): string {
  const t = translator(locale)
  switch (refusal.code) {
    case 'stale':
      return refusal.conflict ? sayConflict(refusal.conflict, locale) : t('refusals.stale')
    case 'invalid':
      return sayIssues(refusal.issues, locale)
    case 'too_many':
      return t('refusals.too_many', { seconds: refusal.retryAfterSeconds })
    case 'too_large':
      return t('refusals.too_large', { megabytes: refusal.limitBytes / 1_000_000 })
    case 'not_found':
      return t('refusals.not_found', { what: refusal.what })
    case 'forbidden':
      return t('refusals.forbidden', { reason: refusal.reason })
    case 'wrong_status':
      return t('refusals.wrong_status', { action: refusal.action, status: refusal.status })
    case 'signed_out':
    case 'version_missing':
      return t(`refusals.${refusal.code}`)
  }
}

function sayIssues(issues: readonly Issue[], locale: Language): string {
  const [first] = issues
  if (!first) return translator(locale)('issues.invalid_type')
  // The warnings that follow are to be looked at, not mended.
  const count = first.code === 'warnings_unseen' ? 1 : issues.length
  return translator(locale)('refusals.invalid', { count, first: sayIssue(first, locale) })
}

/** One issue with its place: "Websites 2: Give the address, or mark it as forthcoming." */
export function sayIssue(issue: Issue, locale: Language): string {
  const { field, code, context } = issue
  const t = translator(locale)
  const key = `issues.${code}` as 'issues.required'
  const words = t.has(key) ? t(key, contextIn(issue, locale) as never) : t('issues.invalid_type')
  const place = sayPlace(field.replace(/^entries\[\d+\]\.?/, ''), locale)
  const placed = place ? t('refusals.place', { field: place, words }) : words
  const entry = context?.entry
  return entry ? t('refusals.entry', { entry: String(entry), words: placed }) : placed
}

function sayConflict({ fields }: StaleConflict, locale: Language): string {
  const list = new Intl.ListFormat(locale)
  const names = list.format(new Set(fields.map(({ by }) => by)))
  const places = list.format(fields.map(({ field }) => sayPlace(field, locale)))
  return translator(locale)('refusals.stale_fields', { names, fields: places })
}

/** The name of a field in a path, with its number in a list; "" for the whole. */
function sayPlace(path: string, locale: Language): string {
  const t = translator(locale)
  const field = FIELDS.find(
    (name) => path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`),
  )
  if (!field) return sayInput(path, locale)
  const name = t(`common.field.${field.replace('.', '_')}` as `common.field.${Name<Field>}`)
  const index = /^\w+\[(\d+)\]/.exec(path)?.[1]
  return index === undefined
    ? name
    : t('refusals.numbered', { field: name, number: Number(index) + 1 })
}

/** A command's own input, which is no field of a content. */
function sayInput(path: string, locale: Language): string {
  const t = translator(locale)
  const key = `refusals.input.${path.replace(/\W.*$/, '')}` as 'refusals.input.title'
  return t.has(key) ? t(key) : ''
}

type Name<F extends string> = F extends `${infer Head}.${infer Tail}` ? `${Head}_${Tail}` : F

function translator(locale: Language) {
  return createTranslator({ locale, messages: MESSAGES[locale] })
}
