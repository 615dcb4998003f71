// Builds the widget: one plain script, its name made from its bytes, and a manifest.
import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Plugin, transform } from 'esbuild'
import packageJson from '../package.json' with { type: 'json' }

const FOLDER = import.meta.dirname
export const SIZE_MAX = 12 * 1024

/** Imports `x.css?inline` as minified text. */
const inlineCss: Plugin = {
  name: 'inline-css',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\?inline$/, '')),
      namespace: 'inline-css',
    }))
    onLoad({ filter: /./, namespace: 'inline-css' }, async ({ path }) => {
      const css = await readFile(path, 'utf8')
      const { code } = await transform(css, { loader: 'css', minify: true })
      return { contents: code.trim(), loader: 'text' }
    })
  },
}

/** @returns the script's size in bytes, gzipped */
export async function buildWidget(outFolder = join(FOLDER, 'dist')): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, 'index.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome111', 'firefox111', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    plugins: [inlineCss],
  })
  const script = outputFiles[0]?.contents
  if (!script) throw new Error('esbuild wrote nothing')
  const hash = createHash('sha256').update(script).digest('hex').slice(0, 16)
  const manifest = {
    version: packageJson.version,
    file: `callboard.${hash}.js`,
    integrity: `sha384-${createHash('sha384').update(script).digest('base64')}`,
  }
  await rm(outFolder, { recursive: true, force: true })
  await mkdir(outFolder, { recursive: true })
  await writeFile(join(outFolder, manifest.file), script)
  await writeFile(join(outFolder, 'manifest.json'), JSON.stringify(manifest))
  return gzipSync(script, { level: 9 }).byteLength
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  const size = await buildWidget()
  if (size > SIZE_MAX) {
    console.error(`The widget has ${size} bytes gzipped; ${SIZE_MAX} is the most it may have.`)
    process.exit(1)
  }
}
