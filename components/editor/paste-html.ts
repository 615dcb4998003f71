// Pasting from Word or a web page: the HTML goes through the server's cleaner. What was
// copied from an editor of ours is clean already and stays with the editor.

import type { Editor, JSONContent } from '@tiptap/core'
import type { RichDoc } from '@/domain/content/rich-text.ts'
import { cleanHtml } from './clean-html.ts'

export type PasteEnd = 'pasted' | 'plain' | 'nothing'

/** HTML from elsewhere in a paste, or undefined when the editor can take it as it is. */
export function foreignHtml(event: ClipboardEvent): string | undefined {
  const html = event.clipboardData?.getData('text/html') ?? ''
  return html.trim() === '' || html.includes('data-pm-slice') ? undefined : html
}

/** Puts cleaned HTML where the cursor stood; the plain text when it could not be cleaned. */
export async function pasteHtml(editor: Editor, html: string, plain: string): Promise<PasteEnd> {
  let bookmark = editor.state.selection.getBookmark()
  const follow = ({
    transaction,
  }: {
    transaction: { mapping: Parameters<typeof bookmark.map>[0] }
  }) => {
    bookmark = bookmark.map(transaction.mapping)
  }
  editor.on('transaction', follow)
  const doc = await cleanHtml(html)
  editor.off('transaction', follow)
  if (editor.isDestroyed) return 'nothing'
  const content = doc ? insertable(doc) : paragraphs(plain)
  if (content.length === 0) return 'nothing'
  const { from, to } = bookmark.resolve(editor.state.doc)
  editor.chain().focus().insertContentAt({ from, to }, content).run()
  return doc ? 'pasted' : 'plain'
}

/** A single paragraph flows into the one it is pasted into. */
function insertable(doc: RichDoc): JSONContent[] {
  const [first, ...others] = doc.content
  if (first?.type === 'paragraph' && others.length === 0) return first.content ?? []
  return doc.content
}

function paragraphs(plain: string): JSONContent[] {
  const lines = plain.split(/\r?\n\s*\r?\n|\r?\n/).filter((line) => line.trim() !== '')
  if (lines.length === 1 && lines[0]) return [{ type: 'text', text: lines[0] }]
  return lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
}
