import { readStory, type StorySettings } from '../input/read-story.ts'
import { writeJson, writeJsonLine, writeOut } from '../output.ts'
import { type Format, formats } from './formats.ts'

export type ShowSettings = StorySettings & { readonly as: Format }

/** `onrecord show`: writes an article in one of the formats. */
export const show = async (target: string, settings: ShowSettings): Promise<void> => {
  const article = await readStory(target, settings)
  const format = formats[settings.as]
  switch (format.kind) {
    case 'json':
      return writeJson(await format.of(article))
    case 'text':
      return writeOut(await format.of(article))
    case 'lines':
      for (const line of await format.of(article)) await writeJsonLine(line)
      return
    default:
      format satisfies never
  }
}
