// A bare HTTP request for tests: no decompression, no cache, no header that was not asked.
import { type IncomingHttpHeaders, request as send } from 'node:http'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

export function request(
  port: number,
  path: string,
  headers: Record<string, string>,
  method: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    send({ host: '127.0.0.1', port, path, headers, method }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('end', () =>
        resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks) }),
      )
    })
      .on('error', reject)
      .end()
  })
}
