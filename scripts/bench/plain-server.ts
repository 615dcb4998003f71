// The yardstick for public reads: the least that Node can do, the same bytes and headers
// from memory. Run by the benchmark as a process of its own: `plain-server.ts FILE PORT`.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [file, port] = process.argv.slice(2)
const { headers, body } = JSON.parse(readFileSync(String(file), 'utf8')) as {
  headers: Record<string, string>
  body: string
}
const bytes = Buffer.from(body, 'base64')

createServer((_, response) => {
  response.writeHead(200, headers)
  response.end(bytes)
}).listen(Number(port), '127.0.0.1')
process.on('disconnect', () => process.exit())
