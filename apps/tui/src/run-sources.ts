import { main } from './main.ts'

// Runs the command from its sources, for development. bin/onrecord.mjs runs the built command.
process.exitCode = await main(process.argv.slice(2))
