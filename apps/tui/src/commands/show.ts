import { readStory, type StorySettings } from '../input/read-story.ts'
import { writeJson, writeOut } from '../output.ts'
import { type Format, formats } from './formats.ts'

export type ShowSettings = StorySettings & { readonly as: Format }

/** `onrecord show`: writes an article in one of the formats. */
export const show = async (target: string, settings: ShowSettings): Promise<void> => {
  const article = await readStory(target, settings)
  const format = formats[settings.as]
  await (format.kind === 'json' ? writeJson(await format.of(article)) : writeOut(await format.of(article)))
}
