import { z } from 'zod'
import { ok } from '@/domain/result.ts'
import { mayImport } from '@/server/commands/import-document.ts'
import { readRich } from '@/server/importing/html-to-rich.ts'
import { runCommand } from '../run-command.ts'

const body = z.strictObject({ html: z.string().max(900_000) })

/** Pasted HTML as the editor's document: `{ html }` → `{ doc }`. Nothing is stored. */
export async function POST(request: Request): Promise<Response> {
  return runCommand(request, {
    body,
    // As costly as an import, and as useless to somebody who may not write.
    run: async (_deps, actor, { html }) => {
      const may = mayImport(actor)
      if (!may.ok) return may
      const doc = readRich(html, 'html')
      return doc.ok ? ok({ doc: doc.value }) : doc
    },
  })
}
