import { asList, asText, isNode, type JsonNode } from './json-node.ts'

/** The names that `values` give: persons, organizations, names, references to one of `nodes`. */
export const storyNames = (values: readonly unknown[], nodes: readonly JsonNode[]): readonly string[] =>
  values.flatMap((item) => {
    if (typeof item === 'string') return [item]
    if (!isNode(item)) return []
    const named = asList(item.name).filter((name) => typeof name === 'string')
    if (named.length > 0) return named
    const id = asText(item['@id'])
    const meant =
      id === undefined
        ? undefined
        : nodes.find((node) => node !== item && node['@id'] === id && node.name !== undefined)
    return meant === undefined ? [] : asList(meant.name).filter((name) => typeof name === 'string')
  })
