// The editor can make exactly what a stored rich text may hold, nothing more: whatever is
// typed, pasted or dropped is cut down by this schema before anybody sees it.

import { type Extensions, Node } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import { isPublicHref } from '@/domain/content/href.ts'

export const HEADING_LEVELS = [3, 4] as const

// A stored list item may begin with any block; the kit's insists on a paragraph.
const Kit = StarterKit.extend({
  addExtensions() {
    const extensions: Extensions = this.parent?.() ?? []
    return extensions.map((extension) =>
      extension instanceof Node && extension.name === 'listItem'
        ? extension.extend({ content: 'block+' })
        : extension,
    )
  },
})

export function editorExtensions(): Extensions {
  return [
    Kit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      horizontalRule: false,
      strike: false,
      underline: false,
      trailingNode: false,
      heading: { levels: [...HEADING_LEVELS] },
      link: {
        openOnClick: false,
        defaultProtocol: 'https',
        protocols: ['mailto'],
        isAllowedUri: (href) => isPublicHref(href),
        shouldAutoLink: (href) => isPublicHref(href),
        HTMLAttributes: { rel: null, target: null },
      },
    }),
  ]
}
