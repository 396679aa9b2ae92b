const archive = 'packages/article-archive/(?:src|dist)/'
const data = 'packages/article-data/(?:src|dist)/'
const view = 'packages/article-view/(?:src|dist)/'
const tui = 'apps/tui/src/'

/**
 * The files that the command is cut into, by what they are for. Reading a hundred small files takes longer than all the
 * rest of a start, and so does one file with everything. A module is in the first group with a pattern that it matches.
 */
const groups: readonly { readonly name: string; readonly parts: readonly string[] }[] = [
  {
    name: 'start',
    parts: [
      '^\0built-in:(?:node:)?(?:fs|path|process|util|events|url|os|zlib|child_process)$',
      `${data}(?:memoize|hash|text/(?:words|contains-offset|normalize-for-search)|statements/statement-id|[^/]*/ids-of-long-contents|terms|on-record-error|migrate|format/|statements/attribution-parts|voices/doubtful-voice)`,
      'packages/article-extract/(?:src|dist)/imported-options',
      `${view}(?:strings|format|story-lines|attribution-words)`,
      `${tui}(?:output/(?:streams|plain|columns|write-list|wording|article-formats)|archive/(?:with-archive|own-archive|require-stored)|strings|command-error|options)\\.`,
      `${tui}(?:terminal/text|commands/(?:list|show|open)|input/(?:read-story|story-input|import-story)|extract/extract-request)`,
      `${tui}(?:main|program|reader/open-article|library/story-sorts)|/tui/package.json`,
      `${archive}archive-(?:address|error)`,
      '/(?:commander|string-width|strip-ansi|ansi-regex|get-east-asian-width)/',
    ],
  },
  {
    name: 'first-screen',
    parts: [
      '^\0built-in:node:tty$',
      `${tui}(?:config/(?:config|read-config|key-bindings)|terminal/(?:input/(?:keyboard|mouse|screen-command)|first-frame|frame-writer|fitting-hints|draw|line|themes)|screen-size|reading-state/reading-|library/(?:items|state|story-page|library-lines|query-lines|commands|hints))\\.`,
      `${view}(?:voice-lines|decision-words)`,
    ],
  },
  // What every story needs that is shown, as text or on the screen.
  {
    name: 'story',
    parts: [
      `${data}(?:voices/|statements/|tables/|text/|dates/|group-by|hash|export/(?:text|words/))`,
      `${view}(?:palette|located-places|coverage|story-origin)\\.`,
    ],
  },
  {
    name: 'archive',
    parts: [
      '^\0built-in:node:(?:sqlite|diagnostics_channel)$',
      `${tui}archive/archive-opening`,
      `${archive}(?:open-archive|(?:postgres/)?load-postgres|archive-version|search/paging)`,
      `${archive}sqlite/(?:open-(?:file|sqlite-archive)|store|sqlite-fault|feed-rows|schema/schema-version)`,
      `${archive}sqlite/search/(?:read-articles|article-summary)`,
      `${archive}indexing/(?:packed|packing|summary-of|word-count|story-key)`,
      '/lru-cache/',
    ],
  },
  { name: 'search', parts: [`${archive}(?:sqlite/)?(?:search|identity/entity-tree)`] },
]

/** The groups as the bundler takes them. */
export const chunkGroups = groups.map(({ name, parts }, index) => ({
  name,
  test: new RegExp(parts.join('|'), 'u'),
  priority: groups.length - index,
  // An index of a package leads to all of its modules.
  includeDependenciesRecursively: false,
}))
