import { z } from 'zod'
import type { YearQuery } from '@/components/years/year-filters.tsx'

const yearQuery = z.object({
  text: z.string().trim().max(200).catch('').default(''),
  section: z.uuid().or(z.literal('')).catch('').default(''),
  agency: z.string().max(40).catch('').default(''),
  year: z.coerce.number().int().min(1990).max(2099).optional().catch(undefined),
})

/** What the address asks for; what makes no sense is dropped, as in the list of entries. */
export function readYearQuery(
  params: Readonly<Record<string, string | string[] | undefined>>,
  today: string,
): YearQuery {
  const { year, ...rest } = yearQuery.parse(params)
  return { ...rest, year: year ?? Number(today.slice(0, 4)) }
}
