import type { DecisionOptions } from '../../archive.ts'
import { ArchiveError } from '../../archive-error.ts'
import { type Decision, newDecision, newDecisions, type VoiceRef } from '../../identity/decision.ts'
import { splitEntity } from '../../identity/split-rows.ts'
import {
  alreadyMerged,
  circularMerge,
  cleanVoiceName,
  otherStatement,
  silentInStory,
  splitByNothing,
  unknownVoice,
} from '../../identity/voice-errors.ts'
import { rootIn } from '../../identity/voice-moves.ts'
import type { Connection, Sql } from '../connection.ts'
import { reindexArticles } from '../writing/reindex-articles.ts'
import { lockWriting } from '../writing/writing-lock.ts'
import { applyDecisions, numbersOfRefs, refsOf } from './apply-decisions.ts'
import { mergedInto, withMerged } from './entity-tree.ts'
import { refreshVoices } from './refresh-voices.ts'
import { storedDecisions, storedSplits, writeDecisions } from './stored-decisions.ts'

interface Entity {
  readonly number: number
  readonly auto: number | null
}

const entityAt = async (sql: Sql, id: string): Promise<Entity> => {
  const [row] = await sql<Entity>`select number, auto from entity where slug = ${id}`
  if (row) return row
  throw unknownVoice(id)
}

const rootAt = async (sql: Sql, id: string): Promise<number> => {
  const { number } = await entityAt(sql, id)
  return rootIn(await mergedInto(sql, [number]), number)
}

const refOf = async (sql: Sql, number: number): Promise<VoiceRef> => {
  const [row] = await sql<VoiceRef>`select hash, kind, evidence ->> 'name' as name from entity where number = ${number}`
  if (row) return row
  throw new ArchiveError(`The archive has no entity ${number}.`)
}

/** Updates these voices and those of the decisions, after decisions were written or undone. */
const settle = async (sql: Sql, decisions: readonly Decision[], voices: readonly number[]): Promise<void> => {
  const refs = refsOf(decisions)
  const at = await numbersOfRefs(sql, refs)
  const touched = new Set([...voices, ...refs.flatMap((ref) => at(ref)?.number ?? [])])
  await refreshVoices(sql, touched, await applyDecisions(sql, new Set()))
}

/** Writes decisions, and indexes the stories of splits again. */
const write = async (sql: Sql, decisions: readonly Decision[]): Promise<void> => {
  const stories = decisions.flatMap((decision) =>
    decision.kind === 'split' ? decision.parts.map(({ story }) => story) : [],
  )
  await writeDecisions(sql, decisions)
  if (stories.length === 0) return
  const rows = await sql<{ key: number }>`select key from story where id = any(${[...new Set(stories)]}::text[])`
  await reindexArticles(
    sql,
    rows.map(({ key }) => key),
    await storedSplits(sql),
  )
}

const decided = <Result>(connection: Connection, step: (sql: Sql) => Promise<Result>): Promise<Result> =>
  connection.write(async (sql) => {
    await lockWriting(sql)
    return step(sql)
  })

const now = (): string => new Date().toISOString()

/** Merges a voice into another, as `Archive.merge` does. */
export const mergeVoices = (
  connection: Connection,
  voiceId: string,
  into: string,
  { reason }: DecisionOptions = {},
): Promise<void> =>
  decided(connection, async (sql) => {
    const own = await entityAt(sql, voiceId)
    const found = own.auto ?? own.number
    const [root, target] = [await rootAt(sql, voiceId), await rootAt(sql, into)]
    if ((await withMerged(sql, [found])).includes(target)) {
      throw circularMerge(voiceId, into)
    }
    if (root !== found) throw alreadyMerged(voiceId)
    const body = { kind: 'merge', voice: await refOf(sql, found), into: await refOf(sql, target) } as const
    const decision = newDecision(body, now(), reason)
    await write(sql, [decision])
    await settle(sql, [decision], [])
  })

const undoIn = async (sql: Sql, decision: Decision): Promise<void> => {
  const undone = { ...decision, undoneAt: now() }
  await write(sql, [undone])
  await settle(sql, [undone], [])
}

/** Undoes the latest merge of a voice; false if it was never merged. */
export const unmergeVoice = (connection: Connection, voiceId: string): Promise<boolean> =>
  decided(connection, async (sql) => {
    const own = await entityAt(sql, voiceId)
    const decisions = await storedDecisions(sql)
    const at = await numbersOfRefs(sql, refsOf(decisions))
    const merge = decisions.findLast(({ kind, undoneAt, voice }) => {
      const row = at(voice)
      return kind === 'merge' && undoneAt === undefined && row && (row.auto ?? row.number) === (own.auto ?? own.number)
    })
    if (merge) await undoIn(sql, merge)
    return merge !== undefined
  })

/** Undoes a decision, as `Archive.undo` does. */
export const undoDecision = (connection: Connection, id: string): Promise<boolean> =>
  connection.write(async (sql) => {
    await lockWriting(sql)
    const decision = (await storedDecisions(sql)).find((one) => one.id === id && one.undoneAt === undefined)
    if (decision) await undoIn(sql, decision)
    return decision !== undefined
  })

/** Splits a voice, as `Archive.split` does. Returns the id of the new voice. */
export const splitVoice = (
  connection: Connection,
  voiceId: string,
  parts: readonly { readonly story: string; readonly statement?: string }[],
  { reason }: DecisionOptions = {},
): Promise<string> =>
  connection.write(async (sql) => {
    await lockWriting(sql)
    const root = await rootAt(sql, voiceId)
    const numbers = await withMerged(sql, [root])
    const called = []
    for (const { story, statement } of parts) {
      const rows = await sql<{ name: string }>`
        select distinct (evidence ->> 'name') collate "C" as name from story join appearance on appearance.article = story.key
        join entity on entity.number = appearance.entity
        where story.id = ${story} and appearance.statements > 0 and entity = any(${numbers}::integer[]) order by 1`
      if (rows.length === 0) throw silentInStory(voiceId, story)
      for (const { name } of rows) called.push({ story, name, ...(statement !== undefined && { statement }) })
    }
    if (called.length === 0) throw splitByNothing()
    const decision = newDecision({ kind: 'split', voice: await refOf(sql, root), parts: called }, now(), reason)
    await write(sql, [decision])
    await settle(sql, [decision], [root])
    const made = decision.kind === 'split' ? splitEntity(decision).hash : ''
    const [row] = await sql<{ slug: string }>`select slug from entity where hash = ${made} and said > 0`
    if (row) return row.slug
    throw otherStatement(voiceId)
  })

/** Gives a voice another name, as `Archive.rename` does. */
export const renameVoice = (
  connection: Connection,
  voiceId: string,
  name: string,
  { reason }: DecisionOptions = {},
): Promise<void> => {
  return decided(connection, async (sql) => {
    const written = cleanVoiceName(name)
    const voice = await refOf(sql, await rootAt(sql, voiceId))
    const decision = newDecision({ kind: 'rename', voice, name: written }, now(), reason)
    await write(sql, [decision])
    await settle(sql, [decision], [])
  })
}

/** Stores decisions from another archive, as `Archive.putDecisions` does. */
export const putDecisions = (connection: Connection, decisions: readonly Decision[]): Promise<number> =>
  connection.write(async (sql) => {
    await lockWriting(sql)
    const news = newDecisions(await storedDecisions(sql), decisions)
    if (news.length === 0) return 0
    await write(sql, news)
    await settle(sql, news, [])
    return news.length
  })

/** Lists decisions, as `Archive.decisions` does. */
export const listDecisions = (connection: Connection, voiceId?: string): Promise<readonly Decision[]> =>
  connection.read(async (sql) => {
    const all = await storedDecisions(sql)
    if (voiceId === undefined) return all
    const [entity] = await sql<Entity>`select number, auto from entity where slug = ${voiceId}`
    if (!entity) return []
    const about = (decision: Decision): readonly VoiceRef[] => [
      decision.voice,
      ...(decision.kind === 'split' ? [{ ...decision.voice, hash: splitEntity(decision).hash }] : []),
    ]
    const at = await numbersOfRefs(sql, all.flatMap(about))
    const numbers = all.flatMap(about).flatMap((ref) => at(ref)?.number ?? [])
    const into = await mergedInto(sql, [...numbers, entity.number])
    const root = rootIn(into, entity.number)
    return all.filter(
      (decision) =>
        decision.undoneAt === undefined &&
        about(decision).some((ref) => {
          const row = at(ref)
          return row !== undefined && rootIn(into, row.number) === root
        }),
    )
  })
