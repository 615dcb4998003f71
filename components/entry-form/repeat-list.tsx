'use client'
import { useTranslations } from 'next-intl'
import { type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '@/components/ui/button.tsx'
import { PlusIcon, UndoIcon } from '@/components/ui/icons.tsx'
import { ItemButtons } from './item-buttons.tsx'
import { insertItem, moveItem, removeItem, replaceItem } from './list-edit.ts'

type Item = { readonly id: string }

type RepeatListProps<T extends Item> = {
  /** The field's name; items are places in it: websites[0]. */
  readonly field: string
  readonly items: readonly T[]
  readonly onChange: (items: T[]) => void
  readonly readOnly: boolean
  readonly nameOf: (item: T, index: number) => string
  readonly create: () => T
  readonly copy: (item: T) => T
  readonly addLabel: string
  readonly empty: ReactNode
  readonly most: number
  readonly children: (item: T, path: string, change: (item: T) => void) => ReactNode
}

/** Things one after another: add, duplicate, move, remove, and take the removal back. */
export function RepeatList<T extends Item>(props: RepeatListProps<T>) {
  const { field, items, onChange, readOnly, nameOf, create, copy, addLabel, empty, most } = props
  const t = useTranslations('entry-form.list')
  const [removed, setRemoved] = useState<{ item: T; index: number; name: string } | null>(null)
  const [said, setSaid] = useState('')
  const box = useRef<HTMLDivElement>(null)

  /** The change is drawn before the focus goes where it leads. */
  function change(next: T[], focus?: string) {
    flushSync(() => onChange(next))
    if (focus) focusFirst(box.current, focus)
  }
  function insert(item: T, index: number) {
    setRemoved(null)
    change(insertItem(items, index, item), item.id)
  }
  function move(index: number, by: -1 | 1) {
    const item = items[index]
    if (!item) return
    change(moveItem(items, index, by))
    setSaid(t('moved', { name: nameOf(item, index), place: index + by + 1, of: items.length }))
  }
  function remove(item: T, index: number) {
    const name = nameOf(item, index)
    flushSync(() => setRemoved({ item, index, name }))
    change(removeItem(items, index))
    box.current?.querySelector<HTMLElement>('[data-undo]')?.focus()
  }

  const undo = removed ? (
    <p role="status" className="flex flex-wrap items-center gap-3 rounded-md bg-sunken px-3 py-2">
      <span>{t('removed', { name: removed.name })}</span>
      <Button
        size="sm"
        icon={<UndoIcon />}
        data-undo
        onClick={() => insert(removed.item, removed.index)}
      >
        {t('undo')}
      </Button>
    </p>
  ) : null

  return (
    <div ref={box} id={field} tabIndex={-1} className="flex flex-col gap-3 outline-none">
      {items.length === 0 && !removed ? <p className="text-muted">{empty}</p> : null}
      {items.map((item, index) => (
        <div key={item.id} className="contents">
          {removed?.index === index ? undo : null}
          <fieldset
            id={`${field}[${index}]`}
            tabIndex={-1}
            data-item={item.id}
            className="min-w-0 rounded-lg border border-line bg-surface p-3 shadow-flat @min-[36rem]:p-4"
          >
            <legend className="sr-only">{nameOf(item, index)}</legend>
            <div className="mb-3 flex items-center gap-2">
              <p aria-hidden="true" className="min-w-0 flex-1 truncate font-semibold">
                {nameOf(item, index)}
              </p>
              {readOnly ? null : (
                <ItemButtons
                  name={nameOf(item, index)}
                  first={index === 0}
                  last={index === items.length - 1}
                  full={items.length >= most}
                  onMove={(by) => move(index, by)}
                  onCopy={() => insert(copy(item), index + 1)}
                  onRemove={() => remove(item, index)}
                />
              )}
            </div>
            {props.children(item, `${field}[${index}]`, (next) =>
              onChange(replaceItem(items, index, next)),
            )}
          </fieldset>
        </div>
      ))}
      {removed && removed.index >= items.length ? undo : null}
      {readOnly || items.length >= most ? null : (
        <div>
          <Button icon={<PlusIcon />} onClick={() => insert(create(), items.length)}>
            {addLabel}
          </Button>
        </div>
      )}
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </div>
  )
}

function focusFirst(box: HTMLElement | null, itemId: string): void {
  const item = box?.querySelector(`[data-item="${CSS.escape(itemId)}"]`)
  item?.querySelector<HTMLElement>('input, select, textarea')?.focus()
}
