import { readdirSync, readFileSync } from 'node:fs'
import { type IPty, spawn } from '@lydell/node-pty'
import xterm from '@xterm/headless'

/** What one action cost: milliseconds until the screen stood still, processor time, and bytes sent. */
export type Cost = { readonly wall: number; readonly processor: number; readonly bytes: number }

/** A program in a terminal. `act` types keys, and waits until the screen fits and the program is idle. */
export type MeasuredTerminal = {
  readonly act: (keys: string, fits?: (screen: string) => boolean) => Promise<Cost>
  readonly screen: () => string
  /** Resident memory in MB, and how much of it are pages of program files, which processes share. */
  readonly memory: () => { readonly all: number; readonly files: number }
  readonly end: () => Promise<void>
}

/** Processor time of all threads of a process so far, in milliseconds. Linux only. */
const processorTime = (pid: number): number => {
  let sum = 0
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    try {
      sum += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0])
    } catch {
      // The thread has ended.
    }
  }
  return sum / 1e6
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The screen stands still when nothing was sent for this long. */
const quiet = 60
const maxWait = 20_000

/** Starts a program in a terminal. The cost of its first screen that fits is `start`. */
export const openMeasured = async (
  program: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  fits: (screen: string) => boolean,
): Promise<{ readonly terminal: MeasuredTerminal; readonly start: Cost }> => {
  const size = { cols: 80, rows: 24 }
  const screen = new xterm.Terminal({ ...size, allowProposedApi: true })
  const { CI: _, NO_COLOR: __, ...own } = process.env
  const began = performance.now()
  const child: IPty = spawn(program, [...words], { ...size, name: 'xterm-256color', env: { ...own, ...env } })
  let bytes = 0
  let last = began
  let processor = 0
  child.onData((data) => {
    bytes += Buffer.byteLength(data)
    last = performance.now()
    try {
      processor = processorTime(child.pid)
    } catch {
      // The process has ended.
    }
    screen.write(data)
  })
  const ended = new Promise<void>((resolve) => child.onExit(() => resolve()))
  const text = () =>
    Array.from(
      { length: size.rows },
      (_, row) => screen.buffer.active.getLine(row)?.translateToString(true) ?? '',
    ).join('\n')
  const settle = async (from: number, before: number, isReady: (shown: string) => boolean): Promise<void> => {
    while (performance.now() - from < maxWait) {
      await pause(5)
      if (bytes > before && performance.now() - last > quiet && isReady(text())) return
    }
    throw new Error(`The screen does not show what was expected:\n${text()}`)
  }
  const firstOf = async (): Promise<Cost> => {
    while (performance.now() - began < maxWait) {
      await new Promise((resolve) => setImmediate(resolve))
      await new Promise<void>((resolve) => screen.write('', resolve))
      if (fits(text())) return { wall: last - began, processor, bytes }
    }
    throw new Error(`The first screen does not show what was expected:\n${text()}`)
  }
  const start = await firstOf()
  await pause(1500)
  return {
    start,
    terminal: {
      act: async (keys, isReady = () => true) => {
        const [from, before, used] = [performance.now(), bytes, processorTime(child.pid)]
        child.write(keys)
        await settle(from, before, isReady)
        return { wall: last - from, processor: processorTime(child.pid) - used, bytes: bytes - before }
      },
      screen: text,
      memory: () => {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
        const megabytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`, 'u').exec(status)?.[1]) / 1024
        return { all: megabytes('VmRSS'), files: megabytes('RssFile') }
      },
      end: () => {
        child.kill('SIGKILL')
        return ended
      },
    },
  }
}
