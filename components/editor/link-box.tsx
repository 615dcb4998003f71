'use client'
import type { Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button.tsx'
import { Field } from '@/components/ui/field.tsx'
import { TextInput } from '@/components/ui/inputs.tsx'
import { Popover } from '@/components/ui/popover.tsx'
import { linkAddress } from './link-address.ts'

type LinkBoxProps = {
  readonly editor: Editor
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  /** The button that opens it. */
  readonly children: ReactNode
}

/** Where a link is written, changed and taken away. */
export function LinkBox({ editor, open, onOpenChange, children }: LinkBoxProps) {
  const t = useTranslations('editor')
  return (
    <Popover trigger={children} label={t('link')} open={open} onOpenChange={onOpenChange}>
      {open ? <LinkForm editor={editor} onDone={() => onOpenChange(false)} /> : null}
    </Popover>
  )
}

function LinkForm({ editor, onDone }: { readonly editor: Editor; readonly onDone: () => void }) {
  const t = useTranslations('editor')
  const present = String(editor.getAttributes('link').href ?? '')
  const [typed, setTyped] = useState(present)
  const [problem, setProblem] = useState<'empty' | 'scheme' | 'malformed'>()

  function apply() {
    const address = linkAddress(typed)
    if ('problem' in address) return setProblem(address.problem)
    setLink(editor, address.href)
    onDone()
  }
  function remove() {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    onDone()
  }
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        // The box lies in the entry's form for React, though not in the document.
        event.stopPropagation()
        apply()
      }}
    >
      <Field
        label={t('address')}
        help={t('addressHelp')}
        error={problem ? t(`refused.${problem}`) : undefined}
      >
        <TextInput
          value={typed}
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" size="sm">
          {present ? t('changeLink') : t('setLink')}
        </Button>
        {present ? (
          <Button size="sm" onClick={remove}>
            {t('removeLink')}
          </Button>
        ) : null}
      </div>
    </form>
  )
}

/** Links the selection, or the whole link around the cursor, or writes the address itself. */
function setLink(editor: Editor, href: string): void {
  const nothingSelected = editor.state.selection.empty && !editor.isActive('link')
  if (nothingSelected) {
    const text = href.replace(/^mailto:/, '')
    const mark = { type: 'link', attrs: { href } }
    editor
      .chain()
      .focus()
      .insertContent({ type: 'text', text, marks: [mark] })
      .run()
  } else {
    editor.chain().focus().extendMarkRange('link').setLink({ href }).run()
  }
}
