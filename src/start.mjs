// `npm start` and `npm run admin`: prepares whatever is missing and becomes the program. Runs before anything is installed, so it needs nothing but Node,
// and an old Node must understand it well enough to be refused.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed, this is ${process.versions.node}.`)
  process.exit(1)
}

const asked = (option) => process.argv.includes(option)

import('./start/prepare.mjs').then(async ({ prepare, stopWithNpm }) => {
  // What a command of the shell prints may be meant for a file.
  if (!prepare((line) => (asked('--admin') ? console.error(line) : console.log(line)))) process.exitCode = 1
  if (process.exitCode === 1 || asked('--prepare-only')) return
  if (asked('--under-npm')) stopWithNpm()
  await (asked('--admin') ? import('../dist/app/admin.mjs') : import('../dist/app/main.mjs'))
})
