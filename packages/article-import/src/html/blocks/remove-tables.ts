import { measureElements } from '../prune/measure-elements.ts'

const minCells = 2
const maxProse = 0.5

const isData = (table: Element, proseShare: number): boolean => {
  if (table.querySelector('table') !== null) return false
  const rows = [...table.querySelectorAll('tr')]
  const wide = rows.filter((row) => row.querySelectorAll('td, th').length >= minCells)
  return wide.length >= minCells && proseShare <= maxProse
}

/**
 * Removes the data tables below `root` and returns their number. Their cells are not sentences, and a number means
 * nothing without its row and column. Layout tables stay. Changes `root`.
 */
export const removeTables = (root: Element): number => {
  const tables = [...root.querySelectorAll('table')]
  if (tables.length === 0) return 0
  const measures = measureElements(root)
  const data = tables.filter((table) => {
    const { prose, text } = measures.of(table)
    return isData(table, text === 0 ? 0 : prose / text)
  })
  for (const table of data) table.remove()
  return data.length
}
