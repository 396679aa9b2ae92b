import { Command, Option } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import { type ExtractSettings, extract } from './commands/extract.ts'
import { extractOptions, type ModelSettings, parseLeastConfidence, parsePublished } from './commands/extract-options.ts'
import { type Format, formats } from './commands/formats.ts'
import { openArticle } from './commands/read.ts'
import { show } from './commands/show.ts'
import { readStory } from './input/read-story.ts'

const example = (lines: readonly string[]): string => `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`

const published = () =>
  new Option('--published <date>', 'when the story was published (ISO 8601), to date words such as "Monday"').argParser(
    parsePublished,
  )

const model = () =>
  new Option('--model <mode>', 'how statements are found: fast finds somewhat less, in a third of the time')
    .choices(['accurate', 'fast'])
    .default('accurate')

const leastConfidence = () =>
  new Option(
    '--min-confidence <number>',
    'leave statements out that are less sure than this, 0 to 1 (default: what serves readers best)',
  ).argParser(parseLeastConfidence)

const linear = () =>
  new Option('--linear', 'line by line, for screen readers and plain terminals').default(false, 'off')

/** The command line of `onrecord`. It throws CommanderError and CommandError; `main` turns them into lines and codes. */
export const createProgram = (): Command => {
  const program = new Command('onrecord')
    .description('Read a news story and see who says what, through whom, and what nobody stands behind.')
    .version(manifest.version)
    .option('--debug', 'show where an error comes from')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .addHelpText(
      'after',
      `\nWithout a command it opens the reader on the edition.\n${example(['onrecord', 'onrecord read story.txt --published 2025-01-13', 'onrecord show kursk-capture --as txt'])}\nExit codes: 0 done, 1 failed, 2 misused. Data goes to standard output, talk to standard error.`,
    )

  program
    .command('open', { hidden: true })
    .addOption(linear())
    .action(async (settings: { readonly linear: boolean }) => {
      const { edition } = await import('@onrecord/article-data/edition')
      const [article] = edition
      if (article) await openArticle(article, settings)
    })

  program
    .command('read')
    .description('open a story in the reader; on a pipe, write it as plain text')
    .argument('<file>', 'a text file, a file of Article JSON, or - for standard input')
    .addOption(published())
    .addOption(model())
    .addOption(leastConfidence())
    .addOption(linear())
    .addHelpText('after', example(['onrecord read story.txt', 'cat story.txt | onrecord read - | less']))
    .action(async (path: string, settings: ModelSettings & { readonly linear: boolean }) => {
      await openArticle(await readStory(path, extractOptions(settings)), settings)
    })

  program
    .command('extract')
    .description('turn text into data: an Article as JSON, or standoff marks')
    .argument('[file]', 'a text file, or - for standard input', '-')
    .option('--jsonl', 'read {"id", "text"} lines, write one result a line', false)
    .addOption(new Option('--as <form>', 'what to write').choices(['json', 'standoff']).default('json'))
    .addOption(published())
    .addOption(model())
    .addOption(leastConfidence())
    .addHelpText(
      'after',
      example([
        'onrecord extract story.txt --published 2025-01-13 > article.json',
        'onrecord extract --jsonl --as standoff < stories.jsonl > marks.jsonl',
      ]),
    )
    .action(async (path: string, settings: ExtractSettings) => extract(path, settings))

  program
    .command('show')
    .description('write a story in another format')
    .argument('<story>', 'the id of a story of the edition, a file of Article JSON, or -')
    .addOption(new Option('--as <format>', 'the format').choices(Object.keys(formats)).default('txt'))
    .addHelpText(
      'after',
      example([
        'onrecord show kursk-capture --as md',
        'onrecord extract story.txt | onrecord show - --as html > story.html',
      ]),
    )
    .action(async (story: string, settings: { readonly as: Format }) => show(story, settings))

  for (const command of program.commands) command.exitOverride().configureOutput({ outputError: () => {} })
  return program
}
