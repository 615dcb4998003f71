'use client'
import { useTranslations } from 'next-intl'
import { Dialog as Radix } from 'radix-ui'
import { type ReactNode, useState } from 'react'
import { classNames } from './class-names.ts'
import { IconButton } from './icon-button.tsx'
import { CloseIcon } from './icons.tsx'

type DialogProps = {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  /** Names the thing: "Withdraw CREST", not "Are you sure?". */
  readonly title: ReactNode
  /** What happens, and what cannot be undone. */
  readonly description?: ReactNode
  readonly children?: ReactNode
  /** The buttons, the one that does it last. */
  readonly footer?: ReactNode
  readonly wide?: boolean
  /** A press beside it does not close it: something in it would be lost. */
  readonly stays?: boolean
}

/** A modal dialog. Focus goes in, stays in, and returns to where it came from. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  footer,
  wide = false,
  stays = false,
}: DialogProps) {
  const t = useTranslations('common.actions')
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-scrim" />
        <Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          onInteractOutside={(event) => (stays ? event.preventDefault() : undefined)}
          className={classNames(
            'fixed inset-x-2 top-[max(0.5rem,8vh)] z-50 mx-auto flex max-h-[84vh] animate-appear flex-col',
            'rounded-lg border border-line bg-surface shadow-pop',
            wide ? 'max-w-(--breakpoint-md)' : 'max-w-dialog',
          )}
        >
          <div className="flex items-start gap-4 px-5 pt-4 pb-3">
            <div className="min-w-0 flex-1">
              <Radix.Title className="font-semibold text-lg">{title}</Radix.Title>
              {description ? (
                <Radix.Description className="mt-1 text-muted">{description}</Radix.Description>
              ) : null}
            </div>
            <Radix.Close asChild>
              <IconButton label={t('close')} icon={<CloseIcon />} plain className="-mr-2" />
            </Radix.Close>
          </div>
          <div className="min-h-0 overflow-y-auto px-5 pb-4">{children}</div>
          {footer ? (
            <div className="flex flex-wrap justify-end gap-2 border-line border-t px-5 py-3">
              {footer}
            </div>
          ) : null}
        </Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/**
 * Radix gives the focus back only to a trigger of its own; ours opens by state. What had the
 * focus is read while rendering: a field with autoFocus has taken it by the first effect.
 */
function Content(props: Radix.DialogContentProps) {
  const [opener] = useState(() => document.activeElement)
  return (
    <Radix.Content
      {...props}
      onCloseAutoFocus={(event) => {
        event.preventDefault()
        if (opener instanceof HTMLElement) opener.focus()
      }}
    />
  )
}
