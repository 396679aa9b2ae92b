import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { openArchive } from '@onrecord/article-archive'
import { edition } from '@onrecord/article-data/edition'

const command = new URL('../bin/onrecord.mjs', import.meta.url).pathname

/** A command that is killed again and again, each time with other stories. */
export type KilledCommand = 'add' | 'import' | 'remove' | 'feeds update' | 'migration' | 'voices resolve'

/** What came of one command. `counted` are the kills that hit it at work, after something was committed where it commits in parts. */
export type KillResult = {
  readonly command: KilledCommand
  readonly kills: number
  readonly counted: number
  /** Stories that were reported as stored. */
  readonly reported: number
  /** Those of them that are not there. */
  readonly missing: readonly string[]
  /** What `doctor` found at the end. */
  readonly faults: readonly string[]
}

type Ended = { readonly out: string; readonly wasKilled: boolean }

/** When the time to a kill begins: with the first output, when the archive has changed, or at once. */
type Trigger =
  | { readonly kind: 'output' | 'start' }
  | { readonly kind: 'change'; readonly hasChanged: () => Promise<boolean> }

const pollMilliseconds = 15

/** Runs the command until `moment` milliseconds after the trigger, and kills it. */
const killed = (words: readonly string[], moment: number, trigger: Trigger): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...words], { stdio: ['ignore', 'pipe', 'ignore'] })
    let out = ''
    let timer: NodeJS.Timeout | undefined
    const kill = () => {
      timer = setTimeout(() => child.kill('SIGKILL'), moment)
    }
    let isRunning = true
    const watch = async (hasChanged: () => Promise<boolean>) => {
      while (isRunning && !(await hasChanged())) await wait(pollMilliseconds)
      kill()
    }
    if (trigger.kind === 'change') watch(trigger.hasChanged).catch(reject)
    else if (trigger.kind === 'output') child.stdout.once('data', kill)
    else kill()
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text))
    child.on('error', reject)
    child.on('close', (_, signal) => {
      isRunning = false
      clearTimeout(timer)
      resolve({ out, wasKilled: signal === 'SIGKILL' })
    })
  })

const run = async (words: readonly string[]): Promise<void> => void (await killed(words, 2 ** 30, { kind: 'start' }))

const name = (round: number, index: number) => `Ferry ${round} number ${index}`
const syllables = ['bar', 'den', 'fol', 'gan', 'hol', 'kes', 'lin', 'mor', 'nes', 'tam']
/** A surname for each number below 1,000, so that there are as many people to tell apart. */
const surname = (index: number) => {
  const [a = '', b = '', c = ''] = [100, 10, 1].map((unit) => syllables[Math.floor(index / unit) % 10] ?? '')
  return a.charAt(0).toUpperCase() + a.slice(1) + b + c
}
const text = (round: number, index: number) =>
  `The ${name(round, index)} will not sail on Monday, the harbor office said. “We cannot let the ferry out,” Ann ${surname(index)} added.`

/** Stories as lines of JSON: of text, or articles. */
const textLines = (round: number, count: number): string =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({ headline: `${name(round, index)} stays in port`, text: text(round, index) }),
  ).join('\n')

const articleLines = (round: number, count: number): string =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      ...edition[0],
      id: `story-${round}-${index}`,
      headline: name(round, index),
      canonicalUrl: `https://example.org/${round}/${index}`,
      provenance: {},
    }),
  ).join('\n')

const feedOf = (round: number, count: number): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbor</title><link>https://example.org/</link><description>d</description>${Array.from(
    { length: count },
    (_, index) =>
      `<item><title>${name(round, index)}</title><guid isPermaLink="false">${round}-${index}</guid><description>${`${text(round, index)} `.repeat(9)}</description></item>`,
  ).join('')}</channel></rss>`

const oldSqlite = `
  DROP TABLE large_block;
  DROP INDEX article_address; DROP INDEX article_claim; DROP INDEX article_base;
  ALTER TABLE article DROP COLUMN address; ALTER TABLE article DROP COLUMN claim; ALTER TABLE article DROP COLUMN base;
  CREATE INDEX article_url ON article(url) WHERE url IS NOT NULL;
  ALTER TABLE tally ADD COLUMN likened INTEGER NOT NULL DEFAULT 0; PRAGMA user_version = 3`

const oldPostgres = `do $$ begin
  if (select version from onrecord_version) = 4 then
    drop table large_block;
    alter table story drop column address, drop column base, drop column kept;
    alter table story rename column claim to url;
    create index story_url on story (url) where url is not null;
    alter table tally add column likened bigint not null default 0;
    create table import_jobs (id bigint);
    update onrecord_version set version = 2;
  end if;
end $$`

/** Turns a current archive into one of two versions earlier, which is migrated when it is next opened. An old one stays as it is. */
const makeOld = async (archive: string, askServer: AskServer | undefined): Promise<void> => {
  if (askServer) return askServer(oldPostgres)
  const db = new DatabaseSync(archive)
  const { user_version: version } = db.prepare('PRAGMA user_version').get() ?? {}
  if (version === 5) db.exec(oldSqlite)
  db.close()
}

/** Runs statements on the PostgreSQL of the archive. */
export type AskServer = (statements: string) => Promise<void>

export type KillOptions = {
  readonly archive: string
  /** For files that the commands read. */
  readonly folder: string
  readonly kills: number
  readonly askServer?: AskServer
}

const state = async (url: string) => {
  const archive = await openArchive(url)
  try {
    return await archive.stats()
  } finally {
    await archive.close()
  }
}

const check = async (url: string, ids: readonly string[]) => {
  const archive = await openArchive(url)
  try {
    const missing: string[] = []
    for (const id of ids) if ((await archive.get(id)) === undefined) missing.push(id)
    return { missing, faults: (await archive.doctor()).faults }
  } finally {
    await archive.close()
  }
}

/** One kill of a command: how to run it, whether its first output means that it has committed something, and how long it runs. */
type Attempt = { readonly words: readonly string[]; readonly after: Trigger['kind']; readonly longest: number }

const storiesAtOnce = 200
/** A migration and resolve work on the whole archive: enough for them to take a while. */
const storiesInAll = 1_000
const removedAtOnce = 60

const attempts = (
  kind: KilledCommand,
  { archive, folder, askServer }: KillOptions,
  publish: (feed: string) => string,
): ((round: number) => Promise<Attempt>) => {
  const at = ['--archive', archive]
  const file = (round: number, lines: string): string => {
    const path = join(folder, `${kind.replace(' ', '-')}-${round}.jsonl`)
    writeFileSync(path, lines)
    return path
  }
  const imported = (round: number, count: number) => run(['import', file(round, articleLines(round, count)), ...at])
  switch (kind) {
    case 'add':
      return async (round) => ({
        words: ['add', '--model', 'fast', file(round, textLines(round, storiesAtOnce)), ...at],
        after: 'output',
        longest: 400,
      })
    case 'import':
      return async (round) => ({
        words: ['import', file(round, articleLines(round, storiesAtOnce)), ...at],
        after: 'change',
        longest: 300,
      })
    case 'remove':
      return async (round) => {
        await imported(round, removedAtOnce)
        const ids = Array.from({ length: removedAtOnce }, (_, index) => `story-${round}-${index}`)
        return { words: ['remove', ...ids, ...at], after: 'change', longest: 150 }
      }
    case 'feeds update':
      return async (round) => {
        const address = publish(feedOf(round, 100))
        await run(['feeds', 'add', address, ...at])
        return {
          words: ['feeds', 'update', '--model', 'fast', '--allow-local', address, ...at],
          after: 'output',
          longest: 400,
        }
      }
    case 'migration':
      return async (round) => {
        if (round === 0) {
          await imported(round, storiesInAll)
          await makeOld(archive, askServer)
        }
        return { words: ['stats', ...at], after: 'start', longest: 700 }
      }
    case 'voices resolve':
      return async (round) => {
        if (round === 0) await run(['add', '--model', 'fast', file(round, textLines(round, storiesInAll)), ...at])
        return { words: ['voices', 'resolve', ...at], after: 'start', longest: 250 }
      }
  }
}

/** Whether the archive was left in another state, where the command commits in parts; a migration and resolve work on all of it. */
const hasCommitted = async (kind: KilledCommand, archive: string, before: number): Promise<boolean> =>
  kind === 'migration' || kind === 'voices resolve' || (await sizeOf(kind, archive)) !== before

const sizeOf = async (kind: KilledCommand, archive: string): Promise<number> =>
  kind === 'migration' ? 0 : (await state(archive)).articles

/** Kills a command `kills` times, each at another moment, and says what became of the archive. */
export const killCommand = async (kind: KilledCommand, options: KillOptions): Promise<KillResult> => {
  const { archive, kills, askServer } = options
  let feed = ''
  const server = createServer((_, response) => response.setHeader('content-type', 'application/rss+xml').end(feed))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  let feeds = 0
  const publish = (xml: string): string => {
    feed = xml
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/${feeds++}`
  }
  const next = attempts(kind, options, publish)
  const reported: string[] = []
  let counted = 0
  try {
    for (let round = 0; round < kills; round++) {
      const { words, after, longest } = await next(round)
      const before = await sizeOf(kind, archive)
      const hasChanged = async () => (await sizeOf(kind, archive)) !== before
      // Moments all over the time that the command takes.
      const moment = (after === 'start' ? 120 : 1) + ((round * 7919) % longest)
      const { out, wasKilled } = await killed(
        words,
        moment,
        after === 'change' ? { kind: after, hasChanged } : { kind: after },
      )
      reported.push(...Array.from(out.matchAll(/^(?:added|revised)\t(\S+)\t[^\n]*\n/gmu), ([, id = '']) => id))
      if (wasKilled && (await hasCommitted(kind, archive, before))) counted++
      else if (kind === 'migration' && !wasKilled) await makeOld(archive, askServer)
      // What a killed process leaves behind is taken down by the server a moment later.
      if (askServer) await wait(50)
    }
    if (kind === 'migration') reported.push(...Array.from({ length: storiesInAll }, (_, index) => `story-0-${index}`))
    return { command: kind, kills, counted, reported: reported.length, ...(await check(archive, reported)) }
  } finally {
    server.close()
    server.closeAllConnections()
  }
}
