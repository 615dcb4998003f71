'use client'
import { type Editor, EditorContent, useEditor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { classNames } from '@/components/ui/class-names.ts'
import { sameValue } from '@/domain/content/fields.ts'
import type { Language } from '@/domain/content/localised.ts'
import type { RichDoc } from '@/domain/content/rich-text.ts'
import { editorExtensions } from './extensions.ts'
import { foreignHtml, type PasteEnd, pasteHtml } from './paste-html.ts'
import { toEditorJson, toRichDoc } from './to-rich-doc.ts'
import { Toolbar } from './toolbar.tsx'

type RichTextEditorProps = {
  /** The id of the writing area, so that an issue can lead to it. */
  readonly id: string
  readonly label: string
  readonly lang: Language
  readonly value: RichDoc
  readonly onChange: (doc: RichDoc) => void
  readonly disabled?: boolean
  readonly invalid?: boolean
  readonly describedBy?: string
}

/** A writing area for rich text, limited to what a program's page can hold. */
export function RichTextEditor(props: RichTextEditorProps) {
  const { id, label, lang, value, disabled = false, invalid, describedBy } = props
  const t = useTranslations('editor')
  const [paste, setPaste] = useState<PasteEnd | 'working' | null>(null)
  const [linkOpen, setLinkOpen] = useState(false)
  const current = useRef({ value, onChange: props.onChange })
  const editorRef = useRef<Editor | null>(null)

  const editor = useEditor({
    extensions: editorExtensions(),
    content: toEditorJson(value),
    immediatelyRender: false,
    editable: !disabled,
    editorProps: {
      attributes: {
        id,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        lang,
        ...(invalid ? { 'aria-invalid': 'true' } : {}),
        ...(describedBy ? { 'aria-describedby': describedBy } : {}),
        class: 'rich-text min-h-36 max-w-prose px-3 py-2 outline-none',
      },
      handlePaste: (_view, event) => {
        const html = foreignHtml(event)
        const target = editorRef.current
        if (!html || !target) return false
        setPaste('working')
        const plain = event.clipboardData?.getData('text/plain') ?? ''
        void pasteHtml(target, html, plain).then(setPaste)
        return true
      },
      handleKeyDown: (_view, event) => {
        if (!(event.metaKey || event.ctrlKey) || event.key.toLowerCase() !== 'k') return false
        event.preventDefault()
        setLinkOpen(true)
        return true
      },
    },
    onUpdate: ({ editor: changed }) => {
      const doc = toRichDoc(changed.getJSON())
      if (sameValue(doc, current.current.value)) return
      current.current.value = doc
      current.current.onChange(doc)
    },
  })

  useEffect(() => {
    editorRef.current = editor
    current.current.onChange = props.onChange
  })

  // A value from outside (another person's change, kept text) replaces what is shown; what
  // the editor itself just said does not come back to it.
  useEffect(() => {
    if (!editor || sameValue(value, current.current.value)) return
    current.current.value = value
    editor.commands.setContent(toEditorJson(value), { emitUpdate: false })
  }, [editor, value])

  useEffect(() => {
    editor?.setEditable(!disabled, false)
  }, [editor, disabled])

  return (
    <div
      className={classNames(
        'rounded-md border',
        'focus-within:outline-2 focus-within:outline-accent-text focus-within:outline-offset-2',
        invalid ? 'border-2 border-trouble' : 'border-control',
        disabled ? 'bg-sunken' : 'bg-surface',
      )}
    >
      {editor && !disabled ? (
        <Toolbar
          editor={editor}
          label={t('toolbar', { field: label })}
          linkOpen={linkOpen}
          onLinkOpen={setLinkOpen}
        />
      ) : null}
      {editor ? <EditorContent editor={editor} /> : <div className="min-h-45" />}
      <p aria-live="polite" className="px-3 text-muted text-sm not-empty:pb-2">
        {paste === 'working' ? t('pasting') : paste === 'plain' ? t('pastedPlain') : null}
      </p>
    </div>
  )
}
