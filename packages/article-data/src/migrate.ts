import { withIdsOfLongContents } from './model/ids-of-long-contents.ts'
import { modelVersion } from './model/version.ts'
import { OnRecordError } from './on-record-error.ts'

/** Upgrades an article from one version to the next. Pure: returns new data. */
export type MigrationStep = {
  readonly from: string
  readonly to: string
  /** The article in the later version. */
  readonly migrate: (article: object) => object
}

/**
 * Adds no values. 1.0 has one probability for a statement and its voice, so the voice's probability stays unknown.
 * Links, media, rights and the levels of blocks were not stored, so they stay absent.
 */
const addOptionalFields: MigrationStep = {
  from: '1.0',
  to: '1.1',
  migrate: (article) => ({ ...article, standard: { name: 'onrecord', version: '1.1' } }),
}

/** Ids of statements depend on the first 8,192 code units of the content since 1.2. References follow ids that change. */
const computeLongIds: MigrationStep = {
  from: '1.1',
  to: '1.2',
  migrate: (article) => ({ ...withIdsOfLongContents(article), standard: { name: 'onrecord', version: '1.2' } }),
}

/** One step for each published version after 1.0, the first version. */
const steps: readonly MigrationStep[] = [addOptionalFields, computeLongIds]

/** The value is not an article of a version that this package can read. */
export class MigrateError extends OnRecordError {
  override readonly name = 'MigrateError'
  readonly code = 'article-version'
}

const versionOf = (value: unknown): string => {
  const standard = typeof value === 'object' && value !== null && 'standard' in value ? value.standard : undefined
  if (typeof standard === 'object' && standard !== null && 'name' in standard && standard.name === 'onrecord') {
    if ('version' in standard && typeof standard.version === 'string') return standard.version
  }
  throw new MigrateError('This is not an On Record article. Expected standard {name: "onrecord", version}.')
}

/**
 * `value` upgraded from its version to `target` with the steps of `path`. Throws MigrateError when no step leads there.
 */
export const migrateBy = (path: readonly MigrationStep[], target: string, value: unknown): unknown => {
  const version = versionOf(value)
  if (version === target) return value
  const step = path.find(({ from }) => from === version)
  if (!step)
    throw new MigrateError(
      `The article has model version ${JSON.stringify(version)}, but this package reads ${target} and earlier. Update the package.`,
    )
  return migrateBy(path, target, step.migrate(value as object))
}

/**
 * `value`, an article of any published version, upgraded to this package's version of the model; an article of this
 * version is returned unchanged. Throws MigrateError when it is not an article or its version is unknown. The result is
 * not checked: use `parseArticle` for that.
 */
export const migrate = (value: unknown): unknown => migrateBy(steps, modelVersion, value)
