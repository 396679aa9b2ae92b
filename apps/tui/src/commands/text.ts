import type { StorySettings } from '../input/read-story.ts'
import { textInput } from '../input/story-input.ts'
import { say, writeJson, writeOut } from '../output.ts'

export type TextSettings = Omit<StorySettings, 'model'> & { readonly json?: boolean }

/** `onrecord text`: the clean text of a story as it is imported; as JSON with what its head says. */
export const text = async (source: string, settings: TextSettings): Promise<void> => {
  const { text: words, head, notes } = await textInput(source, settings)
  for (const { message } of notes) say(message)
  if (!settings.json) return writeOut(`${words}\n`)
  const { bylines, keywords, ...rest } = head
  const byline = bylines.join(', ')
  await writeJson({ ...rest, ...(byline !== '' && { byline }), ...(keywords.length > 0 && { keywords }), text: words })
}
