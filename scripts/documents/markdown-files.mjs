import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workspace/project.mjs'

const excluded = new Set(['node_modules', 'dist', 'coverage'])

/**
 * Every Markdown file of the project, as sorted paths from its root, without installed or built files and folders whose
 * name begins with a dot.
 *
 * @param {string} [folder] from the root
 * @returns {string[]}
 */
export function markdownFiles(folder = '') {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  const files = entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return excluded.has(entry.name) || entry.name.startsWith('.') ? [] : markdownFiles(path)
    return entry.name.endsWith('.md') ? [path] : []
  })
  return files.sort()
}
