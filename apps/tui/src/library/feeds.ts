import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Archive, StoredFeed } from '@onrecord/article-archive'
import type { FetchSettings } from '../options.ts'
import { screenStrings } from '../strings.ts'
import type { LibraryEffect } from './state.ts'

/** The feeds of an archive. */
export type Feeds = {
  readonly list: () => Promise<readonly StoredFeed[]>
  /** Reads feeds, or adds and reads one. `onStored` gets the number of stories so far. Returns what to report. */
  readonly read: (asked: LibraryEffect, onStored: (stored: number) => void) => Promise<string>
  /** Stops reading. Stories that are stored stay. */
  readonly stop: () => void
}

const linesOf = async (stream: NodeJS.ReadableStream, onLine: (line: string) => void): Promise<void> => {
  for await (const line of createInterface({ input: stream })) onLine(line)
}

/** A failure without the address of the feed, which leaves room for the reason on a narrow screen. */
const reasonFirst = (failed: string): string => failed.replace(/^(Not added: )"[^"]*": /u, '$1')

/**
 * The feeds of an archive. They are read by `onrecord feeds` in a process of its own, so that extraction never blocks the
 * screen. `options` are those of the command line.
 */
export const openFeeds = (
  archive: Pick<Archive, 'feeds'>,
  options: { readonly archive?: string } & Pick<FetchSettings, 'allowLocal'>,
): Feeds => {
  let child: ChildProcess | undefined
  const run = async (
    words: readonly string[],
    onLine: () => void,
  ): Promise<{ code: number | null; said: string[] }> => {
    const address = options.archive === undefined ? [] : ['--archive', options.archive]
    const [, script = ''] = process.argv
    const own = spawn(process.execPath, [...process.execArgv, script, ...address, 'feeds', ...words], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child = own
    const said: string[] = []
    const ended = new Promise<number | null>((resolve) => {
      own.once('error', () => resolve(null))
      own.once('close', resolve)
    })
    await Promise.all([linesOf(own.stdout, onLine), linesOf(own.stderr, (line) => said.push(line))])
    const code = await ended
    child = undefined
    return { code, said }
  }
  const update = async (url: string | undefined, onStored: (stored: number) => void): Promise<string> => {
    let stored = 0
    const local = options.allowLocal ? ['--allow-local'] : []
    const { code, said } = await run(['update', '--json', ...local, ...(url === undefined ? [] : [url])], () =>
      onStored(++stored),
    )
    // A failure ends with the reason for the exit code. Before it is what failed.
    const failed = code === 0 ? undefined : said.find((line) => !line.startsWith('onrecord'))
    return (failed === undefined ? said.join(' ') : reasonFirst(failed)) || screenStrings.feedsFailed
  }
  return {
    list: () => archive.feeds(),
    read: async (asked, onStored) => {
      if (asked.kind === 'reload') return update(asked.url, onStored)
      const { code, said } = await run(['add', asked.url], () => {})
      return code === 0 ? update(asked.url, onStored) : said.join(' ')
    },
    stop: () => {
      child?.kill('SIGINT')
    },
  }
}
