'use client'
import { useTranslations } from 'next-intl'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react'
import { IconButton } from './icon-button.tsx'
import { CheckIcon, CloseIcon, TroubleIcon } from './icons.tsx'

type Tone = 'good' | 'trouble'
type Message = { readonly id: number; readonly tone: Tone; readonly text: ReactNode }
type Say = (text: ReactNode, tone?: Tone) => void

const StatusContext = createContext<Say>(() => {})
const GOOD_NEWS_MS = 6_000

/**
 * Says in a corner, and to those who listen, what has just happened. Good news goes by
 * itself; trouble stays until it is closed. It never carries what is only said there.
 */
export function useStatus(): Say {
  return useContext(StatusContext)
}

export function StatusRegion({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('common')
  const [messages, setMessages] = useState<readonly Message[]>([])
  const last = useRef(0)
  const close = useCallback((id: number) => {
    setMessages((shown) => shown.filter((message) => message.id !== id))
  }, [])
  const say = useCallback<Say>(
    (text, tone = 'good') => {
      last.current += 1
      const id = last.current
      setMessages((shown) => [...shown.slice(-2), { id, tone, text }])
      if (tone === 'good') setTimeout(() => close(id), GOOD_NEWS_MS)
    },
    [close],
  )
  const region = useMemo(
    () => (
      <section
        aria-label={t('notifications')}
        aria-live="polite"
        className="pointer-events-none fixed inset-x-2 bottom-3 z-50 flex flex-col items-end gap-2 sm:inset-x-4"
      >
        {messages.map(({ id, tone, text }) => (
          <div
            key={id}
            className="pointer-events-auto flex max-w-field animate-appear items-start gap-2 rounded-lg border border-line-strong bg-surface py-1.5 pr-1.5 pl-3 shadow-pop"
          >
            <span className={tone === 'good' ? 'mt-2 text-live' : 'mt-2 text-trouble'}>
              {tone === 'good' ? <CheckIcon /> : <TroubleIcon />}
            </span>
            <div className="min-w-0 flex-1 py-1">{text}</div>
            <IconButton
              label={t('actions.close')}
              icon={<CloseIcon />}
              plain
              onClick={() => close(id)}
            />
          </div>
        ))}
      </section>
    ),
    [messages, close, t],
  )
  return (
    <StatusContext.Provider value={say}>
      {children}
      {region}
    </StatusContext.Provider>
  )
}
