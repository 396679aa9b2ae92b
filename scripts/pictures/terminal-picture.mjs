import { setTimeout as wait } from 'node:timers/promises'
import pty from '@lydell/node-pty'
import xterm from '@xterm/headless'
import { onrecordCommand, projectEnvironment, projectNode, root } from '../workspace/project.mjs'
import { screenSvg } from './screen-svg.mjs'

const size = { cols: 100, rows: 30 }

/**
 * Opens the terminal reader in a real terminal of 100 by 30, presses `keys` one after another, and draws the
 * screen when it shows the text `shows`. Throws when the screen is still empty, or does not show it, after ten seconds.
 *
 * @param {readonly string[]} words the arguments of the command
 * @param {{ environment: Readonly<Record<string, string>>, keys: readonly string[], shows: string }} options
 * @returns {Promise<string>} an SVG
 */
export async function terminalPicture(words, { environment, keys, shows }) {
  const terminal = new xterm.Terminal({ ...size, allowProposedApi: true })
  const { CI, NO_COLOR, ...env } = projectEnvironment({
    TERM: 'xterm-256color',
    COLORTERM: 'truecolor',
    ...environment,
  })
  const reader = pty.spawn(projectNode, [onrecordCommand, ...words], { ...size, cwd: root, env })
  let lastWrite = 0
  reader.onData((data) => {
    lastWrite = Date.now()
    terminal.write(data)
  })
  const quiet = async () => {
    for (let waited = 0; lastWrite === 0 && waited < 10_000; waited += 50) await wait(50)
    if (lastWrite === 0) throw new Error('The terminal reader showed nothing for ten seconds.')
    while (Date.now() - lastWrite < 500) await wait(50)
  }
  try {
    await quiet()
    for (const key of keys) {
      reader.write(key)
      await wait(100)
      await quiet()
    }
    const lines = () => Array.from({ length: size.rows }, (_, row) => terminal.buffer.active.getLine(row))
    const isShown = () => lines().some((line) => line?.translateToString().includes(shows))
    for (let waited = 0; !isShown() && waited < 10_000; waited += 50) await wait(50)
    if (!isShown()) throw new Error(`The terminal reader does not show ${shows}.`)
    return screenSvg(terminal, 'The terminal reader: a story, the share of each voice, and the selected statement')
  } finally {
    reader.kill()
  }
}
