import { useTranslations } from 'next-intl'
import { FactList } from '../review/fact-list.tsx'

type DocumentFactsProps = {
  readonly document: {
    readonly title: string
    readonly subtitle: string
    readonly edition: string
  }
  /** The notes as plain text. */
  readonly notes: readonly string[]
}

/** What the document says of itself. */
export function DocumentFacts({ document, notes }: DocumentFactsProps) {
  const t = useTranslations('import.document')
  return (
    <section aria-labelledby="document-title" className="mb-6">
      <h2 id="document-title" className="mb-2 font-semibold text-md">
        {t('title')}
      </h2>
      <FactList
        facts={[
          { name: t('name'), value: document.title },
          ...(document.subtitle ? [{ name: t('subtitle'), value: document.subtitle }] : []),
          { name: t('edition'), value: document.edition || t('noEdition') },
          { name: t('notes'), value: notes.length > 0 ? <Notes notes={notes} /> : t('noNotes') },
        ]}
      />
      <p className="mt-1 text-muted text-sm">{t('keptOnly')}</p>
    </section>
  )
}

function Notes({ notes }: { readonly notes: readonly string[] }) {
  return (
    <ul className="max-w-prose space-y-1">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}
