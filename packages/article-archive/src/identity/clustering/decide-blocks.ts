import { blockOfGroup, entityKeys, isShortNameBlock } from '../entity-keys.ts'
import { hashText } from '../hash-text.ts'
import { type Asking, asked, keyLevels } from '../questions.ts'
import { needsContext } from './context.ts'
import { type Changed, maxTogether, nothingTaken, type Placement, placeInGroup, type Taken } from './decide-large.ts'
import { type Assignment, decideShortNames, decideTogether, meaningOf } from './decide-together.ts'
import { type Member, type MemberRow, noSources, type Reaching, type Sources, timeless } from './member.ts'

/** The result of deciding some blocks, for an engine to write. */
export interface BlockDecisions {
  /**
   * Entities that change to another voice: the number of that voice, or null for an entity that becomes its own
   * voice.
   */
  readonly autos: ReadonlyMap<number, number | null>
  /** Entities and voices that may now belong to another voice. */
  readonly found: ReadonlySet<number>
  /** Entities whose voices have to be written again in any case. */
  readonly touched: ReadonlySet<number>
  readonly signatures: readonly (readonly [key: string, signature: string | undefined])[]
  /** Blocks of short names that may refer to the decided entities. */
  readonly reached: readonly string[]
}

/** The maximum number of entities that a short name is compared with. */
const maxReaching = 128

interface Block {
  readonly key: string
  readonly first: readonly MemberRow[]
  readonly reaching: readonly Reaching[]
  readonly changed: Changed
}

const isLarge = ({ first }: Pick<Block, 'first'>): boolean => first.length > maxTogether

/** A block or group with a changed entity. */
type Stale = { readonly key: string; readonly entity: number }

function* changesIn(keys: ReadonlySet<string>, stale: readonly Stale[]): Asking<ReadonlyMap<string, Changed>> {
  const within = stale.filter(({ key }) => keys.has(blockOfGroup(key)))
  const numbers = within.flatMap(({ entity }) => (entity > 0 ? [entity] : []))
  const entities = numbers.length === 0 ? [] : yield* asked<'entities'>({ ask: 'entities', numbers })
  const byNumber = new Map(entities.map((row) => [row.number, row] as const))
  return new Map(
    Array.from(
      Map.groupBy(within, ({ key }) => blockOfGroup(key)),
      ([block, own]) => [
        block,
        {
          members: own.flatMap(({ entity }) => {
            const row = byNumber.get(entity)
            return row && entityKeys(row.evidence, row.hash, true).block === block ? [row] : []
          }),
          groups: new Set(own.flatMap(({ key }) => (key === block ? [] : [key]))),
        },
      ],
    ),
  )
}

const nothingChanged: Changed = { members: [], groups: new Set() }

function* readBlocks(
  keys: readonly string[],
  stale: readonly Stale[],
  { isShort, isAll }: { readonly isShort: boolean; readonly isAll: boolean },
): Asking<readonly Block[]> {
  const blocks = [...new Set(keys.map(blockOfGroup))].filter((key) => isShortNameBlock(key) === isShort)
  const first = yield* asked<'members'>({
    ask: 'members',
    groups: blocks.map((key) => ({ key, own: keyLevels.block })),
    limit: maxTogether + 1,
  })
  const filled = blocks.filter((key) => (first.get(key) ?? []).length > 0)
  const reaching = isShort
    ? yield* asked<'members'>({
        ask: 'members',
        groups: filled.map((key) => ({ key, own: keyLevels.shortName })),
        limit: maxReaching,
      })
    : new Map<string, readonly MemberRow[]>()
  const large = new Set(blocks.filter((key) => isLarge({ first: first.get(key) ?? [] })))
  const changes = isAll ? new Map<string, Changed>() : yield* changesIn(large, stale)
  return blocks.map(
    (key): Block => ({
      key,
      first: first.get(key) ?? [],
      reaching: (reaching.get(key) ?? []).map((row) => ({ ...row, voice: row.auto ?? row.number })),
      changed: isAll ? 'all' : (changes.get(key) ?? nothingChanged),
    }),
  )
}

/** All entities of a large block of short names are decided again if the entities that they may refer to change. */
const shortTaken = ({ key, first, reaching }: Block): Taken => {
  const signature = hashText(reaching.map(({ hash, voice }) => `${hash} ${voice}`).join(' '))
  return { signature, voiceOf: meaningOf(key, first.map(timeless), reaching.map(timeless), noSources) }
}

const emptyPlacement: Placement = { voices: [], together: [], signatures: [], rows: [] }

function* sourcesOf(sets: readonly (readonly Member[])[]): Asking<Sources> {
  const compared = sets.filter((members) => members.length > 1)
  if (compared.length === 0) return noSources
  const people = compared.filter((members) => members.some(({ evidence }) => evidence.kind === 'person'))
  const numbers = people.flatMap(needsContext)
  const contexts = numbers.length === 0 ? noSources.contexts : yield* asked<'contexts'>({ ask: 'contexts', numbers })
  const apart = yield* asked<'apart'>({ ask: 'apart', numbers: people.flat().map(({ number }) => number) })
  return { contexts, apart }
}

/** The entities of a block of short names whose stories may have to be read. */
const comparedWith = ({ first, reaching }: Block): readonly Member[] =>
  reaching.length > maxTogether ? first : [...first, ...reaching]

const written = (
  decided: Assignment,
  rows: ReadonlyMap<number, MemberRow>,
): Pick<BlockDecisions, 'autos' | 'found'> => {
  const changed = [...decided].flatMap(([number, root]) => {
    const [before, auto] = [rows.get(number)?.auto ?? null, root === number ? null : root]
    return before === auto ? [] : [{ number, before, auto, root }]
  })
  return {
    autos: new Map(changed.map(({ number, auto }) => [number, auto])),
    found: new Set(changed.flatMap(({ number, before, root }) => [number, before ?? number, root])),
  }
}

const rootsShared = (decided: Assignment): readonly number[] => [
  ...new Set([...decided].flatMap(([number, root]) => (number === root ? [] : [root]))),
]

/**
 * Decides blocks of full names, or with `isShort` blocks of short names, which come after all full names. The
 * computation is the same for every engine: the engine answers its questions and writes its result.
 */
export function* decideBlocks(
  keys: readonly string[],
  { isShort, isAll }: { readonly isShort: boolean; readonly isAll: boolean },
): Asking<BlockDecisions> {
  const stale = yield* asked<'stale'>({ ask: 'stale', keys })
  const blocks = yield* readBlocks(keys, stale, { isShort, isAll })
  const placements: Placement[] = [emptyPlacement]
  for (const block of blocks.filter((one) => isLarge(one) || !isShort))
    placements.push(
      yield* placeInGroup(
        { key: block.key, own: keyLevels.block },
        block.first,
        isShort ? shortTaken(block) : nothingTaken,
        block.changed,
      ),
    )
  const short = isShort ? blocks.filter((block) => !isLarge(block)) : []
  const together = placements.flatMap((placement) => placement.together)
  const sources = yield* sourcesOf([...together, ...short.map(comparedWith)])
  const decided = new Map([
    ...placements.flatMap(({ voices }) => voices),
    ...together.flatMap((members) => [...decideTogether(members, sources)]),
    ...short.flatMap(({ key, first, reaching }) => [...decideShortNames(key, first, reaching, sources)]),
  ])
  const rows = new Map(
    [...placements.flatMap((placement) => placement.rows), ...short.flatMap(({ first }) => first)].map(
      (row) => [row.number, row] as const,
    ),
  )
  return {
    ...written(decided, rows),
    touched: new Set([
      ...stale.flatMap(({ entity }) => (entity > 0 ? [entity] : [])),
      ...(isAll ? rootsShared(decided) : []),
    ]),
    signatures: [
      ...placements.flatMap(({ signatures }) => signatures),
      ...short.map(({ key }) => [key, undefined] as const),
    ],
    reached: isShort
      ? []
      : [...new Set([...rows.values()].flatMap(({ evidence, hash }) => entityKeys(evidence, hash, true).reach))],
  }
}
