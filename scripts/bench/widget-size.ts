import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** The widget as it is delivered, in bytes. */
export function measureWidget(): { bytes: number; gzipped: number } {
  const name = readdirSync('widget/dist').find((file) => /^callboard.*\.js$/.test(file))
  if (!name) throw new Error('the widget is not built: widget/dist is empty')
  const script = readFileSync(`widget/dist/${name}`)
  return { bytes: script.length, gzipped: gzipSync(script, { level: 9 }).length }
}
