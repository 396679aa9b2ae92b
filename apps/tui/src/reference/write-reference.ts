import { mkdirSync, writeFileSync } from 'node:fs'
import { referenceFiles } from './reference-files.ts'

// `pnpm reference`: writes docs/keys.md, docs/config.md and man/onrecord.1.
for (const { url, text } of await referenceFiles()) {
  mkdirSync(new URL('.', url), { recursive: true })
  writeFileSync(url, text)
}
