import type { FieldDiff } from '@/domain/diff/entry-diff.ts'
import { CallView } from '../entry-view/call-view.tsx'
import { ContactView, WebsiteView } from '../entry-view/link-view.tsx'
import type { Names } from '../entry-view/names.ts'
import { useValueText } from '../entry-view/value-text.ts'
import { ItemChanges } from './item-changes.tsx'
import { NameChanges } from './name-changes.tsx'
import { RichChange } from './rich-change.tsx'
import { TextChange } from './text-change.tsx'
import { ValueChange } from './value-change.tsx'

type FieldChangeProps = {
  readonly diff: FieldDiff
  readonly names: Names
  /** The zone of the entry's first agency. */
  readonly zone?: string
}

/** What became of one field. */
export function FieldChange({ diff, names, zone }: FieldChangeProps) {
  const say = useValueText(names)
  switch (diff.kind) {
    case 'text': {
      const language = diff.field.endsWith('.ja') ? 'ja' : 'en'
      return (
        <TextChange pieces={diff.pieces} lang={diff.field.includes('.') ? language : undefined} />
      )
    }
    case 'rich':
      return <RichChange rows={diff.rows} lang={diff.field === 'body.ja' ? 'ja' : 'en'} />
    case 'value':
      return (
        <ValueChange before={say(diff.field, diff.before)} after={say(diff.field, diff.after)} />
      )
    case 'names':
      return <NameChanges items={diff.items} say={(name) => say(diff.field, name)} />
    case 'calls':
      return (
        <ItemChanges
          items={diff.items}
          zone={zone}
          show={(call) => <CallView call={call} zone={zone} />}
        />
      )
    case 'websites':
      return <ItemChanges items={diff.items} show={(item) => <WebsiteView website={item} />} />
    case 'contacts':
      return <ItemChanges items={diff.items} show={(item) => <ContactView contact={item} />} />
  }
}
