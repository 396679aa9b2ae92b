import { copyFileSync, writeFileSync } from 'node:fs'
import { jsonSchema } from './json-schema.ts'

writeFileSync(new URL('../dist/schema.json', import.meta.url), `${JSON.stringify(jsonSchema(), null, 2)}\n`)
// The specification travels with the package.
copyFileSync(new URL('../../../docs/model.md', import.meta.url), new URL('../dist/model.md', import.meta.url))
