// Whose program it is: first by the addresses it gives, then by who is said to run it, and
// only without either by the names that its title or text mentions.
import { hostOf } from '../content/href.ts'
import { agencyOfHost, type KnownAgency } from './known-agency.ts'
import type { ImportedContact } from './read-contacts.ts'
import type { ImportedWebsite } from './read-website.ts'

export type AgencyClues = {
  readonly title: string
  readonly text: string
  readonly websites: readonly ImportedWebsite[]
  readonly contacts: readonly ImportedContact[]
}

/** Slugs of the agencies, the announcing one first. */
export function inferAgencies(clues: AgencyClues, agencies: readonly KnownAgency[]): string[] {
  const hosts = [
    ...clues.websites.map(({ url }) => (url ? hostOf(url) : undefined)),
    ...clues.contacts.map(
      ({ email, url }) => email?.split('@')[1] ?? (url ? hostOf(url) : undefined),
    ),
  ]
  const byAddress = hosts.flatMap((host) => {
    const agency = host ? agencyOfHost(host.toLowerCase(), agencies) : undefined
    return agency ? [agency.slug] : []
  })
  const partners = jointClauses(clues.text).flatMap((clause) => mentioned(clause, agencies))
  const stated = [...new Set([...byAddress, ...partners])]
  if (stated.length > 0) return stated
  const named = mentioned(clues.title, agencies)
  return named.length > 0 ? named : mentioned(clues.text, agencies)
}

/** "presented jointly by A and B", "is administered by C": up to the end of the clause. */
function jointClauses(text: string): string[] {
  const said =
    /\b(?:jointly (?:by|with|run by|organi[sz]ed by)|administered by|co-?(?:funded|organi[sz]ed) (?:by|with))\b([^.;—]{0,300})|([^。]{0,100})が共同で/gi
  return [...text.matchAll(said)].map((match) => match[1] ?? match[2] ?? '')
}

function mentioned(text: string, agencies: readonly KnownAgency[]): string[] {
  const words = new Set(text.split(/[\s()（）,、。;:“”"「」]+/).map(plainAcronym))
  const places = agencies
    .map(({ slug, acronym, nameEn, nameJa }) => ({
      slug,
      at: Math.min(
        words.has(acronym.toUpperCase()) ? placeOf(text, acronym) : Number.POSITIVE_INFINITY,
        placeOf(text, nameEn.replace(/^The /, '')),
        nameJa ? placeOf(text, nameJa) : Number.POSITIVE_INFINITY,
      ),
    }))
    .filter(({ at }) => at < Number.POSITIVE_INFINITY)
  return places.sort((a, b) => a.at - b.at).map(({ slug }) => slug)
}

function placeOf(text: string, name: string): number {
  const at = text.indexOf(name)
  return at === -1 ? Number.POSITIVE_INFINITY : at
}

/** "AMED’s" and "AMED-CREST" name AMED; "HFSP/O" is HFSPO. */
function plainAcronym(word: string): string {
  return word
    .replace(/[’']s$/, '')
    .replace(/[^A-Za-z0-9-]/g, '')
    .replace(/-.*$/, '')
    .toUpperCase()
}
