import { useTranslations } from 'next-intl'
import type { EntryContent } from '@/domain/content/entry-content.ts'
import { type Field, readField } from '@/domain/content/fields.ts'
import { isEmptyDoc } from '@/domain/content/rich-text.ts'
import { RichText } from '../rich-text/rich-text.tsx'
import { CallView } from './call-view.tsx'
import { ContactView, WebsiteView } from './link-view.tsx'
import type { Names } from './names.ts'
import { useSayList } from './say-list.ts'
import { useValueText } from './value-text.ts'

type FieldViewProps = {
  readonly content: EntryContent
  readonly field: Field
  readonly names: Names
  /** The level of the text's own headings, one below the heading above the field. */
  readonly headingLevel?: 3 | 4
}

/** True when a reader would see nothing in this field. */
export function isBlankField(content: EntryContent, field: Field): boolean {
  if (field === 'body.en') return isEmptyDoc(content.body.en)
  if (field === 'body.ja') return isEmptyDoc(content.body.ja)
  const value = readField(content, field)
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** One field's value as people read it. */
export function FieldView({ content, field, names, headingLevel = 4 }: FieldViewProps) {
  const t = useTranslations('entry-view')
  const say = useValueText(names)
  const sayList = useSayList()
  if (isBlankField(content, field)) return <p className="text-muted">{t('nothing')}</p>
  switch (field) {
    case 'body.en':
      return <RichText doc={content.body.en} lang="en" headingLevel={headingLevel} />
    case 'body.ja':
      return <RichText doc={content.body.ja} lang="ja" headingLevel={headingLevel} />
    case 'calls': {
      const zone = names.zones[content.agencies[0] ?? '']
      return <Items items={content.calls} show={(call) => <CallView call={call} zone={zone} />} />
    }
    case 'websites':
      return <Items items={content.websites} show={(item) => <WebsiteView website={item} />} />
    case 'contacts':
      return <Items items={content.contacts} show={(item) => <ContactView contact={item} />} />
    case 'agencies':
    case 'careerStages':
    case 'disciplines':
    case 'related':
      return <p>{sayList(content[field].map((name) => say(field, name)))}</p>
    case 'slug':
      return <code className="font-mono text-sm">{content.slug}</code>
    default: {
      const language = field.endsWith('.ja') ? 'ja' : field.endsWith('.en') ? 'en' : undefined
      return (
        <p lang={language} className="whitespace-pre-line">
          {say(field, readField(content, field) as string | number)}
        </p>
      )
    }
  }
}

type ItemsProps<T> = {
  readonly items: readonly T[]
  readonly show: (item: T) => React.ReactNode
}

function Items<T extends { readonly id: string }>({ items, show }: ItemsProps<T>) {
  return (
    <ul className="space-y-2">
      {items.map((item) => (
        <li key={item.id}>{show(item)}</li>
      ))}
    </ul>
  )
}
