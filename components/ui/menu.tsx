'use client'
import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { CheckIcon } from './icons.tsx'

type MenuProps = {
  readonly trigger: ReactNode
  readonly children: ReactNode
  readonly align?: 'start' | 'end'
  readonly side?: 'top' | 'right' | 'bottom'
}

/** A menu that opens from a button: arrows move, letters jump, Escape closes. */
export function Menu({ trigger, children, align = 'end', side = 'bottom' }: MenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="z-40 min-w-52 max-w-[calc(100vw-1rem)] animate-appear rounded-lg border border-line bg-surface p-1 shadow-pop"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

const ITEM =
  'flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-2 py-1 outline-none data-highlighted:bg-accent-soft data-disabled:opacity-50'

type MenuItemProps = {
  readonly children: ReactNode
  readonly icon?: ReactNode
  readonly tone?: 'plain' | 'trouble'
  readonly disabled?: boolean
  readonly onSelect?: () => void
  /** Makes the one child (a link) the item. */
  readonly asChild?: boolean
}

export function MenuItem({ children, icon, tone = 'plain', asChild, ...rest }: MenuItemProps) {
  const className = classNames(ITEM, tone === 'trouble' && 'text-trouble')
  return (
    <Radix.Item className={className} asChild={asChild} {...rest}>
      {asChild ? (
        children
      ) : (
        <>
          {icon ? <span className="text-muted">{icon}</span> : null}
          {children}
        </>
      )}
    </Radix.Item>
  )
}

type MenuChoiceProps = {
  readonly label: string
  readonly value: string
  readonly choices: readonly { readonly value: string; readonly text: string; lang?: string }[]
  readonly onChoose: (value: string) => void
}

/** A group of which one is chosen, such as the language. */
export function MenuChoice({ label, value, choices, onChoose }: MenuChoiceProps) {
  return (
    <Radix.RadioGroup value={value} onValueChange={onChoose}>
      <Radix.Label className="px-2 pt-2 pb-1 text-muted text-xs">{label}</Radix.Label>
      {choices.map((choice) => (
        <Radix.RadioItem
          key={choice.value}
          value={choice.value}
          lang={choice.lang}
          className={classNames(ITEM, 'pl-8 relative')}
        >
          <Radix.ItemIndicator className="absolute left-2 text-accent-text">
            <CheckIcon />
          </Radix.ItemIndicator>
          {choice.text}
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  )
}

export function MenuLabel({ children }: { readonly children: ReactNode }) {
  return <Radix.Label className="px-2 py-1.5">{children}</Radix.Label>
}

export function MenuLine() {
  return <Radix.Separator className="mx-1 my-1 h-px bg-line" />
}
