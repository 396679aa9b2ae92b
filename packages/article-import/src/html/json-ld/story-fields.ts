import { firstText, isObject, type JsonObject, listOf } from '../../json-value.ts'

/** The names that `values` give: persons, organizations, names, references to one of `nodes`. */
export const storyNames = (values: readonly unknown[], nodes: readonly JsonObject[]): readonly string[] =>
  values.flatMap((item) => {
    if (typeof item === 'string') return [item]
    if (!isObject(item)) return []
    const named = listOf(item.name).filter((name) => typeof name === 'string')
    if (named.length > 0) return named
    const id = firstText(item['@id'])
    const meant =
      id === undefined
        ? undefined
        : nodes.find((node) => node !== item && node['@id'] === id && node.name !== undefined)
    return meant === undefined ? [] : listOf(meant.name).filter((name) => typeof name === 'string')
  })

/** Newest first is how live blogs write their updates; they are read as they stand. */
const updatesOf = (story: JsonObject): readonly string[] =>
  listOf(story.liveBlogUpdate)
    .filter(isObject)
    .flatMap((update) => [firstText(update.headline), firstText(update.articleBody) ?? firstText(update.description)])
    .filter((text) => text !== undefined)

/** The whole text of a story where its JSON-LD holds it, plain or in HTML: its body, or the updates of a live blog. */
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

/** How many comments a story says it has: `commentCount`, else its interaction statistic. */
export const commentCount = (story: JsonObject): number | undefined =>
  whole(story.commentCount) ??
  whole(listOf(story.interactionStatistic).filter(isObject).find(isComments)?.userInteractionCount)
