import { HOME_LIST } from '@/server/publishing/page-status.ts'
import { ListRoute, listMetadata, type Query } from './list-route.tsx'

export const generateMetadata = () => listMetadata(HOME_LIST)

export default function HomePage({ searchParams }: { searchParams: Query }) {
  return <ListRoute list={HOME_LIST} path="/" query={searchParams} />
}
