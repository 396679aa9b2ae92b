import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdownFiles } from '../documents/markdown-files.mjs'
import { root } from '../workspace/project.mjs'
import { archiveTables, identityTables } from './archive-tables.mjs'
import { dataTables } from './data-tables.mjs'
import { extractionTables } from './extraction-tables.mjs'
import { fillDocument } from './fill-document.mjs'
import { importTables } from './import-tables.mjs'
import { nameTables } from './name-tables.mjs'
import { readFigures } from './read-figures.mjs'
import { reliabilityValues } from './reliability-values.mjs'
import { siteTables } from './site-tables.mjs'
import { terminalTables } from './terminal-tables.mjs'
import { figureValues } from './values.mjs'
import { voiceTables } from './voice-tables.mjs'
import { weightsTable } from './weights-table.mjs'

/**
 * Every figure and table that a document can contain, from the files of the benchmarks.
 *
 * @returns {{ values: Record<string, string>, tables: Record<string, string> }}
 */
export function allFigures() {
  const read = readFigures()
  return {
    values: { ...figureValues(read), ...reliabilityValues(read) },
    tables: {
      ...dataTables(read),
      ...extractionTables(read),
      ...nameTables(read),
      ...voiceTables(read),
      ...importTables(read),
      ...archiveTables(read),
      ...identityTables(read),
      ...terminalTables(read),
      ...siteTables(read),
      weights: weightsTable(),
    },
  }
}

/**
 * Writes the figures into the documents, and aligns their tables. Returns the documents that changed, as paths from the root.
 *
 * @returns {string[]}
 */
export function fillDocuments() {
  const figures = allFigures()
  const changed = markdownFiles().filter((file) => {
    const before = readFileSync(join(root, file), 'utf8')
    const after = fillDocument(before, figures)
    if (after !== before) writeFileSync(join(root, file), after)
    return after !== before
  })
  if (changed.length > 0) formatDocuments(changed)
  return changed
}

/** @param {readonly string[]} documents */
const formatDocuments = (documents) =>
  execFileSync(join(root, 'node_modules', '.bin', 'biome'), ['format', '--write', ...documents], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
