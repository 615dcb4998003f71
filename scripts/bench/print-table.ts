import { availableParallelism, cpus } from 'node:os'
import type { DeskFigures } from './desk.ts'
import type { Timing } from './measure.ts'
import type { measurePublicReads } from './public-reads.ts'

/** The one table, as Markdown: it goes into docs/performance.md as it is. */
export function printTable(
  reads: Awaited<ReturnType<typeof measurePublicReads>>,
  desk: DeskFigures,
  entries: number,
  widget: { bytes: number; gzipped: number },
): void {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  const times = (t: Timing) => `p50 ${t.p50.toFixed(1)} ms, p95 ${t.p95.toFixed(1)} ms (n ${t.n})`
  const load = (f: { requestsPerSecond: number; p99Ms: number }) =>
    `${Math.round(f.requestsPerSecond)} requests/s, p99 ${f.p99Ms} ms`
  const rows: [string, string][] = [
    [`Public data (${kilobytes(reads.bytes)}), 32 connections`, load(reads.ours)],
    ['The same bytes from a plain Node server', load(reads.plain)],
    ['**Ratio of requests/s (target ≥ 0.8)**', `**${reads.ratio.toFixed(2)}**`],
    ['Save of a draft, over HTTP', times(desk.save)],
    ['Publish of one entry, over HTTP', times(desk.publish)],
    ['**Ratio of publish to save**', `**${(desk.publish.p50 / desk.save.p50).toFixed(2)}**`],
    ['From the publish’s answer to the new public data', times(desk.visible)],
    [`Entry list, first page of ${entries} entries`, times(desk.list)],
    ['Entry list, text filter', times(desk.search)],
    ['Entry list, page 150', times(desk.deepPage)],
    ['Widget', `${kilobytes(widget.gzipped)} gzipped (${kilobytes(widget.bytes)})`],
  ]
  const date = new Date().toISOString().slice(0, 10)
  console.log(`${date}, ${availableParallelism()} × ${cpus()[0]?.model}, Node ${process.version}\n`)
  console.log('| what | measured |\n|---|---|')
  for (const [what, measured] of rows) console.log(`| ${what} | ${measured} |`)
}
