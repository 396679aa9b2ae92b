import { keepFigures, rounded } from '@onrecord/bench'
import manifest from '../package.json' with { type: 'json' }
import { sizeOf } from '../src/package/size-of.ts'

// The size of each built entry after gzip, in kilobytes. Build first. Usage: node bench/entry-sizes.ts [--keep].
const sizes: Record<string, number> = {}
for (const [entry, files] of Object.entries(manifest.exports)) {
  if (typeof files === 'string') continue
  sizes[entry] = rounded((await sizeOf(files.default)) / 1000, 1)
  console.log(`${entry}: ${sizes[entry]} KB`)
}
keepFigures(import.meta.dirname, 'sizes', { 'KB after gzip': sizes })
