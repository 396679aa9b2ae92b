import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdownFiles } from '../documents/markdown-files.mjs'
import { root } from '../workspace/project.mjs'
import { fillDocument } from './fill-document.mjs'
import { readFigures } from './read-figures.mjs'
import { extractionTables } from './tables.mjs'
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
    values: figureValues(read),
    tables: { ...extractionTables(read), ...voiceTables(read), weights: weightsTable() },
  }
}

/**
 * Writes the figures into the documents. Returns the documents that changed, as paths from the root.
 *
 * @returns {string[]}
 */
export function fillDocuments() {
  const figures = allFigures()
  return markdownFiles().filter((file) => {
    const before = readFileSync(join(root, file), 'utf8')
    const after = fillDocument(before, figures)
    if (after !== before) writeFileSync(join(root, file), after)
    return after !== before
  })
}
