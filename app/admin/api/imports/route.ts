import { importDocument } from '@/server/commands/import-document.ts'
import { mayAsk } from '@/server/http/handle-command.ts'
import { readUpload } from '@/server/http/read-upload.ts'
import { respond, respondFault } from '@/server/http/respond.ts'
import { findAsker } from '../run-command.ts'

/** Reads an uploaded list: `multipart/form-data` with `file` and, optionally, `edition`. */
export async function POST(request: Request): Promise<Response> {
  try {
    const { deps, actor, say, publicUrl } = await findAsker()
    const asked = mayAsk(request, actor, publicUrl)
    if (!asked.ok) return respond(asked, say)
    const upload = await readUpload(request)
    if (!upload.ok) return respond(upload, say)
    return respond(await importDocument(deps, asked.value, upload.value), say, 201)
  } catch (error) {
    return respondFault(error, 'POST /admin/api/imports')
  }
}
