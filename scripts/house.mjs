import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measure } from './house/measure.mjs'
import { report } from './house/report.mjs'
import { root } from './workspace/project.mjs'

// `pnpm house`: writes docs/house.md, and lists what to look at.
const measures = measure(root)
writeFileSync(join(root, 'docs', 'house.md'), report(measures))
for (const { cycles, withoutDocstring } of measures) {
  for (const cycle of cycles) console.log(`import cycle: ${cycle.join(' ')}`)
  for (const name of withoutDocstring) console.log(`no docstring: ${name}`)
}
