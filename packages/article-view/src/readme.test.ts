import * as data from '@onrecord/article-data'
import * as edition from '@onrecord/article-data/edition'
import { testReadme } from '@onrecord/test-readme'
import * as view from './index.ts'

testReadme(new URL('../README.md', import.meta.url), {
  '@onrecord/article-view': view,
  '@onrecord/article-data': data,
  '@onrecord/article-data/edition': edition,
})
