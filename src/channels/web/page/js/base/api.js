/** What the server answered: `ok`, the status, the body, and after how many seconds to try again. Status 0: nobody answered. */
const NOBODY = { ok: false, status: 0, body: {} }
const TIMEOUT = 20_000

async function ask(path, options = {}) {
  try {
    const response = await fetch(path, { signal: AbortSignal.timeout(TIMEOUT), ...options })
    const body = await response.json()
    return { ok: response.ok, status: response.status, body, wait: Number(response.headers.get('retry-after') ?? 0) }
  } catch {
    return NOBODY
  }
}

export const read = (path) => ask(path)

export const post = (path, body = {}) =>
  ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

const parsed = (text) => {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

/** Sends a file and tells how far it is, from 0 to 1; only XMLHttpRequest knows that. */
export function upload({ client, file }, onProgress) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/files')
    request.setRequestHeader('x-client-id', client)
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
    request.timeout = 600_000
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onloadend = () => {
      const { status } = request
      const wait = Number(request.getResponseHeader('retry-after') ?? 0)
      resolve({ ok: status >= 200 && status < 300, status, body: parsed(request.responseText), wait })
    }
    request.send(file)
  })
}
