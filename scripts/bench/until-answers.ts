import { setTimeout as sleep } from 'node:timers/promises'

/** Waits until the address answers with a status below 500. Throws after `limitMs`. */
export async function untilAnswers(address: string, limitMs = 180_000): Promise<void> {
  const deadline = Date.now() + limitMs
  while (Date.now() < deadline) {
    const status = await fetch(address).then(
      (answer) => answer.status,
      () => 599,
    )
    if (status < 500) return
    await sleep(100)
  }
  throw new Error(`${address} did not answer within ${limitMs / 1000} s`)
}
