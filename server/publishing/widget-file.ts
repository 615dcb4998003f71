// The widget's script as its build left it, under its two addresses.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CACHING, type PublicFile, publicFile, TYPES } from './public-file.ts'

const BROTLI_BEST = 11

/** What `widget/build.ts` writes beside the script. */
export type WidgetManifest = {
  readonly version: string
  /** `callboard.<hash>.js`: the name under which these bytes are served for ever. */
  readonly file: string
  /** For the `integrity` attribute of a script element. */
  readonly integrity: string
}

export type Widget = { readonly manifest: WidgetManifest; readonly files: Map<string, PublicFile> }

/** @returns undefined when the widget has not been built */
export function readWidget(folder: string): Widget | undefined {
  let manifest: WidgetManifest
  let script: string
  try {
    manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as WidgetManifest
    script = readFileSync(join(folder, manifest.file), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  const forever = `/embed/${manifest.version}/${manifest.file}`
  return {
    manifest,
    files: new Map([
      ['/embed/v1.js', publicFile(script, TYPES.script, CACHING.alias, BROTLI_BEST)],
      [forever, publicFile(script, TYPES.script, CACHING.forever, BROTLI_BEST)],
    ]),
  }
}
