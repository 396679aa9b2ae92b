import type { Command } from 'commander'
import type { AddSettings } from '../add/add.ts'
import type { ArchiveSettings } from '../archive/with-archive.ts'
import type { StorySettings } from '../input/read-story.ts'
import type { ListSettings } from '../listing/list-settings.ts'
import {
  allowLocal,
  allowPort,
  example,
  json,
  leastConfidence,
  limit,
  model,
  published,
  storyWords,
} from './options.ts'
import { addVoiceCommands } from './voice-commands.ts'

type JsonSettings = { readonly json?: boolean }

/** The commands that put stories in the archive and ask it: add, list, search, voices, figures, compare, diff. */
export const addArchiveCommands = (program: Command, archive: () => ArchiveSettings): void => {
  program
    .command('add')
    .description('import stories, extract them on all cores, and keep them in the archive')
    .argument('<source...>', 'files, folders, addresses of pages or feeds, lists of feeds (OPML), - for standard input')
    .addOption(published())
    .addOption(model())
    .addOption(leastConfidence())
    .addOption(allowLocal())
    .addOption(allowPort())
    .addOption(json('write a line of JSON for each story that is kept'))
    .addHelpText('after', example(['onrecord add story.txt page.html', 'onrecord add stories --model fast']))
    .action(async (sources: readonly string[], settings: AddSettings) =>
      (await import('../add/add.ts')).add(sources, { ...settings, ...archive() }),
    )

  program
    .command('list')
    .description("the archive's stories, the latest first")
    .addOption(limit(50))
    .addOption(json('as JSON'))
    .addHelpText('after', example(['onrecord list', 'onrecord list --limit 5 --json']))
    .action(async (settings: ListSettings) => (await import('../listing/list.ts')).list({ ...settings, ...archive() }))

  program
    .command('search')
    .description('stories and statements that match a query')
    .argument(
      '<query...>',
      'words, "phrases", voice: form: anonymity: place: org: publisher: after: before: figure>1000, OR, -not',
    )
    .addOption(limit(20))
    .addOption(json('as JSON'))
    .addHelpText(
      'after',
      `${example(["onrecord search 'captured soldiers'", "onrecord search 'voice:Zelenskyy form:direct'", "onrecord search --json -- '-place:Kyiv figure>100'"])}\nQuote the query for your shell; put -- before one that begins with a minus.`,
    )
    .action(async (words: readonly string[], settings: ListSettings) =>
      (await import('../listing/search.ts')).search(words, { ...settings, ...archive() }),
    )

  addVoiceCommands(program, archive)

  program
    .command('figures')
    .description('figures over time, by who gave them')
    .argument('[words...]', 'words of what is measured')
    .addOption(limit(200))
    .addOption(json('as JSON'))
    .addHelpText('after', example(['onrecord figures soldiers', 'onrecord figures --json']))
    .action(async (words: readonly string[], settings: ListSettings) =>
      (await import('../listing/figures.ts')).figures(words, { ...settings, ...archive() }),
    )

  program
    .command('compare')
    .description('what two stories have in common and where they differ')
    .argument('<story>', storyWords)
    .argument('<other>', 'another, given in the same ways')
    .addOption(published())
    .addOption(model())
    .addOption(leastConfidence())
    .addOption(allowLocal())
    .addOption(allowPort())
    .addOption(json('as JSON'))
    .addHelpText(
      'after',
      example(['onrecord compare kursk-capture boats-sink-in-storm', 'onrecord compare story.txt page.html']),
    )
    .action(async (one: string, other: string, settings: StorySettings & JsonSettings) =>
      (await import('../stories/compare-stories.ts')).compareStories(one, other, { ...settings, ...archive() }),
    )

  program
    .command('diff')
    .description('what changed from one text of a story to another, statement by statement')
    .argument('<story>', storyWords)
    .argument('[from]', 'a revision, by default the one before the latest; or another story, given in the same ways')
    .argument('[to]', 'a revision; by default the latest')
    .addOption(published())
    .addOption(model())
    .addOption(leastConfidence())
    .addOption(allowLocal())
    .addOption(allowPort())
    .addOption(json('as JSON'))
    .addHelpText(
      'after',
      example([
        'onrecord diff boats-sink-in-storm',
        'onrecord diff boats-sink-in-storm 1 2',
        'onrecord diff boats-sink-in-storm story.txt',
      ]),
    )
    .action(
      async (story: string, from: string | undefined, to: string | undefined, settings: StorySettings & JsonSettings) =>
        (await import('../stories/diff-texts.ts')).diffTexts(story, [from, to], { ...settings, ...archive() }),
    )
}
