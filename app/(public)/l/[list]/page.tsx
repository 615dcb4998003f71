import { ListRoute, listMetadata, type Query } from '../../list-route.tsx'

type Props = { params: Promise<{ list: string }>; searchParams: Query }

export async function generateMetadata({ params }: Props) {
  return listMetadata((await params).list)
}

export default async function ListBySlugPage({ params, searchParams }: Props) {
  const { list } = await params
  return <ListRoute list={list} path={`/l/${list}`} query={searchParams} />
}
