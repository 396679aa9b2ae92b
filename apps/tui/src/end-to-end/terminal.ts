import { spawn } from '@lydell/node-pty'
import xterm from '@xterm/headless'
import { command, emptyHome } from './run.ts'

type Settings = {
  readonly columns?: number
  readonly rows?: number
  readonly env?: NodeJS.ProcessEnv
  /** A file to give on standard input instead of the terminal. */
  readonly input?: string
}

/** A terminal with the command running in it: what it shows, keys to press, how it ends. */
export type Session = {
  /** The lines of the screen as a person sees them, without blanks at their ends. */
  readonly screen: () => readonly string[]
  /** Everything that was sent to the terminal so far. */
  readonly sent: () => string
  /** Waits until the screen fits, and fails with the screen when it never does. */
  readonly until: (fits: (screen: string) => boolean) => Promise<string>
  readonly press: (keys: string) => void
  readonly resize: (columns: number, rows: number) => Promise<void>
  readonly isAlternate: () => boolean
  readonly kill: (signal: string) => void
  readonly ended: Promise<number>
}

const patience = 10_000

/** Starts the command in a real pseudo-terminal, drawn by a terminal emulator. */
export const openTerminal = (words: readonly string[], settings: Settings = {}): Session => {
  const { input } = settings
  if (input === undefined) return openProgram(process.execPath, [command, ...words], settings)
  const script = 'input=$1; shift; cat "$input" | "$@"'
  return openProgram('sh', ['-c', script, 'sh', input, process.execPath, command, ...words], settings)
}

/**
 * Hands the story over once the file `go` is there, and says before that the command has the terminal; after its end, whether the
 * terminal is as it was. The command's process id is in the file `go` with ".pid" at its end.
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

/** The reader on a story from standard input, which comes once the file `go` is there. */
export const openStory = (story: string, go: string): Session =>
  openProgram('bash', ['-c', storyScript, 'bash', story, go, process.execPath, command, 'read', '-'], {})

/** A shell with job control in a terminal of its own, to start the command in by typing. */
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
    // It decides over TERM.
    name: env.TERM ?? 'xterm-256color',
    env: { ...own, ONRECORD_HOME: emptyHome, ONRECORD_ARCHIVE: '', ...env },
  })
  let sent = ''
  child.onData((data) => {
    sent += data
    screen.write(data)
  })
  // What the terminal answers to questions goes back, as in life.
  screen.onData((data) => child.write(data))
  // The emulator reads in its own time: the end is when it has read the last of what was sent.
  const ended = new Promise<number>((resolve) =>
    child.onExit(({ exitCode }) => screen.write('', () => resolve(exitCode))),
  )
  const lines = () =>
    Array.from({ length: screen.rows }, (_line, at) => screen.buffer.active.getLine(at)?.translateToString(true) ?? '')
  const until = async (fits: (shown: string) => boolean): Promise<string> => {
    const start = Date.now()
    while (Date.now() - start < patience) {
      const shown = lines().join('\n')
      if (fits(shown)) return shown
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    throw new Error(`The screen never came to show what it should:\n${lines().join('\n')}`)
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
    ended,
  }
}
