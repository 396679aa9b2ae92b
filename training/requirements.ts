import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { type TrainingFolders, type TrainingStep, trainingSteps } from './steps.ts'

const repository = resolve(import.meta.dirname, '..')

/** The environment variables that training reads. */
export interface TrainingEnvironment {
  readonly ONRECORD_SHARED?: string | undefined
  readonly OUT?: string | undefined
  /** A Python 3.12, `python3.12` by default. */
  readonly PYTHON?: string | undefined
}

/** The Python that makes the virtual environment. */
export const basePython = ({ PYTHON = 'python3.12' }: TrainingEnvironment): string => PYTHON

/** The folders that the environment names. Ask `missingRequirements` first whether they exist. */
export const foldersIn = ({ ONRECORD_SHARED = '', OUT = '' }: TrainingEnvironment): TrainingFolders => ({
  corpora: join(ONRECORD_SHARED, 'corpora'),
  out: OUT,
})

const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path)
  return !way.startsWith('..') && !isAbsolute(way)
}

const missingFolders = ({ ONRECORD_SHARED, OUT }: TrainingEnvironment): readonly string[] => [
  ...(ONRECORD_SHARED && isAbsolute(ONRECORD_SHARED)
    ? []
    : ['Set ONRECORD_SHARED to the absolute path of the folder that contains "corpora".']),
  ...(OUT && isAbsolute(OUT) && !isInside(repository, OUT)
    ? []
    : ['Set OUT to the absolute path of a folder for the results, outside of the repository.']),
]

const missingCorpora = (steps: readonly TrainingStep[], { corpora }: TrainingFolders): readonly string[] =>
  [...new Set(steps.flatMap((step) => step.corpora))]
    .map((file) => join(corpora, file))
    .filter((path) => !existsSync(path))
    .map((path) => `Add the corpus file "${path}".`)

/** The results of earlier steps that do not exist and that no earlier one of these steps will write. */
const missingResults = (steps: readonly TrainingStep[], { out }: TrainingFolders): readonly string[] =>
  steps.flatMap(({ reads }, index) => {
    const written = steps.slice(0, index).flatMap(({ writes }) => writes)
    return reads
      .filter((file) => !written.includes(file) && !existsSync(join(out, file)))
      .map((file) => {
        const writer = trainingSteps.find(({ writes }) => writes.includes(file))
        return `Run the step "${writer?.name}" first. It writes "${join(out, file)}".`
      })
  })

const isPython312 = (program: string): boolean =>
  spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout?.startsWith('Python 3.12') ?? false

/** What the steps need and do not find, as instructions; empty if training can start. */
export const missingRequirements = (
  steps: readonly TrainingStep[],
  environment: TrainingEnvironment,
): readonly string[] => {
  const folders = missingFolders(environment)
  const python = basePython(environment)
  return [
    ...folders,
    ...(folders.length > 0
      ? []
      : [missingCorpora, missingResults].flatMap((missing) => missing(steps, foldersIn(environment)))),
    ...(isPython312(python)
      ? []
      : [`Install Python 3.12, or set PYTHON to its path. "${python}" is not a Python 3.12.`]),
  ]
}
