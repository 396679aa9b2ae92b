import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { kurskCapture } from '../edition/kursk-capture/kursk-capture.ts'
import type { Article } from '../model/article.ts'
import { toClaimReviews } from './claim-review.ts'
import { markedArticle } from './fixtures/marked-article.ts'
import { toJsonLd } from './json-ld.ts'

const folder = mkdtempSync(join(tmpdir(), 'schema-org-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const require = createRequire(import.meta.url)
const vocabulary = require.resolve('schema-dts').replace(/\.js$/u, '')

/** What the types of schema.org's vocabulary do not allow in the documents; [] if they are valid. */
const errorsIn = (type: string, documents: readonly unknown[]): readonly string[] => {
  const lines = documents.map((one, index) => `export const d${index}: WithContext<${type}> = ${JSON.stringify(one)}`)
  writeFileSync(
    join(folder, 'documents.ts'),
    [`import type { ${type}, WithContext } from '${vocabulary}.js'`, ...lines].join('\n'),
  )
  const options = { strict: true, noEmit: true, module: 'nodenext', skipLibCheck: true, types: [] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['documents.ts'] }))
  const compiler = join(require.resolve('typescript/package.json'), '../bin/tsc')
  try {
    execFileSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' })
    return []
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout).split('\n')
  }
}

const [firstEvent] = kurskCapture.events
const place = kurskCapture.entities.find(({ kind }) => kind === 'place')
const [first, ...others] = kurskCapture.statements
/** Voices and dates of every kind. */
const variants: readonly Article[] = [
  { ...kurskCapture, canonicalUrl: 'https://news.example/story#top' },
  {
    ...kurskCapture,
    statements: first && place ? [{ ...first, voiceIds: [place.id], date: '2025-01~' }, ...others] : [],
    entities: kurskCapture.entities.map((entity) =>
      'roles' in entity && place ? { ...entity, affiliationId: place.id } : entity,
    ),
    events: ['199X/..', '2024-08', '2024-08-01/2024-08-03', '2025-01-13'].map((date, index) => ({
      ...(firstEvent ?? expect.fail()),
      id: `e${index}`,
      date,
    })),
    corrections: [{ date: '2025-01~', text: 'It was Tuesday.', statementIds: [] }],
  },
]
const articles = [kurskCapture, markedArticle, ...variants]

test('the JSON-LD has only types, properties and values of the vocabulary', () => {
  expect(errorsIn('NewsArticle', articles.map(toJsonLd))).toEqual([])
}, 60_000)

test('each ClaimReview has only types, properties and values of the vocabulary', () => {
  expect(errorsIn('ClaimReview', articles.flatMap(toClaimReviews))).toEqual([])
}, 60_000)

test('a property of another type is found', () => {
  const about = { '@type': 'Event', name: 'It fell', temporalCoverage: '2025' }
  const wrong = { '@context': 'https://schema.org', '@type': 'NewsArticle', about }
  expect(errorsIn('NewsArticle', [wrong]).join('\n')).toContain('temporalCoverage')
}, 60_000)

const idsIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => (key === '@id' ? [String(inner)] : idsIn(inner)))
    : []

test.each(articles)('every id is an absolute address, or local to the document ($id)', (article) => {
  const ids = idsIn([toJsonLd(article), toClaimReviews(article)])
  expect(ids.length).toBeGreaterThan(5)
  for (const id of ids) expect(id.startsWith('_:') || URL.canParse(id), id).toBe(true)
})
