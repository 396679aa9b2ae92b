import { main } from './main.ts'

// Runs the command: from its sources for development, and as the build's entry, which bin/onrecord.mjs imports. Threads
// and other processes share the other modules, and must not run it.
process.exitCode = await main(process.argv.slice(2))
