'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { CommandFailure, type Failure } from '../review/command-failure.tsx'
import { sendCommand } from '../send-command.ts'
import { type Accepted, AcceptedNotice } from './accepted-notice.tsx'
import {
  type Choice,
  choose,
  chooseAll,
  countChoices,
  firstDecisions,
  isUnfinished,
  requestOf,
  tick,
} from './decisions.ts'
import { ImportBar } from './import-bar.tsx'
import { ImportItem } from './import-item.tsx'
import type { PendingItem } from './pending-item.ts'
import { useItemKeys } from './use-item-keys.ts'

type ImportDeskProps = {
  readonly importId: string
  readonly items: readonly PendingItem[]
  readonly mayDecide: boolean
}

/** Deciding about every item of an import, and sending the decisions at once. */
export function ImportDesk({ importId, items, mayDecide }: ImportDeskProps) {
  const t = useTranslations('import')
  const router = useRouter()
  const [decisions, setDecisions] = useState(() => firstDecisions(items))
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [accepted, setAccepted] = useState<Accepted | null>(null)
  const result = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (failure || accepted) result.current?.focus()
  }, [failure, accepted])
  const pick = (position: number, choice: Choice) =>
    setDecisions((before) => choose(before, position, choice))
  const list = useItemKeys(pick)

  async function send() {
    const unfinished = items.find((item) => isUnfinished(item, decisions.get(item.position)))
    if (unfinished) return document.getElementById(`item-${unfinished.position}`)?.focus()
    setBusy(true)
    setFailure(null)
    const sent = await sendCommand<Accepted>(`/admin/api/imports/${importId}/items`, {
      body: { items: requestOf(items, decisions) },
    })
    setBusy(false)
    if (!sent.ok) return setFailure(sent)
    setAccepted(sent.value)
    setDecisions((before) => chooseAll(before, 'later'))
    router.refresh()
  }

  return (
    <>
      <div ref={result} tabIndex={-1} className="outline-none [&>*]:mb-6">
        {accepted ? <AcceptedNotice accepted={accepted} /> : null}
        {failure ? (
          <CommandFailure
            failure={failure}
            title={t('failed')}
            onReload={() => {
              setFailure(null)
              router.refresh()
            }}
          />
        ) : null}
      </div>
      <div ref={list}>
        {sectionsOf(items).map((section) => (
          <section
            key={section.items[0]?.position}
            aria-label={section.name ?? t('withoutSection')}
          >
            <h2
              className={isItsOwnHeading(section) ? 'sr-only' : 'mt-8 mb-1 font-semibold text-md'}
            >
              {section.name ?? t('withoutSection')}
            </h2>
            <ul className="divide-y divide-line border-line border-y">
              {section.items.map((item) => (
                <ImportItem
                  key={item.position}
                  item={item}
                  decision={decisions.get(item.position)}
                  readOnly={!mayDecide}
                  onChoose={(choice) => pick(item.position, choice)}
                  onTick={(field, on) =>
                    setDecisions((before) => tick(before, item.position, field, on))
                  }
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {mayDecide && items.length > 0 ? (
        <ImportBar
          counts={countChoices(items, decisions)}
          busy={busy}
          onAll={(choice) => setDecisions((before) => chooseAll(before, choice))}
          onSend={() => void send()}
        />
      ) : null}
    </>
  )
}

type Section = { readonly name: string | null; readonly items: readonly PendingItem[] }

/** The section is an item itself, whose title says what the heading would. */
function isItsOwnHeading({ name, items }: Section): boolean {
  return items[0]?.title === name
}

/** Items in the document's order, those of one section under one heading. */
function sectionsOf(items: readonly PendingItem[]): Section[] {
  const sections: { name: string | null; items: PendingItem[] }[] = []
  for (const item of items) {
    const last = sections.at(-1)
    if (last && last.name === item.section) last.items.push(item)
    else sections.push({ name: item.section, items: [item] })
  }
  return sections
}
