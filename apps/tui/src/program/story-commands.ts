import type { Command } from 'commander'
import { Option } from 'commander'
import type { ArchiveSettings } from '../archive/with-archive.ts'
import type { ExtractSettings } from '../commands/extract.ts'
import type { ModelSettings } from '../commands/extract-options.ts'
import { formats } from '../commands/formats.ts'
import type { ShowSettings } from '../commands/show.ts'
import type { TextSettings } from '../commands/text.ts'
import { parseRevision } from '../stories/parse-revision.ts'
import {
  allowLocal,
  allowPort,
  example,
  json,
  leastConfidence,
  linear,
  model,
  published,
  storyWords,
} from './options.ts'

type LinearSettings = { readonly linear: boolean }

/** The commands about one story: open, read, text, extract, formats, show. */
export const addStoryCommands = (program: Command, archive: () => ArchiveSettings): void => {
  program
    .command('open', { hidden: true })
    .addOption(linear())
    .action(async (settings: LinearSettings) =>
      (await import('../commands/open.ts')).open({ ...settings, ...archive() }),
    )

  program
    .command('read')
    .description('open a story in the reader; on a pipe, write it as plain text')
    .argument('<story>', storyWords)
    .addOption(published())
    .addOption(model())
    .addOption(leastConfidence())
    .addOption(allowLocal())
    .addOption(allowPort())
    .addOption(linear())
    .addHelpText(
      'after',
      example(['onrecord read story.txt', 'cat story.txt | onrecord read - | less', 'onrecord read kursk-capture']),
    )
    .action(async (story: string, settings: ModelSettings & LinearSettings) => {
      const { read } = await import('../commands/read.ts')
      await read(story, { ...settings, ...archive() })
    })

  program
    .command('text')
    .description('write the clean text of a file or page, as add and read take it')
    .argument('<story>', storyWords)
    .addOption(json('with what its head says and its links and media: {headline, byline, text, links, …}'))
    .addOption(allowLocal())
    .addOption(allowPort())
    .addHelpText('after', example(['onrecord text page.html', 'onrecord text --json page.html']))
    .action(async (story: string, settings: TextSettings) =>
      (await import('../commands/text.ts')).text(story, { ...settings, ...archive() }),
    )

  program
    .command('extract')
    .description('turn text into data: an Article as JSON, or standoff marks')
    .argument('[story]', storyWords, '-')
    .option('--jsonl', 'read {"id", "text"} lines, write one result a line', false)
    .addOption(new Option('--as <form>', 'what to write').choices(['json', 'standoff']).default('json'))
    .option('--explain', 'show what each stage found, changed and rejected, and why', false)
    .addOption(json('with --explain: {article, stages} as JSON'))
    .addOption(published())
    .addOption(model())
    .addOption(leastConfidence())
    .addOption(allowLocal())
    .addOption(allowPort())
    .addHelpText(
      'after',
      example([
        'onrecord extract story.txt --published 2025-01-13 > article.json',
        'onrecord extract --explain story.txt',
        'onrecord extract --jsonl --as standoff < stories.jsonl > marks.jsonl',
      ]),
    )
    .action(async (path: string, settings: ExtractSettings) =>
      (await import('../commands/extract.ts')).extract(path, { ...settings, ...archive() }),
    )

  program
    .command('formats')
    .description('list the formats that text, read, extract and add take')
    .addOption(json('as a list of {format, name, extensions, mediaTypes, takes}'))
    .addHelpText('after', example(['onrecord formats']))
    .action(async (settings: { readonly json?: boolean }) =>
      (await import('../commands/list-formats.ts')).listFormats(settings),
    )

  program
    .command('show')
    .description('write a story in another format')
    .argument('<story>', storyWords)
    .addOption(new Option('--as <format>', 'the format').choices(Object.keys(formats)).default('txt'))
    .addOption(new Option('--revision <number>', 'an earlier text of the archive').argParser(parseRevision))
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
    .action(async (story: string, settings: ShowSettings) =>
      (await import('../commands/show.ts')).show(story, { ...settings, ...archive() }),
    )
}
