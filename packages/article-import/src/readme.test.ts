import * as http from 'node:http'
import { testReadme } from '@onrecord/test-readme'
import * as browser from './browser.ts'
import * as fetching from './fetch.ts'
import * as html from './html.ts'
import * as api from './index.ts'

testReadme(new URL('../README.md', import.meta.url), {
  '@onrecord/article-import': api,
  '@onrecord/article-import/browser': browser,
  '@onrecord/article-import/fetch': fetching,
  '@onrecord/article-import/html': html,
  'node:http': http,
})
