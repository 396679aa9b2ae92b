import { tooOldNode } from './node-version.mjs'

// Everything else is imported only after the check, since an old Node could not even read it.
const refusal = tooOldNode(process.versions.node)
if (refusal) {
  console.error(refusal)
  process.exit(1)
}
import('./workspace/run-main.mjs').then(async ({ runMain }) => {
  const { runDev } = await import('./workspace/run-dev.mjs')
  runMain(runDev)
})
