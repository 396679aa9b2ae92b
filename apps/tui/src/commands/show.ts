import { Option } from 'commander'
import { readStory, type StorySettings } from '../input/read-story.ts'
import {
  allowLocal,
  allowPort,
  example,
  model,
  parseRevision,
  published,
  type RegisterCommand,
  storyWords,
} from '../options.ts'
import { type ArticleFormat, articleFormats, articleText } from '../output/article-formats.ts'
import { writeOut } from '../output/streams.ts'

type ShowSettings = StorySettings & { readonly as: ArticleFormat }

/** Writes an article in one of the formats. */
const show = async (target: string, settings: ShowSettings): Promise<void> => {
  const article = await readStory(target, settings)
  await writeOut(await articleText(article, settings.as))
}

/** `onrecord show`. */
export const registerShow: RegisterCommand = (program, archive) => {
  program
    .command('show')
    .description('write a story in another format')
    .argument('<story>', storyWords)
    .addOption(new Option('--as <format>', 'output format').choices(Object.keys(articleFormats)).default('txt'))
    .addOption(new Option('--revision <number>', 'an earlier revision from the archive').argParser(parseRevision))
    .addOption(published())
    .addOption(model())
    .addOption(allowLocal())
    .addOption(allowPort())
    .addHelpText(
      'after',
      example([
        'onrecord show kursk-capture --as md',
        'onrecord extract story.txt | onrecord show - --as html > story.html',
      ]),
    )
    .action((story: string, settings: ShowSettings) => show(story, { ...settings, ...archive() }))
}
