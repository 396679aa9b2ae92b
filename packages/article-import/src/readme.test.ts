import * as http from 'node:http'
import { testReadme } from '@onrecord/test-readme'
import * as api from './index.ts'

testReadme(new URL('../README.md', import.meta.url), { '@onrecord/article-import': api, 'node:http': http })
