#!/usr/bin/env node
// Only syntax that old versions of Node can read, so that they reach the error message.
// The first version with built-in SQLite that needs no option.
const needed = '22.13'
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 13)) {
  console.error(`onrecord needs Node ${needed} or newer; this is ${process.version}.`)
  process.exitCode = 1
} else if (/^(?:-V|--version)$/.test(process.argv.slice(2).join(' '))) {
  // Loads nothing else, so that the answer is there at once.
  const { readFileSync } = process.getBuiltinModule('node:fs')
  console.log(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version)
} else {
  // An import would read all properties of the module, which takes longer.
  process.getBuiltinModule('node:module').enableCompileCache()
  await import('../dist/main.js')
}
