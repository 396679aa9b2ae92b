/**
 * Extracts the development articles of PolNeAR and scores the statements with bench/score-attribution.mjs of the shared
 * folder. usage: `pnpm --filter @onrecord/article-extract score:polnear [--model fast] [FILE.jsonl.gz] [LEAST CONFIDENCE]`
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ExtractError, extract, loadModel, toStandoff } from '../src/index.ts'
import { readCorpus, shared } from './read-corpus.ts'

const { values, positionals } = parseArgs({
  options: { model: { type: 'string', default: 'accurate' } },
  allowPositionals: true,
})
const [file, least] = positionals
const options = {
  ...(least === undefined ? {} : { minConfidence: Number(least) }),
  model: loadModel(values.model === 'fast' ? 'fast' : 'accurate'),
}

const statementsOf = (text: string): ReturnType<typeof toStandoff> => {
  try {
    return toStandoff(extract(text, options))
  } catch (error) {
    if (error instanceof ExtractError) return { statements: [] }
    throw error
  }
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-polnear-'))
for (const name of file ? [file] : ['dev-instances.jsonl.gz', 'dev.jsonl.gz']) {
  const predicted = join(folder, 'predicted.jsonl')
  writeFileSync(
    predicted,
    readCorpus(name)
      .map(({ id, text }) => `${JSON.stringify({ id, ...statementsOf(text) })}\n`)
      .join(''),
  )
  console.log(`\n${name}`)
  spawnSync(
    process.execPath,
    [resolve(shared, 'bench/score-attribution.mjs'), resolve(shared, 'corpora/polnear', name), predicted],
    { stdio: 'inherit' },
  )
}
rmSync(folder, { recursive: true })
