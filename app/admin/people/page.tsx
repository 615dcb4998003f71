import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NotAllowed } from '@/components/people/not-allowed.tsx'
import { PeopleDesk } from '@/components/people/people-desk.tsx'
import { listAgencies } from '@/db/queries/list-agencies.ts'
import { listPeople } from '@/db/queries/list-people.ts'
import { requireActor } from '@/server/auth/current-actor.ts'
import { getDeps } from '@/server/deps.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') }
}

export default async function PeoplePage() {
  const actor = await requireActor()
  if (actor.role !== 'admin') return <NotAllowed role={actor.role} />
  const { db, now } = getDeps()
  const [people, agencies] = await Promise.all([listPeople(db, now()), listAgencies(db)])
  return (
    <PeopleDesk
      people={people}
      agencies={agencies.map(({ slug, acronym }) => ({ slug, acronym }))}
      ownId={actor.id}
    />
  )
}
