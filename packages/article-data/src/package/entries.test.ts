import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

const root = new URL('../..', import.meta.url).pathname
const readme = readFileSync(`${root}README.md`, 'utf8')

/** What each entry exports at run time. Adding or removing a name is a change for users of the package. */
const expected: Readonly<Record<string, readonly string[]>> = {
  '.': [
    'OnRecordError',
    'assignTones',
    'attributionIndex',
    'attributionLine',
    'attributionParts',
    'attributions',
    'changes',
    'cite',
    'compare',
    'coverage',
    'coverageShares',
    'directionOf',
    'doubtfulVoiceBelow',
    'edtfOrder',
    'figureSeries',
    'figureSeriesOf',
    'figuresOf',
    'figureTable',
    'formatCount',
    'normalizeForSearch',
    'searchWords',
    'formatDate',
    'formatNumber',
    'formatPercent',
    'formatQuantity',
    'isBeforeDate',
    'isIsoDate',
    'isLanguageTag',
    'isVoiceDoubtful',
    'letterMarks',
    'containsOffset',
    'lowerBound',
    'similarity',
    'linkLines',
    'matchEntities',
    'mediaLines',
    'modelVersion',
    'neutralTone',
    'palette',
    'places',
    'positionOf',
    'quotationKeys',
    'quotations',
    'quotedSpans',
    'resolveSelector',
    'rightsLine',
    'segments',
    'selectorFor',
    'sharedQuotations',
    'shortName',
    'signatureBands',
    'spokenText',
    'statementForms',
    'statementList',
    'statementId',
    'statementIds',
    'statementText',
    'storySignature',
    'surname',
    'terms',
    'timeline',
    'timelineDate',
    'voiceKey',
    'voices',
    'voicesAcross',
    'voiceWords',
    'wordsOf',
    'wordStarts',
  ],
  './query': [
    'asksForStatements',
    'completeQuery',
    'completionAt',
    'formatQuery',
    'formatQueryName',
    'parseQuery',
    'queryAnonymities',
    'queryFields',
    'queryForms',
  ],
  './schema': [
    'articleSchema',
    'bylineSchema',
    'blockSchema',
    'coordinatesSchema',
    'correctionSchema',
    'dateMentionSchema',
    'datelineSchema',
    'emphasisSchema',
    'entitySchema',
    'eventSchema',
    'extensionsSchema',
    'figureBaseSchema',
    'figureSchema',
    'groupSchema',
    'hopSchema',
    'identifierSchema',
    'linkSchema',
    'mediaSchema',
    'mediumSchema',
    'mentionSchema',
    'noteSchema',
    'organizationSchema',
    'personSchema',
    'placeSchema',
    'provenanceSchema',
    'quantitySchema',
    'rightsSchema',
    'sentenceSchema',
    'spanSchema',
    'standardSchema',
    'stanceSchema',
    'statementSchema',
    'toolSchema',
    'unitSchema',
    'webAddressSchema',
    'workSchema',
  ],
  './validate': ['ArticleParseError', 'parseArticle', 'safeParseArticle', 'validate'],
  './migrate': ['MigrateError', 'migrate', 'migrateBy'],
  './error': ['OnRecordError'],
  './edition': ['edition'],
  './export/bibliography': ['bibliographyLosses', 'toBibTex', 'toCslJson', 'toRis'],
  './export/brat': ['bratLosses', 'toBrat'],
  './export/claim-review': ['claimReviewLosses', 'toClaimReviews'],
  './export/csv': ['toCsv', 'toJsonLines'],
  './export/feed': ['feedLosses', 'toAtom', 'toJsonFeed'],
  './export/geo-json': ['geoJsonLosses', 'toGeoJson'],
  './export/html': ['escapeHtml', 'htmlLosses', 'toHtml'],
  './export/icalendar': ['iCalendarLosses', 'toICalendar'],
  './export/json-ld': ['jsonLdLosses', 'toJsonLd'],
  './export/markdown': ['markdownLosses', 'toMarkdown'],
  './export/ninjs': ['ninjsLosses', 'toNinjs'],
  './export/rows': ['figureRows', 'rowsLosses', 'statementRows'],
  './export/text': ['textLosses', 'toText'],
  './export/web-annotation': ['toWebAnnotations', 'webAnnotationLosses'],
}

const fileOf = (entry: { default: string } | string): string =>
  resolve(root, typeof entry === 'string' ? entry : entry.default)

/** The files that `file` imports at run time, directly or not, and the packages. */
const reached = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen
  seen.add(file)
  // Examples in docstrings import the package itself.
  const code = readFileSync(file, 'utf8').replace(/\/\*\*.*?\*\//gsu, '')
  const imports = code.matchAll(/(?:from|import)\s+'([^']+)'/gu)
  for (const [, name = ''] of imports) {
    if (name.startsWith('.')) reached(resolve(dirname(file), name), seen)
    else seen.add(name)
  }
  return seen
}

test('every entry of the package is listed here, and the schema is one of them', () => {
  expect(Object.keys(manifest.exports).toSorted()).toEqual(
    [...Object.keys(expected), './schema.json', './package.json'].toSorted(),
  )
  expect(existsSync(fileOf(manifest.exports['./schema.json']))).toBe(true)
})

test.each(Object.entries(expected))(
  '%s exports exactly these names, and each is in the README',
  async (door, names) => {
    const entry = manifest.exports[door as keyof typeof manifest.exports]
    const given: object = await import(fileOf(entry))
    expect(Object.keys(given).toSorted()).toEqual(names.toSorted())
    for (const name of names) expect(readme, name).toContain(`\`${name}`)
  },
)

test.each([
  '.',
  './error',
  './edition',
  './export/bibliography',
  './export/brat',
  './export/geo-json',
  './export/html',
  './export/json-ld',
  './export/markdown',
  './export/ninjs',
  './export/rows',
  './export/text',
  './export/web-annotation',
  './migrate',
  './query',
] as const)('%s loads no zod and no other package', (door) => {
  const outside = [...reached(fileOf(manifest.exports[door]))].filter((name) => !name.startsWith('/'))
  expect(outside).toEqual([])
})
