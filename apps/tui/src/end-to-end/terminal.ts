import { setTimeout } from 'node:timers/promises'
import { spawn } from '@lydell/node-pty'
import xterm from '@xterm/headless'
import { command, emptyHome } from './run.ts'

type Settings = {
  readonly columns?: number
  readonly rows?: number
  readonly env?: NodeJS.ProcessEnv
  /** A file for stdin, in place of the terminal. */
  readonly input?: string
}

/** A terminal in which the command runs. */
export type Session = {
  /** The visible lines of the screen, without spaces at their ends. */
  readonly screen: () => readonly string[]
  /** All output of the command so far. */
  readonly sent: () => string
  /** Waits until `fits` is true for the screen. Throws with the screen if it does not become true. */
  readonly until: (fits: (screen: string) => boolean) => Promise<string>
  readonly press: (keys: string) => void
  readonly resize: (columns: number, rows: number) => Promise<void>
  readonly isAlternate: () => boolean
  readonly kill: (signal: string) => void
  /** The exit code. Rejects with the screen if the command does not end within a minute from now. */
  readonly ended: Promise<number>
}

/**
 * How long to wait for the screen or for the end of a program, in milliseconds. Only a failing test waits that long; it is
 * less than the time limit of a test, so that the test says what was on the screen.
 */
const maxWait = 60_000

/** The milliseconds between two looks at the screen. */
const poll = 20

/** Starts the command in a pseudo-terminal with a terminal emulator. */
export const openTerminal = (words: readonly string[], settings: Settings = {}): Session => {
  const { input } = settings
  if (input === undefined) return openProgram(process.execPath, [command, ...words], settings)
  const script = 'input=$1; shift; cat "$input" | "$@"'
  return openProgram('sh', ['-c', script, 'sh', input, process.execPath, command, ...words], settings)
}

/**
 * Reports when the command has the terminal. Then waits for the file `go` and pipes the story to the command. At the end,
 * reports whether the terminal is restored. The command's process id is in the file `go` + ".pid".
 */
const storyScript = `story=$1; go=$2; shift 2
runs() { kill -0 "$(cat "$go.pid")"; }
{ until stty -a </dev/tty | grep -q -e -icanon; do sleep 0.02; done
  echo 'The terminal is raw.' >/dev/tty
  while [ ! -e "$go" ] && runs; do sleep 0.02; done
  cat "$story"; echo 'The story is handed over.' >/dev/tty; } 2>/dev/null | bash -c 'echo $$ >"$1.pid"; shift; exec "$@"' bash "$go" "$@"
code=$?
stty -a </dev/tty | grep -q -e ' icanon' && stty -a </dev/tty | grep -q -e ' echo ' && echo 'The terminal is as before.'
exit $code`

/** Starts the reader on a story from stdin, which arrives when the file `go` exists. */
export const openStory = (story: string, go: string): Session =>
  openProgram('bash', ['-c', storyScript, 'bash', story, go, process.execPath, command, 'read', '-'], {})

/** Starts a shell with job control in its own terminal. */
export const openShell = (): Session => openProgram('bash', ['--norc', '--noprofile', '-i'], {})

const openProgram = (
  program: string,
  words: readonly string[],
  { columns = 80, rows = 24, env = {} }: Settings,
): Session => {
  const screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true })
  const { CI: _, NO_COLOR: __, FORCE_COLOR: ___, ...own } = process.env
  const child = spawn(program, [...words], {
    cols: columns,
    rows,
    // This sets TERM.
    name: env.TERM ?? 'xterm-256color',
    env: { ...own, ONRECORD_HOME: emptyHome, ONRECORD_ARCHIVE: '', ...env },
  })
  let sent = ''
  child.onData((data) => {
    sent += data
    screen.write(data)
  })
  // The terminal's answers to queries go to the command, as in a real terminal.
  screen.onData((data) => child.write(data))
  // The emulator reads asynchronously. The session has ended when it has read all output.
  const ended = new Promise<number>((resolve) =>
    child.onExit(({ exitCode }) => screen.write('', () => resolve(exitCode))),
  )
  const lines = () =>
    Array.from({ length: screen.rows }, (_line, at) => screen.buffer.active.getLine(at)?.translateToString(true) ?? '')
  const endsInTime = async (): Promise<number> => {
    const controller = new AbortController()
    const late = setTimeout(maxWait, undefined, { signal: controller.signal }).then(() => {
      throw new Error(`The command does not end. The screen shows:\n${lines().join('\n')}`)
    })
    try {
      return await Promise.race([ended, late])
    } finally {
      controller.abort()
      late.catch(() => {})
    }
  }
  const until = async (fits: (shown: string) => boolean): Promise<string> => {
    const start = Date.now()
    while (Date.now() - start < maxWait) {
      const shown = lines().join('\n')
      await setTimeout(poll)
      if (!fits(shown)) continue
      // A screen may arrive in parts. A text on it may also be gone again.
      const later = lines().join('\n')
      return fits(later) ? later : shown
    }
    throw new Error(`The screen does not show the expected text:\n${lines().join('\n')}`)
  }
  return {
    screen: lines,
    sent: () => sent,
    until,
    press: (keys) => child.write(keys),
    resize: async (width, height) => {
      screen.resize(width, height)
      child.resize(width, height)
    },
    isAlternate: () => screen.buffer.active.type === 'alternate',
    kill: (signal) => child.kill(signal),
    get ended() {
      return endsInTime()
    },
  }
}
