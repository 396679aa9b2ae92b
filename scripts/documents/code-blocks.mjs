import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workspace/project.mjs'

/**
 * The fenced code blocks of a document in the given language, in order, without their fences.
 *
 * @param {string} file from the project's root
 * @param {string} language as written after the fence: "sh"
 * @returns {string[]}
 */
export function codeBlocks(file, language) {
  const markdown = readFileSync(join(root, file), 'utf8')
  return [...markdown.matchAll(/^```(\w*)\n(.*?)^```$/gms)]
    .filter(([, written]) => written === language)
    .map(([, , code = '']) => code)
}

/**
 * The commands of a document's `sh` blocks, one per line, without duplicates.
 *
 * @param {string} file
 * @returns {string[]}
 */
export function commandLines(file) {
  const lines = codeBlocks(file, 'sh').flatMap((block) => block.split('\n'))
  return [...new Set(lines.map((line) => line.trim()).filter(Boolean))]
}
