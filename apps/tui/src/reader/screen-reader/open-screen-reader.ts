import { createInterface } from 'node:readline/promises'
import type { Article } from '@onrecord/article-data'
import { openKeyboard } from '../../terminal/open-keyboard.ts'
import { plain } from '../../terminal/plain.ts'
import { answer, type ScreenReaderState, startReading } from './screen-reader.ts'

/** Reads the story line by line: prints what is asked for, waits for a number, moves no cursor. Ends at 9 or end of input. */
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
