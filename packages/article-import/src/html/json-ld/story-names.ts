import { asList, asText, isNode, type JsonNode } from './json-node.ts'

/** The names in a field that holds a person, an organization, a name, a reference to one of `nodes`, or several of these. */
export const storyNames = (value: unknown, nodes: readonly JsonNode[]): readonly string[] =>
  asList(value).flatMap((item) => {
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
