/**
 * Why a channel does not give the bytes of an incoming file: it is larger than the messenger hands out, it is not there (any more), or the
 * messenger cannot be reached. Thrown by `Channel.fetchFile`; carries nothing of the request, so it may be logged.
 */
export class FileUnavailable extends Error {
  readonly reason: 'too-large' | 'gone' | 'unreachable'

  constructor(reason: FileUnavailable['reason'], detail: string) {
    super(`${reason}: ${detail}`)
    this.name = 'FileUnavailable'
    this.reason = reason
  }
}
