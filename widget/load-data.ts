// Fetches a list's data once per address, however many elements show it.

import type { PublicData } from '../domain/publishing/public-data.ts'

export type Loaded = {
  readonly data: PublicData
  /** True when this is the copy of an earlier visit, because nothing newer could be had. */
  readonly stale: boolean
}

// Taken before the page's other scripts can replace them.
const nativeFetch = window.fetch.bind(window)
const parseJson = JSON.parse

const PATIENCE_MS = 10_000
const COPY_MAX = 400_000
const PREFIX = 'callboard:'
const pending = new Map<string, Promise<Loaded>>()

/**
 * @param address of the data without its ending: `https://host/embed/d/overseas.en`
 * @throws when there is neither an answer nor a copy of an earlier one
 */
export function loadData(address: string): Promise<Loaded> {
  let promise = pending.get(address)
  if (!promise) {
    promise = load(address)
    pending.set(address, promise)
    // Shared by the elements of one page; an element that comes later asks again.
    const forget = () => setTimeout(() => pending.delete(address), PATIENCE_MS)
    promise.then(forget, () => pending.delete(address))
  }
  return promise
}

async function load(address: string): Promise<Loaded> {
  try {
    return { data: await byFetch(address), stale: false }
  } catch (error) {
    // A refusal is an answer: the other way would only be refused too.
    if (!(error instanceof Refusal)) {
      const data = await byImport(address).catch(() => undefined)
      if (data) return { data, stale: false }
    }
    const copy = error instanceof Refusal && error.gone ? undefined : readCopy(address)
    if (copy) return { data: copy, stale: true }
    throw error
  }
}

class Refusal extends Error {
  readonly gone: boolean
  constructor(status: number, address: string) {
    super(`${status} ${address}`)
    this.gone = status === 404
  }
}

async function byFetch(address: string): Promise<PublicData> {
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), PATIENCE_MS)
  try {
    const url = `${address}.json`
    const answer = await nativeFetch(url, { credentials: 'omit', signal: abort.signal })
    if (!answer.ok) throw new Refusal(answer.status, url)
    const text = await answer.text()
    const data = asData(parseJson(text))
    keepCopy(address, text)
    return data
  } finally {
    clearTimeout(timer)
  }
}

/** A page whose policy names us for scripts only still lets us import the data. */
async function byImport(address: string): Promise<PublicData> {
  const late = new Promise<never>((_, reject) => setTimeout(reject, PATIENCE_MS))
  const module: { default: unknown } = await Promise.race([import(`${address}.mjs`), late])
  return asData(module.default)
}

function asData(value: unknown): PublicData {
  const data = value as PublicData | null
  if (data?.schema !== 1) throw new Error('unknown data')
  return data
}

// In a sandboxed frame even naming localStorage throws, and a full one does: then there is
// no copy for a bad day, and the list is shown all the same.
function keepCopy(address: string, text: string): void {
  try {
    if (text.length <= COPY_MAX) localStorage.setItem(PREFIX + address, text)
  } catch {}
}

function readCopy(address: string): PublicData | undefined {
  try {
    const text = localStorage.getItem(PREFIX + address)
    return text === null ? undefined : asData(parseJson(text))
  } catch {
    return undefined
  }
}
