/** Looks for viruses; never rejects. */
export type Scan = (bytes: Uint8Array) => Promise<'clean' | 'infected' | 'broken'>
/** The virus scanner of an installation, and what becomes of files while it does not work. */
export type Scanner = { scan: Scan; whenBroken: 'refuse' | 'accept' }
