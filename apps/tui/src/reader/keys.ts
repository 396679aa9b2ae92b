import { keyActions } from '../terminal/key-actions.ts'
import { readerCommands } from './commands.ts'

/** The actions for input from the terminal. */
export const actionsFor = keyActions(readerCommands)
