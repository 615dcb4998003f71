// Where the data comes from: the host that this script came from.

/** Read while the script runs for the first time; a module or a bundle has none. */
export const SCRIPT = document.currentScript as HTMLScriptElement | null

/**
 * The origin of the data for one element: the script's, else that of any script of ours on
 * the page, else that of the link to the full list inside the element.
 */
export function dataOrigin(element: Element): string | undefined {
  const script =
    SCRIPT?.src || document.querySelector<HTMLScriptElement>('script[src*="/embed/v1.js"]')?.src
  const anchor = element.querySelector<HTMLAnchorElement>('a[href*="/l/"]')?.href
  const address = script || anchor
  try {
    return address && new URL(address).origin
  } catch {
    return undefined
  }
}
