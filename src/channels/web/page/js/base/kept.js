/** Small things kept in the browser. Where it keeps nothing (a private window, a full disk) the page works without. */
const attempt = (work) => {
  try {
    return work()
  } catch {
    return undefined
  }
}

export const keep = (key, value) => attempt(() => localStorage.setItem(key, JSON.stringify(value)))
export const forget = (key) => attempt(() => localStorage.removeItem(key))
export const recall = (key) => attempt(() => JSON.parse(localStorage.getItem(key)))

/** All values whose key begins so. */
export const recallAll = (prefix) =>
  attempt(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map(recall)
      .filter(Boolean),
  ) ?? []
