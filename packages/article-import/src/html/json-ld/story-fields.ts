import { firstText, isObject, type JsonObject, listOf } from '../../json-value.ts'

/** The names in `values`: strings, persons, organizations, and references to one of `nodes`. */
export const storyNames = (values: readonly unknown[], nodes: readonly JsonObject[]): readonly string[] =>
  values.flatMap((item) => {
    if (typeof item === 'string') return [item]
    if (!isObject(item)) return []
    const named = listOf(item.name).filter((name) => typeof name === 'string')
    if (named.length > 0) return named
    const id = firstText(item['@id'])
    const referenced =
      id === undefined
        ? undefined
        : nodes.find((node) => node !== item && node['@id'] === id && node.name !== undefined)
    return referenced === undefined ? [] : listOf(referenced.name).filter((name) => typeof name === 'string')
  })

/** Live blogs list the newest update first. That order is kept. */
const updatesOf = (story: JsonObject): readonly string[] =>
  listOf(story.liveBlogUpdate)
    .filter(isObject)
    .flatMap((update) => [firstText(update.headline), firstText(update.articleBody) ?? firstText(update.description)])
    .filter((text) => text !== undefined)

/** The whole text of a story in JSON-LD, plain or HTML: its body, or the updates of a live blog. */
export const storyBody = (story: JsonObject): string | undefined => {
  const body = firstText(story.articleBody)
  const updates = updatesOf(story)
  if (updates.length === 0) return body
  const together = updates.join('\n')
  return body !== undefined && body.length >= together.length ? body : together
}

const whole = (value: unknown): number | undefined => {
  const count = typeof value === 'string' && /^\d+$/.test(value.trim()) ? Number(value) : value
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined
}

const isComments = (node: JsonObject): boolean => {
  const type = node.interactionType
  return /CommentAction$/.test(String(isObject(type) ? type['@type'] : type))
}

/** The number of comments: `commentCount`, otherwise the interaction statistic. */
export const commentCount = (story: JsonObject): number | undefined =>
  whole(story.commentCount) ??
  whole(listOf(story.interactionStatistic).filter(isObject).find(isComments)?.userInteractionCount)
