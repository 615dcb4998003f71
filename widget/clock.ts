// Everything that depends on the time of day is drawn by functions that are called again
// at the very instant at which one of them would say something else.

/** Draws for an instant and says when it will have to draw again; null: never. */
export type Painter = (now: number) => number | null

/** Timers longer than this are cut: a laptop sleeps, and a counter of hours moves on. */
const LONGEST_MS = 15 * 60 * 1000
const SHORTEST_MS = 50

export class Clock {
  readonly #painters: Painter[] = []
  #timer: ReturnType<typeof setTimeout> | undefined

  add(painter: Painter): void {
    this.#painters.push(painter)
  }

  /** Paints everything now, and goes on until it is stopped. */
  start(): void {
    this.stop()
    document.addEventListener('visibilitychange', this.#tick)
    this.#tick()
  }

  stop(): void {
    clearTimeout(this.#timer)
    document.removeEventListener('visibilitychange', this.#tick)
  }

  readonly #tick = (): void => {
    clearTimeout(this.#timer)
    const now = Date.now()
    let next = now + LONGEST_MS
    for (const paint of this.#painters) {
      const at = paint(now)
      if (at !== null && at < next) next = at
    }
    this.#timer = setTimeout(this.#tick, Math.max(SHORTEST_MS, next - now))
  }
}
