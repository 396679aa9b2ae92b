import { createInterface } from 'node:readline/promises'
import type { Article } from '@onrecord/article-data'
import { plain } from '../../output/plain.ts'
import { openKeyboard } from '../../terminal/input/keyboard.ts'
import { answer, type ScreenReaderState, startReading } from './screen-reader.ts'

/** Reads a story line by line, without moving a cursor: writes text, then waits for a number. Ends at 9 or at the end of input. */
export const openScreenReader = async (article: Article): Promise<void> => {
  const keyboard = openKeyboard()
  const lines = createInterface({ input: keyboard.stdin, output: process.stdout, terminal: false })
  const print = (text: string) => process.stdout.write(`${plain(text)}\n`)
  let state: ScreenReaderState = startReading(article)
  print(state.said)
  for await (const line of lines) {
    state = answer(state, line.trim())
    print(state.said)
    if (state.isDone) break
  }
  lines.close()
  keyboard.close()
}
