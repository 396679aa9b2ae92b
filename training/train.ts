import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { basePython, foldersIn, missingRequirements } from './requirements.ts'
import { type TrainingCommand, type TrainingFolders, type TrainingStep, trainingSteps } from './steps.ts'

const usage = `Usage: pnpm train [STEP]...
Trains all models, or only these steps, and replaces their files in packages/article-extract/weights.

${trainingSteps.map(({ name, does }) => `  ${name.padEnd(12)} ${does}`).join('\n')}

Set ONRECORD_SHARED to the folder that contains "corpora", and OUT to a folder for the results. See training/README.md.`

/** Thrown when a step cannot run; the message is for the user. */
class TrainingError extends Error {
  override readonly name = 'TrainingError'
}

const weights = resolve(import.meta.dirname, '../packages/article-extract/weights')
const requirements = join(import.meta.dirname, 'requirements.txt')

// One thread for arithmetic, so that sums are always in the same order.
const environment = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', PYTHONDONTWRITEBYTECODE: '1' }

const run = (program: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): void => {
  console.error(`> ${[program, ...args].join(' ')}`)
  const { status, error } = spawnSync(program, args, {
    cwd: import.meta.dirname,
    stdio: 'inherit',
    env: { ...environment, ...more },
  })
  if (error || status !== 0) throw new TrainingError(`"${program}" failed: ${error?.message ?? `exit code ${status}`}.`)
}

/** The Python of the virtual environment in `out`, made and filled if it does not have the required packages. */
const pythonIn = ({ out }: TrainingFolders): string => {
  const folder = join(out, 'python')
  const python = join(folder, 'bin', 'python')
  const installed = join(folder, 'requirements.txt')
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(requirements, 'utf8')) return python
  run(basePython(process.env), ['-m', 'venv', folder])
  run(python, ['-m', 'pip', 'install', '--disable-pip-version-check', '--quiet', '-r', requirements])
  copyFileSync(requirements, installed)
  return python
}

const train = (step: TrainingStep, folders: TrainingFolders, python: string): void => {
  console.error(`Step "${step.name}": ${step.does}`)
  const node = [process.execPath, '--conditions=@onrecord/source', '--max-old-space-size=9000']
  const programs: Record<TrainingCommand['program'], readonly [string, ...string[]]> = {
    node: node as [string, ...string[]],
    python: [python],
  }
  for (const { program, arguments: args } of step.commands(folders)) {
    const [path, ...options] = programs[program]
    run(path, [...options, ...args], { PYTHON: python })
  }
  // Later steps read texts with these weights.
  for (const name of step.weights) copyFileSync(join(folders.out, name), join(weights, name))
}

const main = (names: readonly string[]): void => {
  const unknown = names.find((name) => !trainingSteps.some((step) => step.name === name))
  if (unknown !== undefined) {
    console.error(unknown === '--help' ? usage : `Unknown step "${unknown}".\n\n${usage}`)
    process.exitCode = unknown === '--help' ? 0 : 2
    return
  }
  const steps = trainingSteps.filter(({ name }) => names.length === 0 || names.includes(name))
  const missing = missingRequirements(steps, process.env)
  if (missing.length > 0) {
    console.error(`Training cannot start:\n${missing.map((line) => `- ${line}`).join('\n')}`)
    process.exitCode = 2
    return
  }
  const folders = foldersIn(process.env)
  mkdirSync(folders.out, { recursive: true })
  const python = pythonIn(folders)
  for (const step of steps) train(step, folders, python)
}

try {
  main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof TrainingError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
