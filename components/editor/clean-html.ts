import { sendCommand } from '@/components/send-command.ts'
import { type RichDoc, richDoc } from '@/domain/content/rich-text.ts'

/** Pasted HTML cleaned by the server into our own document; null when that is impossible. */
export async function cleanHtml(html: string): Promise<RichDoc | null> {
  const sent = await sendCommand<{ doc: unknown }>('/admin/api/clean-html', { body: { html } })
  if (!sent.ok) return null
  const parsed = richDoc.safeParse(sent.value.doc)
  return parsed.success ? parsed.data : null
}
