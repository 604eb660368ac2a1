import { type Api, GrammyError } from 'grammy'
import type { FileRef } from '../channel.ts'
import { FileUnavailable } from '../file-unavailable.ts'
import { download, type TelegramNetwork } from './network.ts'
import { describeFailure } from './refusal.ts'

/** Telegram hands out files of up to 20 MB. */
const FILE_LIMIT = 20 * 1024 * 1024

/** The bytes of a file that somebody sent, by its `file_id`. Throws FileUnavailable. A download that breaks is begun once more. */
export async function fetchFile(api: Api, token: string, network: TelegramNetwork, ref: FileRef, limit = FILE_LIMIT): Promise<Uint8Array> {
  const path = await pathOf(api, ref)
  const url = `${network.apiRoot}/file/bot${token}/${path.split('/').map(encodeURIComponent).join('/')}`
  try {
    return await download(url, network.agent, limit)
  } catch (error) {
    if (error instanceof FileUnavailable && error.reason !== 'unreachable') throw error
    return download(url, network.agent, limit)
  }
}

async function pathOf(api: Api, ref: FileRef): Promise<string> {
  const file = await api.getFile(ref).catch((error) => {
    const { code, description } = describeFailure(error)
    const reason = /file is too big/i.test(description)
      ? 'too-large'
      : error instanceof GrammyError && code === 400
        ? 'gone'
        : 'unreachable'
    throw new FileUnavailable(reason, description)
  })
  if (!file.file_path) throw new FileUnavailable('gone', 'no path')
  return file.file_path
}
