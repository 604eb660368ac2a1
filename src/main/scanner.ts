import type { Scanner } from '../app/files/scanner.ts'
import type { Config } from '../config.ts'
import { scanFile } from '../storage/files/scan-file.ts'
import type { Watch } from '../ticks/watch.ts'

/** The virus scanner that the configuration names; the watch hears whether it works. Undefined where none is named. */
export function scannerOf({ fileScanner, fileScannerBroken }: Config, watch?: Watch): Scanner | undefined {
  if (fileScanner === undefined) return undefined
  return {
    whenBroken: fileScannerBroken,
    scan: async (bytes) => {
      const found = await scanFile(fileScanner, bytes)
      watch?.[found === 'broken' ? 'ill' : 'well']('scanner:files')
      return found
    },
  }
}
