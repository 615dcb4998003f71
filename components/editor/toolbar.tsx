'use client'
import { type Editor, useEditorState } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { Toolbar as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names.ts'
import { UndoIcon } from '@/components/ui/icons.tsx'
import { LinkBox } from './link-box.tsx'
import { BulletsIcon, LinkIcon, NumbersIcon, RedoIcon } from './toolbar-icons.tsx'

type ToolbarProps = {
  readonly editor: Editor
  readonly label: string
  readonly linkOpen: boolean
  readonly onLinkOpen: (open: boolean) => void
}

/** One stop for Tab; arrows move along it, Home and End jump. */
export function Toolbar({ editor, label, linkOpen, onLinkOpen }: ToolbarProps) {
  const t = useTranslations('editor')
  const now = useEditorState({ editor, selector: ({ editor: e }) => snapshot(e) })
  const chain = () => editor.chain().focus()
  return (
    <Radix.Root
      aria-label={label}
      className="flex flex-wrap gap-0.5 border-line border-b bg-sunken/60 p-1"
    >
      <Tool
        name={t('heading3')}
        keys="Ctrl+Alt+3"
        on={now.heading3}
        onPress={() => chain().toggleHeading({ level: 3 }).run()}
      >
        <span className="font-semibold text-sm">{t('heading3Sign')}</span>
      </Tool>
      <Tool
        name={t('heading4')}
        keys="Ctrl+Alt+4"
        on={now.heading4}
        onPress={() => chain().toggleHeading({ level: 4 }).run()}
      >
        <span className="font-semibold text-xs">{t('heading4Sign')}</span>
      </Tool>
      <Line />
      <Tool name={t('bold')} keys="Ctrl+B" on={now.bold} onPress={() => chain().toggleBold().run()}>
        <span className="font-bold font-sans">B</span>
      </Tool>
      <Tool
        name={t('italic')}
        keys="Ctrl+I"
        on={now.italic}
        onPress={() => chain().toggleItalic().run()}
      >
        <span className="font-medium font-serif italic">I</span>
      </Tool>
      <Line />
      <Tool
        name={t('bulletList')}
        keys="Ctrl+Shift+8"
        on={now.bulletList}
        onPress={() => chain().toggleBulletList().run()}
      >
        <BulletsIcon />
      </Tool>
      <Tool
        name={t('orderedList')}
        keys="Ctrl+Shift+7"
        on={now.orderedList}
        onPress={() => chain().toggleOrderedList().run()}
      >
        <NumbersIcon />
      </Tool>
      <Line />
      <LinkBox editor={editor} open={linkOpen} onOpenChange={onLinkOpen}>
        <Tool name={t('link')} keys="Ctrl+K" on={now.link}>
          <LinkIcon />
        </Tool>
      </LinkBox>
      <Line />
      <Tool name={t('undo')} keys="Ctrl+Z" off={!now.canUndo} onPress={() => chain().undo().run()}>
        <UndoIcon />
      </Tool>
      <Tool
        name={t('redo')}
        keys="Ctrl+Shift+Z"
        off={!now.canRedo}
        onPress={() => chain().redo().run()}
      >
        <RedoIcon />
      </Tool>
    </Radix.Root>
  )
}

function snapshot(editor: Editor) {
  return {
    heading3: editor.isActive('heading', { level: 3 }),
    heading4: editor.isActive('heading', { level: 4 }),
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    bulletList: editor.isActive('bulletList'),
    orderedList: editor.isActive('orderedList'),
    link: editor.isActive('link'),
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
  }
}

type ToolProps = React.ComponentProps<'button'> & {
  readonly name: string
  readonly keys: string
  /** Pressed or not; left out for what is done once. */
  readonly on?: boolean
  readonly off?: boolean
  readonly onPress?: () => void
  readonly children: ReactNode
}

function Tool({ name, keys, on, off = false, onPress, children, ...rest }: ToolProps) {
  return (
    <Radix.Button
      aria-label={name}
      aria-pressed={on}
      aria-disabled={off || undefined}
      aria-keyshortcuts={keys.replace('Ctrl', 'Control')}
      title={`${name} (${keys})`}
      // Keeps the cursor where it is while the pointer is used.
      onMouseDown={(event) => event.preventDefault()}
      onClick={off ? undefined : onPress}
      {...rest}
      className={classNames(
        'inline-flex size-7 items-center justify-center rounded-sm text-muted hover:bg-hover hover:text-ink',
        'aria-pressed:bg-accent-soft aria-pressed:text-accent-text aria-disabled:opacity-45',
      )}
    >
      {children}
    </Radix.Button>
  )
}

function Line() {
  return <Radix.Separator className="mx-0.5 my-1 w-px bg-line" />
}
