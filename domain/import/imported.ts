// What reading a document yields: the interchange JSON, version 1. Other programs rely on
// its shape (it is also what `callboard export --format json` writes); it only gains.
import { z } from 'zod'
import { CALL_STAGES, CERTAINTIES, vagueDate } from '../calls/call.ts'
import { ENTRY_KINDS, slug } from '../content/entry-content.ts'

const text = z.object({ en: z.string(), ja: z.string().optional() })

export const importWarning = z.object({
  field: z.string(),
  code: z.string(),
  message: z.string(),
})
export type ImportWarning = z.infer<typeof importWarning>

export const importedEntry = z.object({
  kind: z.enum(ENTRY_KINDS),
  slug,
  title: text,
  subtitle: text.optional(),
  acronym: z.string().optional(),
  /** Slug of a section entry of the same document; null after a plain rule. */
  section: slug.nullable(),
  agencies: z.array(z.string()),
  summary: text.optional(),
  /** HTML in the small vocabulary of the editor. */
  body: text,
  websites: z.array(
    z.object({
      url: z.string().nullable(),
      label: z.string().optional(),
      language: z.enum(['en', 'ja']).optional(),
      forthcoming: z.boolean(),
    }),
  ),
  contacts: z.array(
    z.object({
      email: z.string().optional(),
      url: z.string().optional(),
      label: z.string().optional(),
    }),
  ),
  calls: z.array(
    z.object({
      cycle: z.string(),
      label: text.optional(),
      stage: z.enum(CALL_STAGES).optional(),
      words: text,
      opens: vagueDate.nullable(),
      closes: vagueDate.nullable(),
      certainty: z.enum(CERTAINTIES),
      rolling: z.boolean(),
      /** A call of an earlier cycle. */
      past: z.literal(true).optional(),
    }),
  ),
  warnings: z.array(importWarning),
})
export type ImportedEntry = z.infer<typeof importedEntry>

export const importedDocument = z.object({
  title: z.string(),
  subtitle: z.string(),
  edition: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .or(z.literal('')),
  /** Who issues it, as printed under the title ("AMED, JSPS, JST"). */
  issuedBy: z.string().optional(),
  /** HTML in the small vocabulary of the editor. */
  notes: z.array(z.string()),
})
export type ImportedDocument = z.infer<typeof importedDocument>

export const interchange = z.object({
  schema: z.literal(1),
  document: importedDocument,
  entries: z.array(importedEntry),
})
export type Interchange = z.infer<typeof interchange>
