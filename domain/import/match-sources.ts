// Which entry an imported item is about: the one that was imported under the same key before;
// else the one at the same web address, for a program that was renamed.
import type { ImportedEntry } from './imported.ts'

export type Source = {
  readonly sourceKey: string
  readonly entryId: string
  readonly entry: ImportedEntry
}

/** For each entry its source, if any; no source is given twice. */
export function matchSources(
  entries: readonly ImportedEntry[],
  sources: readonly Source[],
): (Source | undefined)[] {
  const byKey = entries.map((entry) => sources.find(({ sourceKey }) => sourceKey === entry.slug))
  const taken = new Set(byKey.filter((source) => source !== undefined))
  return entries.map((entry, i) => {
    const source =
      byKey[i] ??
      renamed(
        entry,
        entries,
        sources.filter((each) => !taken.has(each)),
      )
    if (source) taken.add(source)
    return source
  })
}

/** The one unmatched source with one of the entry's own web addresses. */
function renamed(
  entry: ImportedEntry,
  entries: readonly ImportedEntry[],
  sources: readonly Source[],
): Source | undefined {
  const shared = entries.filter((other) => other !== entry).flatMap(addresses)
  const own = addresses(entry).filter((url) => !shared.includes(url))
  const found = sources.filter(
    (source) =>
      source.entry.kind === entry.kind && addresses(source.entry).some((url) => own.includes(url)),
  )
  return found.length === 1 ? found[0] : undefined
}

function addresses({ websites }: ImportedEntry): string[] {
  return websites.flatMap(({ url }) => (url === null ? [] : [url]))
}
