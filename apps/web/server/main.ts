import { parseArgs } from 'node:util'
import { closeSiteArchive } from '../data/site-archive.ts'
import { limitConsole } from './limited-log.ts'
import { startServer } from './start-server.ts'
import { whenParentEnds } from './watch-parent.mjs'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env.PORT || '3000' },
    hostname: { type: 'string', default: '127.0.0.1' },
  },
})

// Feeds, the sitemap and the API need absolute addresses. Use this one unless the operator sets the public one.
process.env.ONRECORD_SITE_URL ||= `http://${values.hostname === '127.0.0.1' ? 'localhost' : values.hostname}:${values.port}`

limitConsole()
const { server, close } = await startServer(Number(values.port), values.hostname)

let isEnding = false

const end = async (): Promise<void> => {
  if (isEnding) return
  isEnding = true
  server.close()
  server.closeAllConnections()
  close()
  await closeSiteArchive()
  process.exit(0)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
// The site ends when the process that started it ends. `npm start` and `onrecord serve` keep a channel open to it.
if (process.connected) process.on('disconnect', end)
else whenParentEnds(end)
