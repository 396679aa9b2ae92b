import { asList, isNode, type JsonNode } from './json-node.ts'

const whole = (value: unknown): number | undefined => {
  const count = typeof value === 'string' && /^\d+$/.test(value.trim()) ? Number(value) : value
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined
}

const isComments = (node: JsonNode): boolean => {
  const type = node.interactionType
  return /CommentAction$/.test(String(isNode(type) ? type['@type'] : type))
}

/** How many comments a story says it has: `commentCount`, else its interaction statistic. */
export const commentCount = (story: JsonNode): number | undefined =>
  whole(story.commentCount) ??
  whole(asList(story.interactionStatistic).filter(isNode).find(isComments)?.userInteractionCount)
