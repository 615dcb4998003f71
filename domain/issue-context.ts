import type { Language } from './content/localised.ts'
import type { Issue } from './result.ts'

/**
 * The values that an issue's wording needs, in the reader's language: what is said
 * differently by language stands as `dateEn` and `dateJa`, and the wording knows it as `date`.
 */
export function contextIn(
  { context = {} }: Pick<Issue, 'context'>,
  lang: Language,
): Record<string, string | number> {
  const ending = lang === 'en' ? 'En' : 'Ja'
  const entries = Object.entries(context).map(([name, value]) => [
    name.endsWith(ending) ? name.slice(0, -ending.length) : name,
    value,
  ])
  return Object.fromEntries(entries)
}
