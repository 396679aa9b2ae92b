import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from '../workspace/project.mjs'

const fenced = /^(```|~~~).*?^\1/gms
const inlineCode = /`[^`\n]*`/g
const link = /!?\[[^\]]*\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g
const reference = /^\[[^\]]+\]:\s+(\S+)/gm
const elsewhere = /^(?:https?|mailto):/

/**
 * The links and images of a Markdown text that point to files or headings of the project. Links inside code do not
 * count.
 *
 * @param {string} markdown
 * @returns {string[]} as written: "docs/model.md#figure"
 */
export function relativeLinks(markdown) {
  const prose = markdown.replace(fenced, '').replace(inlineCode, (code) => ' '.repeat(code.length))
  return [...prose.matchAll(link), ...prose.matchAll(reference)]
    .map(([, target = '']) => target)
    .filter((target) => !elsewhere.test(target))
}

/**
 * The broken links of `file`: the target file does not exist, is outside the project, or lacks the heading.
 *
 * @param {string} file from the project's root
 * @returns {string[]}
 */
export function brokenLinks(file) {
  const markdown = readFileSync(join(root, file), 'utf8')
  return relativeLinks(markdown).filter((target) => {
    const [path = '', heading] = decodeURI(target).split('#')
    const to = path ? join(root, dirname(file), path) : join(root, file)
    if (relative(root, to).startsWith('..') || !existsSync(to)) return true
    return heading !== undefined && to.endsWith('.md') && !headings(readFileSync(to, 'utf8')).has(heading)
  })
}

/**
 * The anchors that GitHub gives a text's headings.
 *
 * @param {string} markdown
 * @returns {Set<string>}
 */
export function headings(markdown) {
  const titles = [...markdown.replace(fenced, '').matchAll(/^#{1,6} +(.+?) *#*$/gm)].map(([, title = '']) => title)
  return new Set(
    titles.map((title) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )
}
