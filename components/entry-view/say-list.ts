import { useFormatter } from 'next-intl'

/** Joins names as the reader's language does: "a, b and c"; a、b、c. */
export function useSayList(): (names: readonly string[]) => string {
  const format = useFormatter()
  return (names) => format.list(names, { type: 'conjunction' })
}
