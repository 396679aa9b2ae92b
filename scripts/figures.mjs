import { fillDocuments } from './figures/documents.mjs'

// `pnpm figures`: writes the figures that benchmarks kept into the documents.
for (const file of fillDocuments()) console.log(`updated ${file}`)
