import type { ReactNode } from 'react'
import { EntryTabs } from '@/components/entry-form/entry-tabs.tsx'
import { requireActor } from '@/server/auth/current-actor.ts'

type EntryLayoutProps = { readonly children: ReactNode; readonly params: Promise<{ id: string }> }

export default async function EntryLayout({ children, params }: EntryLayoutProps) {
  await requireActor()
  const { id } = await params
  return (
    <>
      <EntryTabs entryId={id} />
      {children}
    </>
  )
}
