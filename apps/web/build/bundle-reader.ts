/**
 * Writes the scripts of /read to public/read/generated: the page's script, its service worker, the worker that extracts, and the
 * trained models. Run this before `next build` and `next dev`, and again after you change a file in reader/.
 */
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { type RolldownOptions, rolldown } from 'rolldown'
import type { ReaderAssets } from '../reader/assets.ts'

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const generated = folder('../public/read/generated')
const address = '/read/generated'
const weights = fileURLToPath(new URL('.', import.meta.resolve('@onrecord/article-extract/weights/fast.bin')))

/** The files of the `accurate` models. */
const weightNames = readdirSync(weights).filter((name) => !name.startsWith('fast-') && !name.endsWith('.md'))

const options: RolldownOptions = {
  platform: 'browser',
  // The page of /read loads the style sheets of the components.
  moduleTypes: { '.css': 'empty' },
  resolve: {
    conditionNames: ['@onrecord/source', 'browser', 'import', 'default'],
    // These builds need nothing of Node.
    alias: { linkedom: 'linkedom/worker', 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' },
  },
}

const bundle = async (
  input: Readonly<Record<string, string>>,
  define: Readonly<Record<string, string>>,
  entryFileNames: string,
): Promise<readonly { readonly fileName: string; readonly isEntry: boolean }[]> => {
  const build = await rolldown({
    ...options,
    input,
    transform: { define: { 'process.env.NODE_ENV': '"production"', ...define } },
  })
  const { output } = await build.write({
    dir: generated,
    format: 'esm',
    minify: true,
    entryFileNames,
    chunkFileNames: 'files/[name]-[hash].mjs',
  })
  await build.close()
  return output.flatMap((file) => (file.type === 'chunk' ? [file] : []))
}

/** The size of a file as the server sends it. */
const sentSize = (path: string): number =>
  brotliCompressSync(readFileSync(join(generated, path)), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length

rmSync(generated, { recursive: true, force: true })
const chunks = await bundle({ worker: folder('../reader/worker.ts') }, {}, 'files/[name]-[hash].mjs')

const hash = createHash('sha256')
for (const name of weightNames) hash.update(readFileSync(join(weights, name)))
const models = `files/models-${hash.digest('hex').slice(0, 12)}`
mkdirSync(join(generated, models))
for (const name of weightNames) copyFileSync(join(weights, name), join(generated, models, name))

const files = [...chunks.map(({ fileName }) => fileName), ...weightNames.map((name) => `${models}/${name}`)]
const worker = chunks.find(({ isEntry }) => isEntry)?.fileName
const assets: ReaderAssets = {
  version: createHash('sha256').update(files.join(' ')).digest('hex').slice(0, 12),
  worker: `${address}/${worker}`,
  models: `${address}/${models}/`,
  files: files.map((path) => ({ path: `${address}/${path}`, bytes: sentSize(path) })),
}
await bundle(
  { reader: folder('../reader/main.ts'), offline: folder('../reader/offline-worker.ts') },
  { READER_ASSETS: JSON.stringify(assets) },
  '[name].mjs',
)
