import { getLocale, getTranslations } from 'next-intl/server'
import { Fold } from '@/components/diff/fold.tsx'
import { fieldOfPath } from '@/components/entry-form/field-of-path.ts'
import type { Names } from '@/components/entry-view/names.ts'
import { FieldSides } from '@/components/import/field-sides.tsx'
import { ItemPreview } from '@/components/import/item-preview.tsx'
import type { PendingItem } from '@/components/import/pending-item.ts'
import type { Db } from '@/db/client.ts'
import { listAgencies } from '@/db/queries/list-agencies.ts'
import { listFieldEditors } from '@/db/queries/list-field-editors.ts'
import { listNames } from '@/db/queries/list-names.ts'
import type { EntryContent } from '@/domain/content/entry-content.ts'
import type { Field } from '@/domain/content/fields.ts'
import type { ImportWarning } from '@/domain/import/imported.ts'
import type { FieldProposal } from '@/domain/import/propose.ts'
import { toContent } from '@/domain/import/to-content.ts'
import type { ImportItemView } from '@/server/importing/find-proposals.ts'
import { htmlToRich } from '@/server/importing/html-to-rich.ts'

/** An item's title in whichever language the document has it. */
export function itemTitle({ entry }: ImportItemView): string {
  return entry.title.en || entry.title.ja || entry.slug
}

/** The items that can be decided, laid out for the reader's language. */
export async function pendingItems(
  db: Db,
  items: readonly ImportItemView[],
): Promise<PendingItem[]> {
  const agencies = new Set((await listAgencies(db)).map(({ slug }) => slug))
  const open = items.flatMap((item) => {
    const { standing } = item
    if (standing !== 'new' && standing !== 'changed') return []
    const options = { toRich: htmlToRich, sectionId: null, agencies, order: item.position }
    return [{ item, standing, content: toContent(item.entry, options) }]
  })
  const entryIds = open.flatMap(({ item }) => item.entryId ?? [])
  const [names, editors, words] = await Promise.all([
    listNames(db, open.flatMap(sidesOf)),
    listFieldEditors(db, entryIds),
    itemWords(),
  ])
  return open.map(({ item, standing, content }) => ({
    position: item.position,
    status: standing,
    title: itemTitle(item),
    kindName: words.kind(item.entry.kind),
    section: sectionTitle(items, item),
    entryId: item.entryId,
    warnings: item.warnings.map((warning) => ({
      key: `${warning.field}-${warning.code}-${warning.message}`,
      text: words.warning(warning),
    })),
    preview:
      standing === 'new' ? (
        <ItemPreview content={content} names={names} />
      ) : (
        <Fold summary={words.whole}>
          <ItemPreview content={content} names={names} />
        </Fold>
      ),
    fields: item.fields.map((proposal) => ({
      field: proposal.field,
      conflict: proposal.editedMeanwhile,
      name: words.field(proposal.field),
      by: editors.get(item.entryId ?? '')?.get(proposal.field) ?? null,
      comparison: (
        <FieldSides
          {...withNewSection(proposal, item)}
          content={content}
          names={withSectionName(names, sectionTitle(items, item))}
        />
      ),
    })),
  }))
}

type Open = { readonly item: ImportItemView; readonly content: EntryContent }

/** The contents in which names may stand that the page has to say. */
function sidesOf({ item, content }: Open): EntryContent[] {
  const named = item.fields.filter(({ field }) => field === 'agencies' || field === 'sectionId')
  return [
    content,
    ...named.flatMap(({ field, base, proposed, current }) =>
      [base, proposed, current].map((value) => ({
        ...content,
        [field]: value ?? content[field as 'agencies'],
      })),
    ),
  ]
}

const NEW_SECTION = 'new-section'

/** A section that the same document brings has no id yet; it is accepted with its item. */
function withNewSection(proposal: FieldProposal, { entry }: ImportItemView): FieldProposal {
  const isNew = proposal.field === 'sectionId' && proposal.proposed === null && entry.section
  return isNew ? { ...proposal, proposed: NEW_SECTION } : proposal
}

function withSectionName(names: Names, title: string | null): Names {
  return title === null ? names : { ...names, entries: { ...names.entries, [NEW_SECTION]: title } }
}

/** A section is its own heading; what follows no section stands under none. */
function sectionTitle(items: readonly ImportItemView[], { entry }: ImportItemView): string | null {
  const slug = entry.kind === 'section' ? entry.slug : entry.section
  const section = items.find((each) => each.entry.kind === 'section' && each.entry.slug === slug)
  return section ? itemTitle(section) : null
}

async function itemWords() {
  const [kind, field, warning, t, locale] = await Promise.all([
    getTranslations('common.kind'),
    getTranslations('common.field'),
    getTranslations('import.warning'),
    getTranslations('import'),
    getLocale(),
  ])
  const fieldName = (name: Field) => field(name.replace('.', '_') as Parameters<typeof field>[0])
  return {
    kind: (name: Parameters<typeof kind>[0]) => kind(name),
    field: fieldName,
    whole: t('whole'),
    warning: ({ field: path, code, message }: ImportWarning) => {
      const place = fieldOfPath(path)
      const key = code as Parameters<typeof warning>[0]
      const about = namedIn(message)
      const words = locale === 'en' || !warning.has(key) ? message : warning(key)
      const whole = words === message || !about ? words : t('warningAbout', { words, about })
      return place ? t('warningAbout', { words: fieldName(place), about: whole }) : whole
    },
  }
}

/** What a reader's message names, in any language: the quoted words and the host names. */
function namedIn(message: string): string {
  const found = message.matchAll(/“([^”]+)”|\b((?:[\w-]+\.)+[a-z]{2,})\b/g)
  return [...new Set(Array.from(found, (match) => match[1] ?? match[2] ?? ''))].join(' → ')
}
