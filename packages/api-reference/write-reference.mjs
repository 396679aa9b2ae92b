import { fileURLToPath } from 'node:url'
import { Application } from 'typedoc'
import { entries, packageNames } from './entries.mjs'
import { load } from './name-modules.mjs'

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url))

/**
 * The reference of the public packages, and a process exit code. Writes pages into the folder `pages`, and data into the
 * file `data`. Any warning is an error.
 *
 * @param {{ readonly pages?: string, readonly data?: string }} outputs
 */
export const writeReference = async ({ pages, data }) => {
  const app = await Application.bootstrap({
    name: 'On Record',
    entryPoints: entries.map(({ source }) => fileURLToPath(source)),
    tsconfig: here('tsconfig.json'),
    readme: 'none',
    disableSources: true,
    excludeInternal: true,
    validation: { invalidLink: true, notDocumented: true, notExported: true },
    packagesRequiringDocumentation: packageNames,
    // Fields have names that say what they are; those of the model have a line each, as its own tests require.
    requiredToBeDocumented: ['Variable', 'Function', 'Class', 'Interface', 'TypeAlias'],
    treatWarningsAsErrors: true,
    treatValidationWarningsAsErrors: true,
    ...(pages !== undefined && { out: pages }),
    ...(data !== undefined && { json: data }),
  })
  load(app)
  const project = await app.convert()
  if (!project) return 1
  app.validate(project)
  if (pages !== undefined) await app.generateDocs(project, pages)
  if (data !== undefined) await app.generateJson(project, data)
  return app.logger.hasErrors() || app.logger.hasWarnings() ? 1 : 0
}

if (process.argv[1] === here('write-reference.mjs'))
  process.exitCode = await writeReference({ pages: here('generated') })
