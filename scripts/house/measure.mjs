import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'

/**
 * One source file of a package or app; tests, fixtures, benchmarks and training do not count.
 *
 * @typedef {{ path: string, text: string, lines: number, imports: readonly string[] }} SourceFile
 */

/**
 * The measures of one package or app: `median` lines of a file, `small` the share of files under 25 lines,
 * `singleImporter` files that one other file imports, `largestFolder` the most files in a folder.
 *
 * @typedef {{ name: string, files: number, lines: number, median: number, small: number, singleImporter: number,
 *   largestFolder: number, cycles: readonly (readonly string[])[], withoutDocstring: readonly string[], strings: number }} Measures
 */

const isSource = /^(?:packages|apps)\/(?!bench\/)[^/]+\/(?!bench|browser|build|fixtures|node_modules).*\.tsx?$/
const isNotCounted = /\.test\.tsx?$|\/fixtures\/|\/(?:suite|conformance|end-to-end)\/|\.d\.ts$|config\.ts$/
const importOf = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g
const exportOf =
  /^export (?:async )?(?:declare )?(?:const|function|function\*|class|interface|type|let|enum) ([\w$]+)/gm

/**
 * @param {string} root the repository's folder
 * @returns {Measures[]} one for each package and app, by path
 */
export function measure(root) {
  const paths = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n')
  const files = paths.filter((path) => isSource.test(path) && !isNotCounted.test(path) && existsSync(join(root, path)))
  const sources = files.map((path) => sourceFile(root, path))
  const owners = groupBy(sources, ({ path }) => path.split('/').slice(0, 2).join('/'))
  return [...owners].map(([name, own]) => measuresOf(name, own))
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {SourceFile}
 */
function sourceFile(root, path) {
  const text = readFileSync(join(root, path), 'utf8')
  const imports = [...text.matchAll(importOf)].map(([, to = '']) => normalize(join(dirname(path), to)))
  return { path, text, lines: text.trimEnd().split('\n').length, imports }
}

/**
 * Like Map.groupBy, which Node 20 does not have.
 *
 * @template Item
 * @param {readonly Item[]} items
 * @param {(item: Item) => string} keyOf
 * @returns {Map<string, Item[]>}
 */
function groupBy(items, keyOf) {
  /** @type {Map<string, Item[]>} */
  const groups = new Map()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/**
 * @param {string} name
 * @param {readonly SourceFile[]} files
 * @returns {Measures}
 */
function measuresOf(name, files) {
  const lengths = files.map(({ lines }) => lines).sort((a, b) => a - b)
  const importers = groupBy(
    files.flatMap(({ path, imports }) => [...new Set(imports)].map((to) => ({ to, path }))),
    ({ to }) => to,
  )
  const folders = groupBy(files, ({ path }) => dirname(path))
  return {
    name,
    files: files.length,
    lines: lengths.reduce((sum, length) => sum + length, 0),
    median: lengths[Math.floor(lengths.length / 2)] ?? 0,
    small: lengths.filter((length) => length < 25).length / files.length,
    singleImporter: files.filter(({ path }) => importers.get(path)?.length === 1).length,
    largestFolder: Math.max(...[...folders.values()].map(({ length }) => length)),
    cycles: cyclesIn(files),
    withoutDocstring: files.flatMap(undocumentedExports),
    strings: name.startsWith('apps/') ? files.reduce((sum, file) => sum + stringsIn(file), 0) : 0,
  }
}

/**
 * @param {SourceFile} file
 * @returns {string[]} names of exports that have no docstring
 */
function undocumentedExports({ path, text }) {
  return [...text.matchAll(exportOf)]
    .filter(({ index }) => !/\*\/\n(?:\/\/[^\n]*\n)*$/.test(text.slice(0, index)))
    .map(([, name]) => `${path}: ${name}`)
}

/**
 * Texts for people outside of strings.ts: string literals and JSX text of three words or more, outside of comments and
 * imports. Names such as "Times New Roman" do not count.
 *
 * @param {SourceFile} file
 * @returns {number}
 */
function stringsIn({ path, text }) {
  if (basename(path) === 'strings.ts') return 0
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  return (code.match(/(?:['`>])[A-Z“][\w’,;:%${}().]*(?: [\w’“”,;:%${}().-]+){2,}/g) ?? []).filter((words) =>
    / [a-z]/.test(words),
  ).length
}

/**
 * Groups of files that import each other in a circle: strongly connected components of more than one file, by Tarjan's
 * algorithm.
 *
 * @param {readonly SourceFile[]} files
 * @returns {string[][]} their paths
 */
function cyclesIn(files) {
  const byPath = new Map(files.map((file) => [file.path, file]))
  /** @type {Map<string, { order: number, low: number, onStack: boolean }>} */
  const seen = new Map()
  /** @type {string[]} */
  const stack = []
  /** @type {string[][]} */
  const cycles = []
  /** @param {string} path */
  const visit = (path) => {
    const state = { order: seen.size, low: seen.size, onStack: true }
    seen.set(path, state)
    stack.push(path)
    for (const to of byPath.get(path)?.imports ?? []) {
      if (!byPath.has(to)) continue
      const other = seen.get(to) ?? visit(to)
      if (other.onStack) state.low = Math.min(state.low, other.low)
    }
    if (state.low < state.order) return state
    const group = stack.splice(stack.indexOf(path))
    for (const member of group) {
      const memberState = seen.get(member)
      if (memberState) memberState.onStack = false
    }
    if (group.length > 1) cycles.push(group)
    return state
  }
  for (const { path } of files) if (!seen.has(path)) visit(path)
  return cycles
}
