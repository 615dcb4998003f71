// Which published entries a list shows. The same filter works in pages, data, feeds and
// the widget; an unknown value is refused, never ignored.
import { z } from 'zod'
import { STATUSES } from '../calls/status.ts'

export const listFilter = z.strictObject({
  section: z.string().max(80).optional(),
  agency: z.string().max(40).optional(),
  status: z.enum(STATUSES).optional(),
  q: z.string().max(200).optional(),
})
export type ListFilter = z.infer<typeof listFilter>
