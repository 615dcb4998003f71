import { inflateRawSync } from 'node:zlib'

export type ZipEntry = {
  readonly name: string
  /** Unpacked, in bytes, as the archive declares it. */
  readonly size: number
  readonly packedSize: number
  readonly method: number
  /** Where its local header begins. */
  readonly offset: number
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const DEFLATE = 8
const MOST_ENTRIES = 2_000

/** The directory of a zip archive, without unpacking anything; undefined if it is none. */
export function readZipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  if (count > MOST_ENTRIES) return undefined
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      size: view.getUint32(at + 24, true),
      packedSize: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  }
  return undefined
}

/** False when an entry holds more than it declares: unpacking stops there. */
export function keepsToItsSize(bytes: Uint8Array, entry: ZipEntry): boolean {
  if (entry.method !== DEFLATE) return entry.packedSize >= entry.size
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + 30 > bytes.length) return false
  const start =
    entry.offset +
    30 +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true)
  try {
    const packed = bytes.subarray(start, start + entry.packedSize)
    return (
      inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) }).length === entry.size
    )
  } catch {
    return false
  }
}
