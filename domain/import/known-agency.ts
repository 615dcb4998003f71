import { isOfDomain } from '../requirements/official-domain.ts'

/** What recognition needs to know of an agency: its names and its web domains. */
export type KnownAgency = {
  readonly slug: string
  readonly acronym: string
  readonly nameEn: string
  readonly nameJa: string
  readonly domains: readonly string[]
  /** IANA zone in which its deadlines are meant. */
  readonly zone: string
}

/** The agency to which a host belongs. */
export function agencyOfHost(
  host: string,
  agencies: readonly KnownAgency[],
): KnownAgency | undefined {
  return agencies.find(({ domains }) => domains.some((domain) => isOfDomain(host, domain)))
}
