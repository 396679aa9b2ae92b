import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

type Block = Float32Array | Int32Array

const bytesOf = ({ buffer, byteOffset, byteLength }: Block): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

/** The bytes of a job, for jobs.py: the length of its header in 4 bytes, the header as JSON, and the blocks. */
export const jobOf = (header: object, blocks: readonly (readonly Block[])[]): Uint8Array => {
  const sizes = blocks.map((parts) => [
    parts[0] instanceof Int32Array ? '<i4' : '<f4',
    parts.reduce((sum, { length }) => sum + length, 0),
  ])
  const head = Buffer.from(JSON.stringify({ ...header, blocks: sizes }))
  return Buffer.concat([new Uint8Array(Uint32Array.of(head.length).buffer), head, ...blocks.flat().map(bytesOf)])
}

/**
 * The result of a script of this folder for one job. A block is one array of numbers, given in parts. The script runs
 * in the Python that PYTHON names. Throws if it fails; Python has then printed the reason.
 */
export const runPython = <Result>(script: string, header: object, blocks: readonly (readonly Block[])[]): Result => {
  const { status, error, stdout } = spawnSync(process.env.PYTHON ?? 'python3', [join(import.meta.dirname, script)], {
    input: jobOf(header, blocks),
    maxBuffer: 2 ** 30,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const problem = error?.message ?? (status === 0 ? undefined : `exit code ${status}`)
  if (problem !== undefined) throw new Error(`${script} failed: ${problem}. Train with pnpm train, which sets PYTHON.`)
  return JSON.parse(stdout.toString()) as Result
}
