import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { pathOf } from '@/components/public/entry-item.tsx'
import { ListFooter } from '@/components/public/list-page.tsx'
import { ProgramPage } from '@/components/public/program-page.tsx'
import { PublicFrame } from '@/components/public/public-frame.tsx'
import { inLanguage, LANGUAGES } from '@/domain/content/localised.ts'
import { jsonForScript, programJsonLd } from '@/domain/publishing/program-json-ld.ts'
import { publicStore } from '@/server/publishing/public-store.ts'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ slug }, lang] = await Promise.all([params, getLocale()])
  const store = publicStore()
  const entry = store.entry(slug, lang)
  if (!entry) return {}
  return {
    title: { absolute: entry.title },
    description: entry.summary,
    alternates: {
      canonical: entry.url,
      languages: Object.fromEntries(
        LANGUAGES.map((other) => [other, store.entry(slug, other)?.url ?? entry.url]),
      ),
    },
  }
}

export default async function ProgramRoute({ params }: Props) {
  const [{ slug }, lang] = await Promise.all([params, getLocale()])
  const store = publicStore()
  const entry = store.entry(slug, lang)
  if (!entry) notFound()
  const { agencies, release } = store.current()
  const own = entry.agencies.flatMap((name) => agencies.find((known) => known.slug === name) ?? [])
  return (
    <PublicFrame
      lang={lang}
      addresses={LANGUAGES.map((other) => ({
        lang: other,
        href: pathOf(store.entry(slug, other)?.url ?? entry.url),
      }))}
      footer={<ListFooter release={release} lang={lang} />}
    >
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: data, with every `<` escaped
        dangerouslySetInnerHTML={{ __html: jsonForScript(programJsonLd(entry, own, lang)) }}
      />
      <ProgramPage
        entry={entry}
        agencies={own.map((agency) => ({ slug: agency.slug, name: inLanguage(agency.name, lang) }))}
        related={entry.related.flatMap((other) => {
          const found = store.entry(other, lang)
          return found ? [{ title: found.title, url: pathOf(found.url) }] : []
        })}
        lang={lang}
        back={lang === 'en' ? '/' : `/?lang=${lang}`}
        now={Date.now()}
      />
    </PublicFrame>
  )
}
