import { FIELDS, type Field } from '@/domain/content/fields.ts'

/** The field that an issue's path lies in: "calls[0].closes.latest" → "calls". */
export function fieldOfPath(path: string): Field | undefined {
  return FIELDS.find(
    (field) => path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`),
  )
}
