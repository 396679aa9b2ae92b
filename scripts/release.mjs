import { tooOldNode } from './node-version.mjs'

// Everything else is imported after the check, because an old Node cannot parse it.
const error = tooOldNode(process.versions.node)
if (error) {
  console.error(error)
  process.exit(1)
}
import('./workspace/run-main.mjs').then(async ({ runMain }) => {
  const { runRelease } = await import('./workspace/run-release.mjs')
  runMain(runRelease)
})
