import type { Button, Card } from '../../channels/channel.ts'
import { spansOf } from './say.ts'

/** A card of lines, those that are not there left out. Names in them have gone through `say`, so that their signs are not taken for marks. */
export function cardOf(lines: readonly (string | undefined)[], rows: Button[][]): Card {
  return { text: spansOf(lines.filter((line) => line !== undefined).join('\n')), rows: rows.filter((row) => row.length > 0) }
}
