/** The name of each format and, in a few words, what the file contains. */
export const formatStrings = {
  json: ['JSON', 'the article with all its data, as On Record stores it'],
  jsonld: ['JSON-LD', 'a schema.org NewsArticle with its quotations and figures'],
  md: ['Markdown', 'the text with a footnote for each statement'],
  txt: ['Plain text', 'the text, with the sources under each paragraph'],
  html: ['HTML', 'the lite page as a file'],
  'statements.csv': ['Statements as CSV', 'a table with one statement per row'],
  'statements.jsonl': ['Statements as JSON Lines', 'one statement per line'],
  'figures.csv': ['Figures as CSV', 'a table with one figure per row, and its source'],
  'figures.jsonl': ['Figures as JSON Lines', 'one figure per line'],
  annotations: ['Web Annotations', 'the statements as W3C annotations of the text'],
  ninjs: ['ninjs', 'the IPTC news format, without statements'],
  csl: ['CSL-JSON', 'a citation for Zotero and other reference managers'],
  bib: ['BibTeX', 'a citation for LaTeX'],
  ris: ['RIS', 'a citation for EndNote and other reference managers'],
  geojson: ['GeoJSON', 'the places with known coordinates'],
  ics: ['iCalendar', 'the events with known dates'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>
