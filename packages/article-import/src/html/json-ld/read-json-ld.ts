import type { PageScan } from '../page/scan-page.ts'
import { asList, isNode, type JsonNode } from './json-node.ts'

const deepest = 6
/** What HTML and XML comments and CDATA sections around a script start and end with. */
const starts = ['<!--', '//<![CDATA[', '// <![CDATA[', '/*<![CDATA[*/', '/* <![CDATA[ */', '<![CDATA[']
const ends = ['-->', '//]]>', '// ]]>', '/*]]>*/', '/* ]]> */', ']]>', ';']

const unwrap = (script: string): string => {
  let text = script.trim()
  for (const start of starts) if (text.startsWith(start)) text = text.slice(start.length).trim()
  for (const end of ends) if (text.endsWith(end)) text = text.slice(0, -end.length).trim()
  return text
}

/** Strings of JSON with raw line breaks and tabs, and commas before a closing bracket: what broken JSON-LD is mostly broken by. */
const mend = (json: string): string => json.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(\s*[}\]])/g, '$1')

const parse = (json: string): unknown => {
  for (const text of [json, mend(json)]) {
    try {
      return JSON.parse(text)
    } catch {
      // Broken JSON is common on real pages; the other ways to know the head remain.
    }
  }
  return undefined
}

const collect = (value: unknown, into: JsonNode[], depth: number): void => {
  if (depth > deepest) return
  for (const node of asList(value)) {
    if (!isNode(node)) continue
    into.push(node)
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) collect(node[key], into, depth + 1)
  }
}

/** Every node of a page's JSON-LD, in order: of arrays, graphs and main entities too. Scripts that are not JSON are passed over. */
export const readJsonLd = ({ named }: PageScan): readonly JsonNode[] => {
  const nodes: JsonNode[] = []
  for (const script of named('SCRIPT')) {
    if (script.getAttribute('type')?.trim().toLowerCase() === 'application/ld+json')
      collect(parse(unwrap(script.textContent ?? '')), nodes, 0)
  }
  return nodes
}
