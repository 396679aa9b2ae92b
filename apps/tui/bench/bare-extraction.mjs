// Extracts the files of a folder in as many threads as there are cores, and keeps nothing: what `add` is measured beside.
import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { extractArticle } from '@onrecord/article-extract'

if (isMainThread) {
  const [, , folder = '', model] = process.argv
  const paths = readdirSync(folder).map((name) => join(folder, name))
  const next = new Int32Array(new SharedArrayBuffer(4))
  for (let count = 0; count < availableParallelism(); count++) {
    new Worker(new URL(import.meta.url), {
      workerData: { paths, next, model },
      resourceLimits: { maxYoungGenerationSizeMb: 24 },
    })
  }
} else {
  const { paths, next, model } = workerData
  for (let at = Atomics.add(next, 0, 1); at < paths.length; at = Atomics.add(next, 0, 1)) {
    extractArticle(readFileSync(paths[at], 'utf8'), { model })
  }
}
