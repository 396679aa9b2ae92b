import { expect, test } from 'vitest'
import { projectsOf } from './run-tests.mjs'

test.each([
  [[], []],
  [['--filter=@onrecord/article-data'], ['--project', 'article-data*']],
  [
    ['--filter', '@onrecord/web', '--filter=@onrecord/tui'],
    ['--project', 'web*', '--project', 'tui*'],
  ],
  [['--force'], []],
])('npm test -- %j runs the tests of those packages: %j', (args, projects) => {
  expect(projectsOf(args)).toEqual(projects)
})
