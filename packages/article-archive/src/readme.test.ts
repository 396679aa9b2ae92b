import * as data from '@onrecord/article-data'
import * as edition from '@onrecord/article-data/edition'
import * as query from '@onrecord/article-data/query'
import { testReadme } from '@onrecord/test-readme'
import * as door from './index.ts'

testReadme(new URL('../README.md', import.meta.url), {
  '@onrecord/article-archive': door,
  '@onrecord/article-data': data,
  '@onrecord/article-data/edition': edition,
  '@onrecord/article-data/query': query,
})
