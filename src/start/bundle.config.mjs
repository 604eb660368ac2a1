// @ts-check
// How Vite puts the program together in one file with a few that are loaded when needed: hundreds of files, found and read one by one,
// double the time of a start. Says nothing that needs Vite itself, because it is read before anything is installed.

/** They look for something beside themselves, or are machine code. */
const AS_THEY_ARE = [
  'better-sqlite3',
  '@resvg/resvg-js',
  '@prisma/schema-engine-wasm',
  'pino',
  '@deno/shim-deno',
  'abort-controller',
  'node-fetch',
]

/**
 * The files `entries` of the project as <folder>/<name>.mjs, with what they share beside them. The maps hold positions without the
 * sources' text.
 * @param {Record<string, string>} entries by name
 * @param {string} folder
 */
export const bundleOf = (entries, folder) => ({
  root: `${import.meta.dirname}/../..`,
  configFile: /** @type {const} */ (false),
  logLevel: /** @type {const} */ ('error'),
  publicDir: /** @type {const} */ (false),
  build: {
    ssr: true,
    outDir: folder,
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rollupOptions: {
      input: entries,
      output: {
        entryFileNames: '[name].mjs',
        chunkFileNames: '[name]-[hash].mjs',
        sourcemapExcludeSources: true,
      },
    },
  },
  ssr: { noExternal: /** @type {const} */ (true), external: AS_THEY_ARE },
})

export default bundleOf({ main: 'src/main.ts', admin: 'src/admin.ts' }, 'dist/app')
