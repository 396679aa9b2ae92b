import { measureElements } from '../prune/measure-elements.ts'

const fewest = 2
const maxProse = 0.5

const isData = (table: Element, proseShare: number): boolean => {
  if (table.querySelector('table') !== null) return false
  const rows = [...table.querySelectorAll('tr')]
  const wide = rows.filter((row) => row.querySelectorAll('td, th').length >= fewest)
  return wide.length >= fewest && proseShare <= maxProse
}

/**
 * Takes the tables of data out of `root`; returns how many there were. Their cells are no sentences, and a number there
 * means nothing without its row and column. Tables that only lay out text stay. Changes `root`.
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
