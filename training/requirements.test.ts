import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { missingRequirements } from './requirements.ts'
import { trainingSteps } from './steps.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-training-'))
  for (const file of [...new Set(trainingSteps.flatMap(({ corpora }) => corpora))]) {
    const path = join(folder, 'corpora', file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, '')
  }
  writeFileSync(join(folder, 'python'), '#!/bin/sh\necho Python 3.12.1\n', { mode: 0o755 })
})
afterAll(() => rmSync(folder, { recursive: true }))

const found = () => ({ ONRECORD_SHARED: folder, OUT: join(folder, 'out'), PYTHON: join(folder, 'python') })
const steps = (...names: readonly string[]) => trainingSteps.filter(({ name }) => names.includes(name))

test('nothing is missing if the corpora, the folder for the results and Python are there', () => {
  expect(missingRequirements(trainingSteps, found())).toEqual([])
})

test('names each folder that is not set', () => {
  expect(missingRequirements(trainingSteps, { PYTHON: join(folder, 'python') })).toEqual([
    expect.stringContaining('Set ONRECORD_SHARED'),
    expect.stringContaining('Set OUT'),
  ])
})

test('does NOT write into the repository', () => {
  const [line] = missingRequirements(trainingSteps, { ...found(), OUT: join(import.meta.dirname, 'out') })
  expect(line).toContain('outside of the repository')
})

test('names the files of the corpora that are missing, each once', () => {
  const missing = missingRequirements(steps('judge', 'voices'), { ...found(), ONRECORD_SHARED: join(folder, 'other') })
  expect(missing.map((line) => /"(?<path>.*)"/.exec(line)?.groups?.path)).toEqual(
    [
      'polnear/train.jsonl.gz',
      'polnear/dev.jsonl.gz',
      'polnear/dev-instances.jsonl.gz',
      'article-extraction/gold.json',
    ].map((file) => join(folder, 'other', 'corpora', file)),
  )
})

test('names the step to run first if its results are missing', () => {
  expect(missingRequirements(steps('chain'), found())[0]).toMatch(/^Run the step "recurrent" first\..*teacher-0\.bin/)
})

test('does NOT ask for the results of a step that runs too', () => {
  expect(missingRequirements(steps('recurrent', 'chain', 'reranking'), found())).toEqual([])
})

test('says how to choose Python', () => {
  expect(missingRequirements(steps('judge'), { ...found(), PYTHON: join(folder, 'no-python') })).toEqual([
    expect.stringContaining('set PYTHON'),
  ])
})
