import * as http from 'node:http'
import { testReadme } from '@onrecord/test-readme'
import * as door from './index.ts'

testReadme(new URL('../README.md', import.meta.url), { '@onrecord/article-import': door, 'node:http': http })
