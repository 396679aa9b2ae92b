import { keyActions } from '../terminal/key-actions.ts'
import { libraryCommands } from './commands.ts'

/** The actions for input from the terminal. */
export const libraryActionsFor = keyActions(libraryCommands)
