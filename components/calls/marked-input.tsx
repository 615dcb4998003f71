'use client'
import { type ClipboardEvent, type ComponentProps, type KeyboardEvent, useState } from 'react'
import { classNames } from '@/components/ui/class-names.ts'
import { useFieldWiring } from '@/components/ui/field.tsx'
import type { Mark, MarkedText } from './word-marks.ts'

type MarkedInputProps = Omit<ComponentProps<'textarea'>, 'value'> & {
  readonly value: string
  /** The value in pieces. */
  readonly pieces: readonly MarkedText[]
  /** Ids of what explains it, besides the field's own help and error. */
  readonly describedBy: string
}

/**
 * One line of words, wrapped where it is long, with marks under them where they stand. The
 * marks are a second copy of the text, invisible but for its underlines, in the same cell of
 * a grid and with the same type: it makes the field as high as its text, so that nothing
 * ever scrolls and the two cannot come apart.
 */
export function MarkedInput({ pieces, describedBy, className, ...rest }: MarkedInputProps) {
  const { 'aria-describedby': own, ...wiring } = useFieldWiring()
  // What an input method is still composing has underlines of its own.
  const [composing, setComposing] = useState(false)
  const box = classNames(SAME_TEXT, wiring['aria-invalid'] ? 'border-2' : 'border')
  return (
    <div className={classNames('grid', className)}>
      <textarea
        {...wiring}
        {...rest}
        rows={1}
        // A spelling checker's wavy lines would look like ours.
        spellCheck={false}
        aria-describedby={[own, describedBy].filter(Boolean).join(' ')}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={keepOneLine}
        onPaste={pasteOneLine}
        className={classNames(
          box,
          'min-h-8 resize-none overflow-hidden border-control bg-surface text-ink transition-colors',
          'hover:border-muted aria-invalid:border-trouble',
          'disabled:bg-sunken disabled:text-muted',
        )}
      />
      <div
        aria-hidden="true"
        lang={rest.lang}
        className={classNames(
          box,
          'pointer-events-none select-none border-transparent text-transparent forced-color-adjust-none',
        )}
      >
        {pieces.map(({ at, text, mark }) => (
          <span key={at} data-mark={mark} className={composing ? undefined : MARKS[mark]}>
            {text}
          </span>
        ))}
        {/* Gives an empty field, or a last line, its height. */}
        {'\u200b'}
      </div>
    </div>
  )
}

/** Everything that decides where a letter stands. */
const SAME_TEXT =
  '[grid-area:1/1] m-0 min-w-0 w-full rounded-md px-2.5 py-1 text-base text-left ' +
  'whitespace-pre-wrap [overflow-wrap:anywhere] [scrollbar-gutter:auto] [text-rendering:inherit]'

/** A thin line under what was understood, a wavy one under what was not. */
export const MARKS: Readonly<Record<Mark, string | undefined>> = {
  plain: undefined,
  understood:
    'underline decoration-live decoration-1 underline-offset-4 [text-decoration-skip-ink:none] forced-colors:decoration-[CanvasText]',
  unclear:
    'underline decoration-waiting decoration-wavy decoration-from-font underline-offset-3 [text-decoration-skip-ink:none] forced-colors:decoration-[CanvasText]',
}

function keepOneLine(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
}

/** Lines that are pasted follow one another, in a way that the browser can undo. */
function pasteOneLine(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const text = event.clipboardData.getData('text/plain')
  if (!/[\r\n]/.test(text)) return
  event.preventDefault()
  const line = text.trim().replace(/\s*[\r\n]+\s*/g, ' ')
  document.execCommand('insertText', false, line)
}
