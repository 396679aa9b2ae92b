import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readJudgeWeights } from '../packages/article-extract/src/attribution/judge/read-judge-weights.ts'
import { readNestedWeights } from '../packages/article-extract/src/attribution/nested/read-nested-weights.ts'
import { readReranker } from '../packages/article-extract/src/attribution-model/reranking/read-reranker.ts'
import { readCoreferenceWeights } from '../packages/article-extract/src/coreference/ranking/read-coreference-weights.ts'
import { readVoiceWeights } from '../packages/article-extract/src/voices/rating/read-voice-weights.ts'
import { packCoreferenceWeights } from './coreference/pack-weights.ts'
import { packJudge } from './judge/pack-judge.ts'
import { packNested } from './nested/pack-nested.ts'
import { packReranker } from './reranking/pack-reranker.ts'
import { packVoices } from './voices/pack-voices.ts'

const repacked: Readonly<Record<string, (bytes: Uint8Array, name: string) => Uint8Array>> = {
  'fast-reranker.bin': (bytes, name) => packReranker(readReranker(bytes, name)),
  'accurate-reranker.bin': (bytes, name) => packReranker(readReranker(bytes, name)),
  'coreference.bin': (bytes, name) => packCoreferenceWeights(readCoreferenceWeights(bytes, name)),
  'nested.bin': (bytes, name) => packNested(readNestedWeights(bytes, name)),
  'judge.bin': (bytes, name) => packJudge(readJudgeWeights(bytes, name)),
  'voices.bin': (bytes, name) => packVoices(readVoiceWeights(bytes, name)),
}

test.each(Object.entries(repacked))('the extractor reads exactly what training writes to %s', (name, repack) => {
  const bytes = readFileSync(new URL(`../packages/article-extract/weights/${name}`, import.meta.url))
  expect(Buffer.compare(repack(bytes, name), bytes)).toBe(0)
})
