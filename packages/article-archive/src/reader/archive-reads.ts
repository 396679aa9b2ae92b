import type { Archive } from '../archive.ts'

/** Requests whose cost is bounded by what they name or by the length of a page. */
const bounded = ['get', 'coverages', 'idAt', 'revisions', 'list', 'voice', 'voicesIn', 'decisions', 'complete'] as const

/** Requests whose cost grows with the archive. */
const open = [
  'recentChanges',
  'search',
  'facets',
  'voices',
  'months',
  'voicesBeside',
  'voicesNamed',
  'statementsOf',
  'figures',
  'similar',
  'stats',
] as const

/** The name of a request that changes nothing. */
export type ReadName = (typeof bounded)[number] | (typeof open)[number]

/** The methods of an archive that change nothing. */
export type ArchiveReads = Pick<Archive, ReadName>

/** Calls the method with this name and these arguments. */
export type AskArchive = (name: ReadName, args: readonly unknown[]) => Promise<unknown>

const names: readonly ReadName[] = [...bounded, ...open]
const boundedNames: ReadonlySet<ReadName> = new Set(bounded)

/** Whether a request costs about the same in an archive of any size. */
export const isBounded = (name: ReadName): boolean => boundedNames.has(name)

/** The reads of an archive, each answered by `ask`. */
export const readsBy = (ask: AskArchive): ArchiveReads =>
  Object.fromEntries(names.map((name) => [name, (...args: readonly unknown[]) => ask(name, args)])) as ArchiveReads

/** Calls the methods of an archive directly. */
export const askDirectly =
  (archive: ArchiveReads): AskArchive =>
  (name, args) =>
    (archive[name] as (...given: readonly unknown[]) => Promise<unknown>)(...args)
