import type { DecisionOptions } from '../../archive.ts'
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
import { unpackArticle } from '../../indexing/packed-article.ts'
import { prepareArticle } from '../../indexing/prepared-article.ts'
import type { Row, Store } from '../store.ts'
import { type Batch, inWriting, withBatch } from '../writing/batch.ts'
import { indexArticle, unindexArticle } from '../writing/index-article.ts'
import { storedRows } from '../writing/stored-rows.ts'
import { applyDecisions } from './apply-decisions.ts'
import { mergedNumbers, numberOfRef, rootNumber, rootOf } from './entity-tree.ts'
import { refreshVoices } from './refresh-voices.ts'
import { storedDecisions, writeDecision } from './stored-decisions.ts'

const entityAt = ({ sql }: Store, id: string): Row => {
  const row = sql('SELECT number, auto, merged FROM entity WHERE slug = ?').get(id)
  if (row) return row
  throw unknownVoice(id)
}

const rootAt = (store: Store, id: string): number => rootOf(store, Number(entityAt(store, id).number))

const refOf = ({ sql }: Store, number: number): VoiceRef => {
  const row = sql(`SELECT hash, kind, evidence ->> '$.name' AS name FROM entity WHERE number = ?`).get(number)
  return { hash: String(row?.hash), kind: row?.kind as VoiceRef['kind'], name: String(row?.name) }
}

/** Updates these voices and those of the decisions, after decisions were written or undone. */
const settle = (store: Store, decisions: readonly Decision[], voices: readonly number[]): void => {
  const touched = new Set(voices)
  const about = decisions.flatMap((decision) => [decision.voice, ...(decision.kind === 'merge' ? [decision.into] : [])])
  for (const ref of about) {
    const number = numberOfRef(store, ref)
    if (number !== undefined) touched.add(rootOf(store, number))
  }
  refreshVoices(store, touched, applyDecisions(store, []))
}

const articleAt = ({ sql }: Store, story: string): Row | undefined =>
  sql('SELECT key, statements, figures, publisher FROM article WHERE id = ?').get(story)

const unindexStory = (store: Store, batch: Batch, story: string, row: Row): void => {
  const [key, parts] = [Number(row.key), Math.max(Number(row.statements), Number(row.figures))]
  unindexArticle(store, batch, { key, id: story, parts }, storedRows(store, key))
}

const indexStory = (store: Store, batch: Batch, row: Row): void => {
  const body = store
    .sql('SELECT body FROM revision WHERE article = ? ORDER BY revision DESC LIMIT 1')
    .get(Number(row.key))?.body
  if (!(body instanceof Uint8Array)) return
  const article = prepareArticle(unpackArticle(body))
  indexArticle(store, batch, Number(row.key), article, typeof row.publisher === 'number' ? row.publisher : null)
}

/** Writes decisions, and indexes the stories of splits again. */
const write = (store: Store, decisions: readonly Decision[]): void => {
  const stories = new Set(
    decisions.flatMap((decision) => (decision.kind === 'split' ? decision.parts.map(({ story }) => story) : [])),
  )
  withBatch(store, (batch) => {
    const rows = [...stories].flatMap((story) => {
      const row = articleAt(store, story)
      return row ? [{ story, row }] : []
    })
    for (const { story, row } of rows) unindexStory(store, batch, story, row)
    for (const decision of decisions) writeDecision(store, decision)
    batch.forgetSplits()
    for (const { row } of rows) indexStory(store, batch, row)
  })
}

const now = (): string => new Date().toISOString()

/** Merges a voice into another, as `Archive.merge` does. */
export const mergeVoices = (store: Store, voiceId: string, into: string, { reason }: DecisionOptions = {}): void => {
  inWriting(store, () => {
    const own = entityAt(store, voiceId)
    const found = Number(own.auto ?? own.number)
    const [root, target] = [rootAt(store, voiceId), rootAt(store, into)]
    if (mergedNumbers(store, found).includes(target)) {
      throw circularMerge(voiceId, into)
    }
    if (root !== found) throw alreadyMerged(voiceId)
    const decision = newDecision(
      { kind: 'merge', voice: refOf(store, found), into: refOf(store, target) },
      now(),
      reason,
    )
    write(store, [decision])
    settle(store, [decision], [])
  })
}

/** Undoes the latest merge of a voice; false if it was never merged. */
export const unmergeVoice = (store: Store, voiceId: string): boolean =>
  inWriting(store, () => {
    const own = entityAt(store, voiceId)
    const found = Number(own.auto ?? own.number)
    const merge = storedDecisions(store).findLast(
      (decision) =>
        decision.kind === 'merge' && decision.undoneAt === undefined && autoOfRef(store, decision.voice) === found,
    )
    if (merge) undoIn(store, merge)
    return merge !== undefined
  })

const autoOfRef = (store: Store, ref: VoiceRef): number | undefined => {
  const number = numberOfRef(store, ref)
  const row = number === undefined ? undefined : store.sql('SELECT auto FROM entity WHERE number = ?').get(number)
  return row && Number(row.auto ?? number)
}

const undoIn = (store: Store, decision: Decision): void => {
  const undone = { ...decision, undoneAt: now() }
  write(store, [undone])
  settle(store, [undone], [])
}

/** Undoes a decision, as `Archive.undo` does. */
export const undoDecision = (store: Store, id: string): boolean =>
  inWriting(store, () => {
    const decision = storedDecisions(store).find((one) => one.id === id && one.undoneAt === undefined)
    if (decision) undoIn(store, decision)
    return decision !== undefined
  })

/** Splits a voice, as `Archive.split` does. Returns the id of the new voice. */
export const splitVoice = (
  store: Store,
  voiceId: string,
  parts: readonly { readonly story: string; readonly statement?: string }[],
  { reason }: DecisionOptions = {},
): string =>
  inWriting(store, () => {
    const root = rootAt(store, voiceId)
    const numbers = JSON.stringify(mergedNumbers(store, root))
    const called = parts.flatMap(({ story, statement }) => {
      const rows = store
        .sql(`SELECT DISTINCT evidence ->> '$.name' AS name FROM article JOIN appearance ON appearance.article = article.key
          JOIN entity ON entity.number = appearance.entity
          WHERE article.id = ? AND appearance.statements > 0 AND entity IN (SELECT value FROM json_each(?)) ORDER BY name`)
        .all(story, numbers) as readonly Row[]
      if (rows.length === 0) throw silentInStory(voiceId, story)
      return rows.map((row) => ({ story, name: String(row.name), ...(statement !== undefined && { statement }) }))
    })
    if (called.length === 0) throw splitByNothing()
    const decision = newDecision({ kind: 'split', voice: refOf(store, root), parts: called }, now(), reason)
    write(store, [decision])
    settle(store, [decision], [root])
    const made = decision.kind === 'split' ? splitEntity(decision).hash : ''
    const row = store.sql('SELECT slug FROM entity WHERE hash = ? AND said > 0').get(made)
    if (!row) throw otherStatement(voiceId)
    return String(row.slug)
  })

/** Gives a voice another name, as `Archive.rename` does. */
export const renameVoice = (store: Store, voiceId: string, name: string, { reason }: DecisionOptions = {}): void => {
  const written = cleanVoiceName(name)
  inWriting(store, () => {
    const decision = newDecision(
      { kind: 'rename', voice: refOf(store, rootAt(store, voiceId)), name: written },
      now(),
      reason,
    )
    write(store, [decision])
    settle(store, [decision], [])
  })
}

/** Stores decisions from another archive, as `Archive.putDecisions` does. */
export const putDecisions = (store: Store, decisions: readonly Decision[]): number =>
  inWriting(store, () => {
    const news = newDecisions(storedDecisions(store), decisions)
    if (news.length === 0) return 0
    write(store, news)
    settle(store, news, [])
    return news.length
  })

/** Lists decisions, as `Archive.decisions` does. */
export const listDecisions = (store: Store, voiceId?: string): readonly Decision[] =>
  store.read(() => {
    if (voiceId === undefined) return storedDecisions(store)
    const root = rootNumber(store, voiceId)
    return storedDecisions(store).filter(
      (decision) => decision.undoneAt === undefined && root !== undefined && isAbout(store, decision, root),
    )
  })

const isAbout = (store: Store, decision: Decision, root: number): boolean => {
  const made = decision.kind === 'split' ? [{ ...decision.voice, hash: splitEntity(decision).hash }] : []
  return [decision.voice, ...made].some((ref) => {
    const number = numberOfRef(store, ref)
    return number !== undefined && rootOf(store, number) === root
  })
}
