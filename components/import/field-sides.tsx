import type { EntryContent } from '@/domain/content/entry-content.ts'
import { type Field, writeFields } from '@/domain/content/fields.ts'
import { FieldView } from '../entry-view/field-view.tsx'
import type { Names } from '../entry-view/names.ts'
import { ThreeSides } from './three-sides.tsx'

type FieldSidesProps = {
  readonly field: Field
  /** The entry as the document has it, in which each side's value is shown. */
  readonly content: EntryContent
  /** Null: the source never spoke of this entry before. */
  readonly base: unknown
  readonly proposed: unknown
  readonly current: unknown
  readonly editedMeanwhile: boolean
  readonly names: Names
}

/** One field of a changed item on its three sides. */
export function FieldSides(props: FieldSidesProps) {
  const { field, content, names, base, proposed, current, editedMeanwhile } = props
  // Every side has been through the shape of an entry before it was stored.
  const show = (value: unknown) => (
    <FieldView
      content={writeFields(content, { [field]: value }) as EntryContent}
      field={field}
      names={names}
    />
  )
  return (
    <ThreeSides
      base={base === null ? null : show(base)}
      proposed={show(proposed)}
      current={editedMeanwhile ? show(current) : null}
    />
  )
}
