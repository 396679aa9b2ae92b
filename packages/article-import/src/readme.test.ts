import * as http from 'node:http'
import { testReadme } from '@onrecord/test-readme'
import * as browser from './browser.ts'
import * as api from './index.ts'

testReadme(new URL('../README.md', import.meta.url), {
  '@onrecord/article-import': api,
  '@onrecord/article-import/browser': browser,
  'node:http': http,
})
