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

/**
 * @param known the widget that was read before; given back when it is still the one there
 * @returns undefined when the widget has not been built
 */
export function readWidget(folder: string, known?: Widget): Widget | undefined {
  let manifest: WidgetManifest
  let script: string
  try {
    manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as WidgetManifest
    if (manifest.file === known?.manifest.file) return known
    script = readFileSync(join(folder, manifest.file), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return known
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
