import { asList, asText, isNode, type JsonNode } from './json-node.ts'

/** Newest first is how live blogs write their updates; they are read as they stand. */
const updatesOf = (story: JsonNode): readonly string[] =>
  asList(story.liveBlogUpdate)
    .filter(isNode)
    .flatMap((update) => [asText(update.headline), asText(update.articleBody) ?? asText(update.description)])
    .filter((text) => text !== undefined)

/** The whole text of a story where its JSON-LD holds it, plain or in HTML: its body, or the updates of a live blog. */
export const storyBody = (story: JsonNode): string | undefined => {
  const body = asText(story.articleBody)
  const updates = updatesOf(story)
  if (updates.length === 0) return body
  const together = updates.join('\n')
  return body !== undefined && body.length >= together.length ? body : together
}
