import { asList, isNode, type JsonNode } from './json-node.ts'

const deepest = 6
const wrapping =
  /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g

/** Strings of JSON with raw line breaks and tabs, and commas before a closing bracket: what broken JSON-LD is mostly broken by. */
const mend = (json: string): string =>
  json
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/;\s*$/, '')

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
export const readJsonLd = (document: Document): readonly JsonNode[] => {
  const nodes: JsonNode[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]'))
    collect(parse((script.textContent ?? '').replace(wrapping, '')), nodes, 0)
  return nodes
}
