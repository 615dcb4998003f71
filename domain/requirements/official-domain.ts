import { isOneSlipAway } from '../content/one-slip.ts'

/** True for the domain itself and everything below it: `www.jst.go.jp` is of `jst.go.jp`. */
export function isOfDomain(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`)
}

/**
 * The official domain that a host was probably meant to be: one slip of the keyboard away
 * (`jps.go.jp` for `jsps.go.jp`), or the same name under another ending (`amed.gov` for
 * `amed.go.jp`). Undefined when none is near.
 */
export function nearestDomain(host: string, official: readonly string[]): string | undefined {
  const bare = host.replace(/^www\./, '')
  return official.find((domain) => {
    const name = domain.split('.')[0] ?? ''
    const sameName = name.length > 2 && bare.split('.')[0] === name
    return sameName || isOneSlipAway(tail(bare, domain), domain)
  })
}

/** The last labels of a host, as many as the domain has. */
function tail(host: string, domain: string): string {
  return host.split('.').slice(-domain.split('.').length).join('.')
}
