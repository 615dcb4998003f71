import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Call } from '@/domain/calls/call.ts'
import type { Contact, Website } from '@/domain/content/entry-content.ts'
import type { ItemRow } from '@/domain/diff/entry-diff.ts'
import type { PartDiff } from '@/domain/diff/part-diff.ts'
import { ChangeBadge } from './change-badge.tsx'
import { Fold } from './fold.tsx'
import { useMeaningText } from './meaning-text.ts'
import { usePartName, usePartText } from './part-text.ts'
import { TextChange } from './text-change.tsx'
import { ValueChange } from './value-change.tsx'

type Item = Call | Website | Contact

type ItemChangesProps<T> = {
  readonly items: readonly ItemRow<T>[]
  readonly show: (item: T) => ReactNode
  /** The agency's zone, for dates without one of their own. */
  readonly zone?: string
}

/** The changed items of a list, each part by part; those that stayed the same are folded. */
export function ItemChanges<T extends Item>({ items, show, zone }: ItemChangesProps<T>) {
  const t = useTranslations('diff')
  const still = items.filter((item) => item.change === 'same' && !item.moved)
  const changed = items.filter((item) => !still.includes(item))
  return (
    <>
      <ul className="space-y-4">
        {changed.map((item) => (
          <li key={`${item.from}-${item.to}`} className="border-line-strong border-l-2 pl-3">
            <ItemChange item={item} show={show} zone={zone} />
          </li>
        ))}
      </ul>
      {still.length > 0 ? (
        <Fold summary={t('sameItems', { count: still.length })}>
          <ul className="space-y-2 pl-5">
            {still.map((item) => (
              <li key={item.to}>{item.after ? show(item.after) : null}</li>
            ))}
          </ul>
        </Fold>
      ) : null}
    </>
  )
}

type ItemChangeProps<T> = {
  readonly item: ItemRow<T>
  readonly show: (item: T) => ReactNode
  readonly zone?: string
}

function ItemChange<T extends Item>({ item, show, zone }: ItemChangeProps<T>) {
  const t = useTranslations('diff')
  if (item.change === 'added' || item.change === 'removed') {
    return (
      <>
        <ChangeBadge change={item.change} />
        <div className="mt-1">{show(item.change === 'added' ? item.after : item.before)}</div>
      </>
    )
  }
  const stayed = item.parts.filter((part) => !part.changed && !isBlank(part))
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        {item.change === 'changed' ? <ChangeBadge change="changed" /> : null}
        {item.moved ? <ChangeBadge change="moved" /> : null}
        {item.moved ? (
          <span className="text-muted text-sm">
            {t('movedFrom', { from: item.from + 1, to: item.to + 1 })}
          </span>
        ) : null}
      </div>
      <Meaning item={item} />
      <dl className="mt-2 space-y-3">
        {item.parts
          .filter((part) => part.changed)
          .map((part) => (
            <PartChange key={part.part} part={part} zone={zone} />
          ))}
      </dl>
      {item.change === 'same' ? <div className="mt-1">{show(item.after)}</div> : null}
      {item.change === 'changed' && stayed.length > 0 ? (
        <Fold summary={t('samePlaceParts', { count: stayed.length })}>
          <div className="pl-5">{show(item.after)}</div>
        </Fold>
      ) : null}
    </>
  )
}

function Meaning<T extends Item>({ item }: { readonly item: ItemRow<T> }) {
  const say = useMeaningText()
  const { after, meaning } = item
  if (meaning.length === 0 || after === null || !('cycle' in after)) return null
  return (
    <ul className="mt-1 font-medium">
      {meaning.map((change) => (
        <li key={`${change.code}-${'side' in change ? change.side : ''}`}>{say(change, after)}</li>
      ))}
    </ul>
  )
}

function PartChange({ part, zone }: { readonly part: PartDiff; readonly zone?: string }) {
  const nameOf = usePartName()
  const say = usePartText(zone)
  const lang = part.part.endsWith('.ja') ? 'ja' : part.part.endsWith('.en') ? 'en' : undefined
  return (
    <div>
      <dt className="text-sm">{nameOf(part.part)}</dt>
      <dd>
        {part.pieces && part.part !== 'stage' && part.part !== 'certainty' ? (
          <TextChange pieces={part.pieces} lang={lang} />
        ) : (
          <ValueChange before={say(part.part, part.before)} after={say(part.part, part.after)} />
        )}
      </dd>
    </div>
  )
}

function isBlank(part: PartDiff): boolean {
  return part.after === null || part.after === '' || part.after === false
}
