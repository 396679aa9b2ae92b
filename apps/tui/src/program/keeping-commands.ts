import { type Command, Option } from 'commander'
import type { AddSettings } from '../add/add.ts'
import type { ArchiveSettings } from '../archive/with-archive.ts'
import { parsePort } from '../commands/parse-port.ts'
import { shells } from '../completion/completion-script.ts'
import { allowLocal, allowPort, example, json, model, published } from './options.ts'

type JsonSettings = { readonly json?: boolean }

const addFeedCommands = (program: Command, archive: () => ArchiveSettings): void => {
  const feeds = program
    .command('feeds')
    .description('feeds to read again and again; what has not changed is not sent again')
    .addHelpText('after', example(['onrecord feeds add https://example.org/feed.xml', 'onrecord feeds list']))
  feeds
    .command('add')
    .description('keep the addresses of feeds')
    .argument('<url...>', 'addresses of feeds')
    .addHelpText('after', example(['onrecord feeds add https://example.org/feed.xml']))
    .action(async (urls: readonly string[]) => (await import('../keeping/feeds.ts')).addFeeds(urls, archive()))
  feeds
    .command('list')
    .description('the feeds, and when each was read last')
    .addOption(json('as JSON'))
    .addHelpText('after', example(['onrecord feeds list']))
    .action(async (settings: JsonSettings) =>
      (await import('../keeping/feeds.ts')).listFeeds({ ...settings, ...archive() }),
    )
  feeds
    .command('remove')
    .description('forget feeds; their stories stay')
    .argument('<url...>', 'addresses of feeds')
    .addHelpText('after', example(['onrecord feeds remove https://example.org/feed.xml']))
    .action(async (urls: readonly string[]) => (await import('../keeping/feeds.ts')).removeFeeds(urls, archive()))
  feeds
    .command('update')
    .description('read the feeds and keep what is new')
    .argument('[url...]', 'addresses of feeds; all by default')
    .addOption(published())
    .addOption(model())
    .addOption(allowLocal())
    .addOption(allowPort())
    .addOption(json('write a line of JSON for each story that is kept'))
    .addHelpText('after', example(['onrecord feeds update']))
    .action(async (urls: readonly string[], settings: AddSettings) =>
      (await import('../keeping/update-feeds.ts')).updateFeeds(urls, { ...settings, ...archive() }),
    )
}

/** The commands that look after the archive and serve it: remove, export, import, backup, restore, feeds, stats, doctor, serve, completion. */
export const addKeepingCommands = (program: Command, archive: () => ArchiveSettings): void => {
  program
    .command('remove')
    .description('take stories out of the archive, with all their revisions')
    .argument('<story...>', 'ids of stories')
    .addHelpText('after', example(['onrecord remove boats-sink-in-storm']))
    .action(async (ids: readonly string[]) =>
      (await import('../keeping/remove-stories.ts')).removeStories(ids, archive()),
    )

  program
    .command('export')
    .description('write stories as Article JSON, a line each')
    .argument('[story...]', 'ids of stories; all by default')
    .addOption(new Option('--format <format>', 'the format').choices(['jsonl']).default('jsonl'))
    .option('--revisions', 'every revision, the oldest first', false)
    .addHelpText('after', example(['onrecord export > archive.jsonl', 'onrecord export kursk-capture']))
    .action(async (ids: readonly string[], settings: { readonly revisions: boolean }) =>
      (await import('../keeping/export-stories.ts')).exportStories(ids, { ...settings, ...archive() }),
    )

  program
    .command('import')
    .description('keep the articles that export wrote')
    .argument('<file>', 'a file of Article JSON lines, or - for standard input')
    .addHelpText('after', example(['onrecord export | onrecord import - --archive copy.db']))
    .action(async (path: string) => (await import('../keeping/import-stories.ts')).importStories(path, archive()))

  program
    .command('backup')
    .description('save a copy of the archive to a new file, and check it')
    .argument('<file>', 'a file that does not exist yet')
    .addHelpText('after', example(['onrecord backup archive-backup.db']))
    .action(async (file: string) => (await import('../keeping/back-up.ts')).backUp(file, archive()))

  program
    .command('restore')
    .description('check a backup and put it in the place of the archive, which stays under another name')
    .argument('<file>', 'a file that backup wrote')
    .addHelpText('after', example(['onrecord restore archive-backup.db']))
    .action(async (file: string) => (await import('../keeping/back-up.ts')).restore(file, archive()))

  addFeedCommands(program, archive)

  program
    .command('stats')
    .description('where the archive is and how much it holds')
    .addOption(json('as JSON'))
    .addHelpText('after', example(['onrecord stats']))
    .action(async (settings: JsonSettings) =>
      (await import('../keeping/stats.ts')).stats({ ...settings, ...archive() }),
    )

  program
    .command('doctor')
    .description('check the archive, and say what was checked')
    .addOption(json('as JSON'))
    .addHelpText('after', example(['onrecord doctor']))
    .action(async (settings: JsonSettings) =>
      (await import('../keeping/doctor.ts')).doctor({ ...settings, ...archive() }),
    )

  program
    .command('serve')
    .description('the site on the archive, until Ctrl-C')
    .addOption(new Option('--port <number>', 'where it listens').argParser((given) => parsePort(given)).default(3000))
    .option('--host <host>', 'for whom: this machine alone by default', 'localhost')
    .addHelpText('after', example(['onrecord serve --port 3001']))
    .action(async (settings: { readonly port: number; readonly host: string }) =>
      (await import('../commands/serve.ts')).serve({ ...settings, ...archive() }),
    )

  program
    .command('completion')
    .description('teach your shell to complete onrecord')
    .argument('<shell>', shells.join(', '))
    .addHelpText('after', example(['source <(onrecord completion bash)', 'onrecord completion fish > onrecord.fish']))
    .action(async (shell: string) => (await import('../completion/completion.ts')).completion(shell))

  program
    .command('__complete', { hidden: true })
    .argument('[words...]')
    .action(async (words: readonly string[]) =>
      (await import('../completion/completion.ts')).complete(program, words, archive()),
    )
}
