import type { Head, Span } from '@onrecord/article-data'
import type { InputSettings, StoryText } from '../input/story-input.ts'
import {
  allowLocal,
  allowPort,
  example,
  type JsonSettings,
  json,
  type RegisterCommand,
  storyWords,
} from '../options.ts'
import { say, writeJson, writeOut } from '../output/streams.ts'

type TextSettings = InputSettings & JsonSettings

/** The fields of a head, in output order. */
const headFields = [
  'headline',
  'summary',
  'datePublished',
  'dateModified',
  'language',
  'publisher',
  'section',
  'canonicalUrl',
  'commentCount',
  'isPartial',
  'rights',
  'extensions',
] as const satisfies readonly (keyof Head)[]

const unlessEmpty = <Item>(name: string, items: readonly Item[]) => (items.length > 0 ? { [name]: items } : {})

/** The text and everything else that the importer found. */
const toJson = ({ text, head, marks }: StoryText) => {
  const byline = head.bylines.map(({ name }) => name).join(', ')
  const wordsAt = ({ start, end }: Span): string => text.slice(start, end)
  return {
    ...Object.fromEntries(headFields.flatMap((field) => (head[field] === undefined ? [] : [[field, head[field]]]))),
    ...(byline !== '' && { byline }),
    ...unlessEmpty(
      'authors',
      head.bylines.filter(({ url, role, identifiers }) => url ?? role ?? identifiers),
    ),
    ...unlessEmpty('keywords', head.keywords),
    text,
    ...unlessEmpty('links', marks?.links.map(({ span, ...link }) => ({ words: wordsAt(span), ...link, span })) ?? []),
    ...unlessEmpty('emphasis', marks?.emphasis ?? []),
    ...unlessEmpty('media', marks?.media ?? []),
    ...unlessEmpty('blocks', marks?.blocks ?? []),
  }
}

/** Writes the imported text of a story. With `--json`, also its head, links and media. */
const writeText = async (source: string, settings: TextSettings): Promise<void> => {
  const { textInput } = await import('../input/story-input.ts')
  const story = await textInput(source, settings)
  for (const { message } of story.notes) say(message)
  await (settings.json ? writeJson(toJson(story)) : writeOut(`${story.text}\n`))
}

/** `onrecord text`. */
export const registerText: RegisterCommand = (program, archive) => {
  program
    .command('text')
    .description('write the clean text of a file or page, as add and read use it')
    .argument('<story>', storyWords)
    .addOption(json('write JSON with head, links and media: {headline, byline, text, links, …}'))
    .addOption(allowLocal())
    .addOption(allowPort())
    .addHelpText('after', example(['onrecord text page.html', 'onrecord text --json page.html']))
    .action((story: string, settings: TextSettings) => writeText(story, { ...settings, ...archive() }))
}
