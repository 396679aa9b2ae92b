import { modelVersion } from './model/version.ts'

/** Takes an article of one version to the next. Pure: returns new data. */
export type MigrationStep = {
  readonly from: string
  readonly to: string
  readonly migrate: (article: object) => object
}

/**
 * Adds nothing. 1.0 has one probability for a statement and its voice, so how sure the voice is stays unknown; links,
 * media, rights and the levels of blocks were not kept, so they stay absent.
 */
const addOptionalFields: MigrationStep = {
  from: '1.0',
  to: '1.1',
  migrate: (article) => ({ ...article, standard: { name: 'onrecord', version: '1.1' } }),
}

/** One step for each published version after 1.0, which is the first. */
const steps: readonly MigrationStep[] = [addOptionalFields]

/** A value is no article of a version that this package can read. */
export class MigrateError extends Error {
  override readonly name = 'MigrateError'
}

const versionOf = (value: unknown): string => {
  const standard = typeof value === 'object' && value !== null && 'standard' in value ? value.standard : undefined
  if (typeof standard === 'object' && standard !== null && 'name' in standard && standard.name === 'onrecord') {
    if ('version' in standard && typeof standard.version === 'string') return standard.version
  }
  throw new MigrateError('This is no On Record article. Expected standard {name: "onrecord", version}.')
}

/** `value` brought from its version to `target` by `path`, one step after the other. Throws MigrateError without a way. */
export const migrateBy = (path: readonly MigrationStep[], target: string, value: unknown): unknown => {
  const version = versionOf(value)
  if (version === target) return value
  const step = path.find(({ from }) => from === version)
  if (!step)
    throw new MigrateError(
      `Article of model version ${JSON.stringify(version)}. Expected ${target} or earlier: a newer On Record can read it.`,
    )
  return migrateBy(path, target, step.migrate(value as object))
}

/**
 * `value`, an article of any published version, brought up to this package's version of the model; one of this
 * version comes back as it is. Throws MigrateError when it is no article or of a version not known here.
 * What comes back is not checked: `parseArticle` does that.
 */
export const migrate = (value: unknown): unknown => migrateBy(steps, modelVersion, value)
