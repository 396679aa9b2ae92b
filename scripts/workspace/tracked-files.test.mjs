import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './project.mjs'

/** In bytes. */
const largest = 300_000
/** Weights, marks and the lock file, which commands write. */
const mayBeLarge = /^(?:packages\/article-extract\/(?:weights|bench\/\w+\/fixtures|src\/fixtures)\/|pnpm-lock\.yaml$)/
const downloads = /\.(?:whl|zip|tar|t?gz|7z|exe|dll|so|node)$/

test.skipIf(!existsSync(join(root, '.git')))('no download and no large file is committed', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)
  const wrong = tracked.filter((file) => {
    const size = statSync(join(root, file), { throwIfNoEntry: false })?.size ?? 0
    return downloads.test(file) || (size > largest && !mayBeLarge.test(file))
  })
  expect(wrong).toEqual([])
})
