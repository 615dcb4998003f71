/** A whole number from 1 on as an address names it; undefined for anything else. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined
}
