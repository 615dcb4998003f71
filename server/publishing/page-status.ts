// The status of a public page that Next itself would call 200: a filter value that names
// nothing is the reader's mistake (or a stale link's), and the page says so.
import type { Language } from '../../domain/content/localised.ts'
import { readFilter } from '../../domain/publishing/filter-entries.ts'
import type { PublicStore } from './public-store.ts'

/** The list that `/` shows. */
export const HOME_LIST = 'overseas'

/** 400 for a list page whose query names an unknown value; undefined: nothing to change. */
export function pageStatus(store: PublicStore, path: string, query: string): 400 | undefined {
  if (query === '') return undefined
  const list = path === '/' ? HOME_LIST : /^\/l\/([a-z0-9-]+)\/?$/.exec(path)?.[1]
  if (list === undefined) return undefined
  const params = new URLSearchParams(query)
  const lang = params.get('lang')
  const data = store.data(list, lang === 'ja' ? 'ja' : 'en')
  if (!data) return undefined
  if (lang && !data.list.languages.includes(lang as Language)) return 400
  return 'unknown' in readFilter((name) => params.get(name), data) ? 400 : undefined
}
