import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { type Archive, openArchive } from '@onrecord/article-archive'
import type { Article } from '@onrecord/article-data'
import { edition } from '@onrecord/article-data/edition'

const command = new URL('../bin/onrecord.mjs', import.meta.url).pathname

/** A command that is killed again and again, each time with other stories. */
export type KilledCommand = 'add' | 'import' | 'remove' | 'feeds update' | 'migration' | 'voices resolve'

/** What came of one command. */
export type KillResult = {
  readonly command: KilledCommand
  /** The kills that hit it at work: after it had committed something, or inside the one transaction of a migration. */
  readonly kills: number
  /** How often it ran. It ended by itself where it was not killed, or was killed too early. */
  readonly runs: number
  /** Stories that were reported as stored. */
  readonly reported: number
  /** Those of them that are not there. */
  readonly missing: readonly string[]
  /** What `doctor` found at the end. */
  readonly faults: readonly string[]
}

type Ended = { readonly out: string; readonly wasKilled: boolean }

/** When the time to a kill begins: with the first output, when something has come about, or never. */
type Trigger = { readonly kind: 'output' | 'never' } | { readonly kind: 'when'; readonly isSo: () => Promise<boolean> }

const pollMilliseconds = 20

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
    const watch = async (isSo: () => Promise<boolean>) => {
      while (isRunning && !(await isSo())) await wait(pollMilliseconds)
      kill()
    }
    if (trigger.kind === 'when') watch(trigger.isSo).catch(reject)
    else if (trigger.kind === 'output') child.stdout.once('data', kill)
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text))
    child.on('error', reject)
    child.on('close', (_, signal) => {
      isRunning = false
      clearTimeout(timer)
      resolve({ out, wasKilled: signal === 'SIGKILL' })
    })
  })

const run = async (words: readonly string[]): Promise<void> => void (await killed(words, 0, { kind: 'never' }))

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

const articleOf = (round: number, index: number): Article => ({
  ...(edition[0] as Article),
  id: `story-${round}-${index}`,
  headline: name(round, index),
  canonicalUrl: `https://example.org/${round}/${index}`,
  provenance: {},
})

const articleLines = (round: number, count: number): string =>
  Array.from({ length: count }, (_, index) => JSON.stringify(articleOf(round, index))).join('\n')

/** A story with people who speak in another one too, with another role: who is who has to be decided for each name. */
const storyOfPeople = (round: number, index: number): Article => {
  const { dateline: _, ...article } = articleOf(round, index)
  const pair = Math.floor(index / 2)
  const { statements } = article
  const surnameOf = (place: number) => surname(pair * statements.length + place) + surname(round).toLowerCase()
  return {
    ...article,
    entities: statements.map((_statement, place) => ({
      kind: 'person',
      id: `person-${place}`,
      name: `Ann ${surnameOf(place)}`,
      aliases: [],
      identifiers: [],
      roles: index % 2 === 0 ? ['harbor master'] : ['harbor master', 'master of the north harbor'],
    })),
    mentions: [],
    statements: statements.map((statement, place) => ({
      id: statement.id,
      form: statement.form,
      source: [],
      cue: [],
      content: statement.content,
      voiceIds: [`person-${place}`],
      anonymity: 'named',
      stance: statement.stance,
      chain: [],
      confidence: 1,
      method: 'manual',
      ...(statement.parentId !== undefined && { parentId: statement.parentId }),
    })),
    figures: [],
    dates: [],
    events: [],
  }
}

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
  if (askServer) return void (await askServer(oldPostgres))
  const db = new DatabaseSync(archive)
  const { user_version: version } = db.prepare('PRAGMA user_version').get() ?? {}
  if (version === 5) db.exec(oldSqlite)
  db.close()
}

/** Runs statements on the PostgreSQL of the archive; gives how many rows the last one gave. */
export type AskServer = (statements: string) => Promise<number>

export type KillOptions = {
  readonly archive: string
  /** For files that the commands read. */
  readonly folder: string
  readonly kills: number
  readonly askServer?: AskServer
}

const inArchive = async <Result>(url: string, step: (archive: Archive) => Promise<Result>): Promise<Result> => {
  const archive = await openArchive(url)
  try {
    return await step(archive)
  } finally {
    await archive.close()
  }
}

const check = (url: string, ids: readonly string[]) =>
  inArchive(url, async (archive) => {
    const missing: string[] = []
    for (const id of ids) if ((await archive.get(id)) === undefined) missing.push(id)
    return { missing, faults: (await archive.doctor()).faults }
  })

/** Keeps stories without deciding who is who. */
const put = (url: string, stories: readonly Article[]): Promise<void> =>
  inArchive(url, async (archive) => void (await archive.put(stories)))

const storyCount = (url: string): Promise<number> => inArchive(url, async (archive) => (await archive.stats()).articles)
const voiceCount = (url: string): Promise<number> => inArchive(url, async (archive) => (await archive.stats()).voices)

/** Whether another process writes to the archive at this moment: in SQLite it has the lock, in PostgreSQL it has changed tables. */
const isBeingMigrated = async (archive: string, askServer: AskServer | undefined): Promise<boolean> => {
  if (askServer)
    return (await askServer("select 1 from pg_locks where mode = 'AccessExclusiveLock' and locktype = 'relation'")) > 0
  const db = new DatabaseSync(archive, { timeout: 0 })
  try {
    db.exec('BEGIN IMMEDIATE; ROLLBACK')
    return false
  } catch {
    return true
  } finally {
    db.close()
  }
}

/** One run of a command that is to be killed. */
type Attempt = {
  readonly words: readonly string[]
  readonly trigger: Trigger
  /** Milliseconds after the trigger within which it is killed. */
  readonly longest: number
  /** Whether it has committed something, asked after the kill. */
  readonly hasCommitted: () => Promise<boolean>
}

const storiesAtOnce = 200
/** A migration works on the whole archive: enough for it to take a while. */
const migratedStories = 400
const removedAtOnce = 60
/** With 960 names, which are decided in steps of 100. */
const storiesOfPeople = 80

const always = async (): Promise<boolean> => true

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
  const articles = (round: number, count: number) =>
    Array.from({ length: count }, (_, index) => articleOf(round, index))
  /** Whether a count is another one than now. */
  const changeOf = async (count: (url: string) => Promise<number>) => {
    const before = await count(archive)
    return async () => (await count(archive)) !== before
  }
  switch (kind) {
    case 'add':
      return async (round) => ({
        words: ['add', '--model', 'fast', file(round, textLines(round, storiesAtOnce)), ...at],
        trigger: { kind: 'output' },
        longest: 400,
        hasCommitted: await changeOf(storyCount),
      })
    case 'import':
      return async (round) => {
        const hasCommitted = await changeOf(storyCount)
        return {
          words: ['import', file(round, articleLines(round, storiesAtOnce)), ...at],
          trigger: { kind: 'when', isSo: hasCommitted },
          longest: 300,
          hasCommitted,
        }
      }
    case 'remove':
      return async (round) => {
        await put(archive, articles(round, removedAtOnce))
        const hasCommitted = await changeOf(storyCount)
        const ids = Array.from({ length: removedAtOnce }, (_, index) => `story-${round}-${index}`)
        return {
          words: ['remove', ...ids, ...at],
          trigger: { kind: 'when', isSo: hasCommitted },
          longest: 150,
          hasCommitted,
        }
      }
    case 'feeds update':
      return async (round) => {
        const address = publish(feedOf(round, 100))
        await run(['feeds', 'add', address, ...at])
        return {
          words: ['feeds', 'update', '--model', 'fast', '--allow-local', address, ...at],
          trigger: { kind: 'output' },
          longest: 400,
          hasCommitted: await changeOf(storyCount),
        }
      }
    case 'migration':
      return async (round) => {
        if (round === 0) await put(archive, articles(round, migratedStories))
        await makeOld(archive, askServer)
        return {
          words: ['stats', ...at],
          trigger: { kind: 'when', isSo: () => isBeingMigrated(archive, askServer) },
          longest: 400,
          hasCommitted: always,
        }
      }
    case 'voices resolve':
      return async (round) => {
        await put(
          archive,
          Array.from({ length: storiesOfPeople }, (_, index) => storyOfPeople(round, index)),
        )
        const hasCommitted = await changeOf(voiceCount)
        return {
          words: ['voices', 'resolve', '--changed', ...at],
          trigger: { kind: 'when', isSo: hasCommitted },
          longest: 300,
          hasCommitted,
        }
      }
  }
}

/** Runs for each kill at most: some end by themselves before they are killed. */
const mostRuns = 5

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
  let [hits, round] = [0, 0]
  try {
    for (; hits < kills && round < kills * mostRuns; round++) {
      const { words, trigger, longest, hasCommitted } = await next(round)
      // Moments all over the time that the command takes.
      const { out, wasKilled } = await killed(words, 1 + ((round * 7919) % longest), trigger)
      reported.push(...Array.from(out.matchAll(/^(?:added|revised)\t(\S+)\t[^\n]*\n/gmu), ([, id = '']) => id))
      if (wasKilled && (await hasCommitted())) hits++
      // What a killed process leaves behind is taken down by the server a moment later.
      if (askServer) await wait(50)
    }
    if (kind === 'migration')
      reported.push(...Array.from({ length: migratedStories }, (_, index) => `story-0-${index}`))
    return { command: kind, kills: hits, runs: round, reported: reported.length, ...(await check(archive, reported)) }
  } finally {
    server.close()
    server.closeAllConnections()
  }
}
