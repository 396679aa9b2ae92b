import { main } from './main.ts'

// The command from its sources, for development: bin/onrecord.mjs runs the built one.
process.exitCode = await main(process.argv.slice(2))
