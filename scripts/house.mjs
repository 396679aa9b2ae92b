import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measureLanes, readLanes } from './house/lanes.mjs'
import { measure } from './house/measure.mjs'
import { report } from './house/report.mjs'
import { root } from './workspace/project.mjs'

// `pnpm house`: writes docs/house.md, and lists what to look at. `--lanes` first measures how long the tests take.
if (process.argv.includes('--lanes')) measureLanes()
const measures = measure(root)
const page = join(root, 'docs', 'house.md')
writeFileSync(page, report(measures, readLanes()))
execFileSync(join(root, 'node_modules', '.bin', 'biome'), ['format', '--write', page], {
  stdio: ['ignore', 'ignore', 'inherit'],
})
for (const { cycles, withoutDocstring } of measures) {
  for (const cycle of cycles) console.log(`import cycle: ${cycle.join(' ')}`)
  for (const name of withoutDocstring) console.log(`no docstring: ${name}`)
}
