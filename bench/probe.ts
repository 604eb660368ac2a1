import type { Usage } from './usage.ts'

// Loaded into a contestant before its own program; tells the bench on request what the Node process has used. Does not keep it alive.
process.on('message', (question) => {
  if (question !== 'usage') return
  const { user, system } = process.cpuUsage()
  const usage: Usage = { cpuMs: (user + system) / 1000, rssMiB: process.memoryUsage.rss() / 1_048_576 }
  process.send?.(usage)
})
process.once('disconnect', () => process.exit(0))
process.channel?.unref()
