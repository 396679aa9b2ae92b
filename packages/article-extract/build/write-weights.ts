import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { filesOf } from '../src/models/load-models.ts'

const weights = new URL('../weights/', import.meta.url)
const target = new URL('../dist/weights/', import.meta.url)
const moduleOf = (file: string): string => `${file.replaceAll('.', '-')}.js`

mkdirSync(target, { recursive: true })
for (const file of new Set([...filesOf('fast'), ...filesOf('accurate')])) {
  const base64 = readFileSync(new URL(file, weights)).toString('base64')
  writeFileSync(new URL(moduleOf(file), target), `export const bytes = '${base64}'\n`)
}

for (const mode of ['fast', 'accurate'] as const) {
  const files = filesOf(mode)
  const imports = files.map((file, index) => `import { bytes as file${index} } from './${moduleOf(file)}'`)
  const entries = files.map((file, index) => `  '${file}': file${index},`)
  const code = [...imports, `export const weights = { mode: '${mode}', files: {`, ...entries, '} }', '']
  writeFileSync(new URL(`${mode}.js`, target), code.join('\n'))
  const types = [
    "import type { EmbeddedWeights } from '../models/load-models.js'",
    `/** The weights of the mode \`${mode}\`, for \`openModel\`. */`,
    'export declare const weights: EmbeddedWeights',
    '',
  ]
  writeFileSync(new URL(`${mode}.d.ts`, target), types.join('\n'))
}
