import { posix } from 'node:path'
import { filesOf } from './read-docx.ts'
import { sheetFlaws } from './sheet-flaws.ts'
import { attributesOf, type Element, elementsOf, xmlFlaws } from './strict-xml.ts'
import { tableFlaws } from './table-flaws.ts'

const TYPES = '[Content_Types].xml'
const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name)

/**
 * What an office program would have to repair in a DOCX or XLSX file, by the rules of its format (ISO/IEC 29500): parts that are no XML, that nobody gives a
 * type, relationships that lead nowhere, tables and sheets that are put together wrongly. Nothing for a sound file.
 */
export function officeFlaws(bytes: Uint8Array): string[] {
  const parts = filesOf(bytes)
  const texts = new Map([...parts].filter(([name]) => isXml(name)).map(([name, part]) => [name, new TextDecoder().decode(part)]))
  const broken = [...texts].flatMap(([name, xml]) => xmlFlaws(xml).map((flaw) => `${name}: ${flaw}`))
  if (broken.length > 0) return broken
  const read = new Map([...texts].map(([name, xml]) => [name, [...elementsOf(xml)]]))
  return [
    ...typeFlaws([...parts.keys()], read.get(TYPES) ?? []),
    ...[...read].flatMap(([name, elements]) => (name.endsWith('.rels') ? relationFlaws(name, elements, parts, read) : [])),
    ...[...read].flatMap(([name, elements]) => referenceFlaws(name, elements, read)),
    ...tableFlaws(texts.get('word/document.xml')),
    ...sheetFlaws(read),
  ]
}

/** Every part has a type, and every type is that of a part. */
function typeFlaws(names: readonly string[], types: readonly Element[]): string[] {
  const told = types.map(({ name, attributes }) => ({ name, ...attributesOf(attributes) }) as Record<string, string>)
  const endings = told.flatMap(({ Extension }) => Extension?.toLowerCase() ?? [])
  const overridden = told.flatMap(({ PartName }) => PartName ?? [])
  const typed = (name: string): boolean => overridden.includes(`/${name}`) || endings.includes(name.split('.').at(-1)?.toLowerCase() ?? '')
  return [
    ...names.filter((name) => name !== TYPES && !typed(name)).map((name) => `${name} has no type`),
    ...overridden.filter((name) => !names.includes(name.slice(1))).map((name) => `${name} has a type and is not there`),
    ...(new Set(overridden).size < overridden.length ? ['a part has two types'] : []),
  ]
}

/** Whose relationships a file of them holds: `word/_rels/document.xml.rels` those of `word/document.xml`. */
const ownerOf = (name: string): string => posix.join(posix.dirname(posix.dirname(name)), posix.basename(name, '.rels'))

function relationFlaws(
  name: string,
  elements: readonly Element[],
  parts: ReadonlyMap<string, unknown>,
  read: ReadonlyMap<string, unknown>,
): string[] {
  const owner = ownerOf(name)
  const relations = elements.filter((one) => one.name === 'Relationship').map(({ attributes }) => attributesOf(attributes))
  const ids = relations.map(({ Id }) => Id)
  const lost = relations
    .filter(({ TargetMode }) => TargetMode !== 'External')
    .map(({ Target = '' }) => (Target.startsWith('/') ? Target.slice(1) : posix.join(posix.dirname(owner), Target)))
    .filter((target) => !parts.has(target))
  return [
    ...(owner !== '.' && owner !== '' && name !== '_rels/.rels' && !read.has(owner) ? [`${name} belongs to nothing`] : []),
    ...lost.map((target) => `${name} leads to ${target}, which is not there`),
    ...(new Set(ids).size < ids.length ? [`${name} has an id twice`] : []),
  ]
}

/** Every `r:id` of a part is one of its relationships. */
function referenceFlaws(name: string, elements: readonly Element[], read: ReadonlyMap<string, readonly Element[]>): string[] {
  const relations = read.get(posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`)) ?? []
  const ids = new Set(relations.map(({ attributes }) => attributesOf(attributes)['Id']))
  const asked = elements
    .filter(({ attributes }) => attributes.includes('r:'))
    .flatMap(({ attributes }) => Object.entries(attributesOf(attributes)).filter(([key]) => /^r:(id|embed|link)$/.test(key)))
  return asked.filter(([, id]) => !ids.has(id)).map(([, id]) => `${name} refers to ${id}, which is not there`)
}
