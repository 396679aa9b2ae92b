import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { screenStrings } from '../strings.ts'

/** The exit code of a shell command, which gets a text or the keys of the terminal; `null` after a signal. */
const shell = async (command: string, text?: string): Promise<number | null> => {
  const child = spawn('sh', ['-c', command], { stdio: [text === undefined ? 'inherit' : 'pipe', 'inherit', 'inherit'] })
  // A command does not need to read all of the text.
  child.stdin?.on('error', () => {})
  child.stdin?.end(text)
  const [code]: readonly unknown[] = await once(child, 'close')
  return typeof code === 'number' ? code : null
}

/**
 * Pipes a text to a shell command that has the terminal, then waits for the enter key, so that its output can be read. Call
 * it while no screen has the terminal. Ctrl-C ends the command only.
 */
export const pipeTo = async (command: string, text: string): Promise<void> => {
  const ignore = (): void => {}
  process.on('SIGINT', ignore)
  try {
    const code = await shell(command, text)
    process.stdout.write(`\n${screenStrings.pipeEnded(code)}`)
    await shell('read -r _ </dev/tty')
  } finally {
    process.off('SIGINT', ignore)
  }
}
