'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { inLanguage, type Language } from '@/domain/content/localised.ts'
import { Field } from '../ui/field.tsx'
import { Select } from '../ui/inputs.tsx'
import { CodeBlock } from './code-block.tsx'
import { HostPreview } from './host-preview.tsx'
import { type EmbedChoice, embedSnippet } from './snippet.ts'

const THEMES = ['auto', 'inherit', 'light', 'dark'] as const
const INTERNAL_DAYS = [0, 3, 5, 7, 10]

export type EmbeddableList = {
  readonly slug: string
  readonly languages: readonly Language[]
  readonly title: Readonly<Record<Language, string>>
}

type EmbedBuilderProps = {
  readonly lists: readonly EmbeddableList[]
  /** The public origin. */
  readonly origin: string
  /** The script under its lasting address, with the hash of its bytes. */
  readonly pinned: { readonly path: string; readonly integrity: string } | null
}

/** Chooses how a list is shown elsewhere, and gives the lines that do it. */
export function EmbedBuilder({ lists, origin, pinned }: EmbedBuilderProps) {
  const t = useTranslations('embed')
  const languageName = useTranslations('common.languageName')
  const reader = useLocale()
  const [first] = lists
  const [choice, setChoice] = useState<EmbedChoice>({
    list: first?.slug ?? '',
    lang: first?.languages.find((lang) => lang === reader) ?? first?.languages[0] ?? 'en',
    theme: 'auto',
    internalDays: 0,
  })
  const list = lists.find(({ slug }) => slug === choice.list)
  if (!list) return null
  const change = (part: Partial<EmbedChoice>) => setChoice((before) => ({ ...before, ...part }))
  const title = list.title[choice.lang] || list.title.en
  const lines = (src: string, integrity?: string) =>
    embedSnippet(choice, { src, ...(integrity ? { integrity } : {}) }, origin, title)
  return (
    <>
      <div className="grid max-w-page items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <Field label={t('list')}>
          <Select value={choice.list} onChange={(event) => change({ list: event.target.value })}>
            {lists.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {inLanguage(title, reader)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('language')}>
          <Select
            value={choice.lang}
            onChange={(event) => change({ lang: event.target.value as Language })}
          >
            {list.languages.map((lang) => (
              <option key={lang} value={lang}>
                {languageName(lang)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('theme')}>
          <Select
            value={choice.theme}
            onChange={(event) => change({ theme: event.target.value as EmbedChoice['theme'] })}
          >
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {t(`themes.${theme}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('internalDays')}>
          <Select
            value={choice.internalDays}
            onChange={(event) => change({ internalDays: Number(event.target.value) })}
          >
            {INTERNAL_DAYS.map((days) => (
              <option key={days} value={days}>
                {days === 0 ? t('none') : t('daysBefore', { days })}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <CodeBlock title={t('snippet')} code={lines(`${origin}/embed/v1.js`)} />
      <h2 className="mt-8 font-semibold text-md">{t('preview')}</h2>
      <HostPreview
        snippet={lines('/embed/v1.js')}
        lang={choice.lang}
        dark={choice.theme === 'dark'}
      />
      {pinned ? (
        <CodeBlock
          title={t('pinned')}
          help={t('pinnedHelp')}
          code={lines(`${origin}${pinned.path}`, pinned.integrity)}
        />
      ) : null}
      <CodeBlock
        title={t('policy')}
        help={t('policyHelp')}
        code={`script-src ${origin}; connect-src ${origin}`}
      />
      <CodeBlock title={t('data')} code={`${origin}/embed/d/${choice.list}.${choice.lang}.json`} />
    </>
  )
}
