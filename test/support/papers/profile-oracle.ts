import { regulationOf } from '../../../src/domain/regulation/regulation.ts'
import type { Db } from '../../../src/storage/open.ts'
import type { ReadDocument } from '../documents/read-docx.ts'

/** What a profile says, in the succession of its paper. */
export type ProfileSaid = {
  title: string
  traits: { name: string; values: string; source: string }[]
  segments: string[]
  /** Traits of a segment with the values that describe it, segment after segment. */
  described: [string, string][]
  hypotheses: { text: string; evidence: string }[]
}

const ABOUT = ['journeySpecifics', 'painPoint', 'channel']

/** What the database knows of a profile. */
export async function profileInDatabase(db: Db, regulation: string, id: string): Promise<ProfileSaid> {
  const sources = regulationOf(regulation).profileRules?.traitSources ?? []
  const sourceOf = (key: string): string => sources.find((one) => one.key === key)?.ru ?? 'пока неизвестно'
  const of = { where: { profileId: id }, orderBy: { position: 'asc' as const } }
  const { title } = await db.segmentProfile.findUniqueOrThrow({ where: { id } })
  const [traits, values, segments] = [await db.trait.findMany(of), await db.traitValue.findMany(of), await db.segment.findMany(of)]
  const chosen = await db.segmentValue.findMany({ where: { profileId: id } })
  const hypotheses = await db.hypothesis.findMany(of)
  const valuesOf = (traitId: string, among?: ReadonlySet<string>): string =>
    values
      .filter((value) => value.traitId === traitId && (!among || among.has(value.id)))
      .map(({ text }) => text)
      .join('\n')
  return {
    title,
    traits: traits.map(({ id: trait, name, source, sourceNote }) => ({
      ...{ name, values: valuesOf(trait) },
      source: [sourceOf(source), sourceNote].filter((text) => text !== '').join(': '),
    })),
    segments: segments.map(({ name }) => name),
    described: segments.flatMap((segment) => {
      const among = new Set(chosen.filter(({ segmentId }) => segmentId === segment.id).map(({ valueId }) => valueId))
      return traits.map(({ id: trait, name }): [string, string] => [name, valuesOf(trait, among)]).filter(([, text]) => text !== '')
    }),
    hypotheses: segments.flatMap((segment) =>
      ABOUT.flatMap((about) => hypotheses.filter((one) => one.segmentId === segment.id && one.about === about)).map(
        ({ text, evidence }) => ({
          text,
          evidence,
        }),
      ),
    ),
  }
}

const rowsUnder = (tables: ReadDocument['tables'], first: string, columns: number): string[][] =>
  tables.flatMap(([header, ...rows]) => (header?.[0] === first && header.length === columns ? rows : []))

/** The same as the papers of profiles say it, all profiles of a document one after the other. */
export function profilesInPaper({ paragraphs, tables }: ReadDocument): Omit<ProfileSaid, 'title'> & { titles: string[] } {
  return {
    titles: paragraphs.flatMap((line, at) => (line === 'Профиль клиентского сегмента' ? [paragraphs[at + 1] ?? ''] : [])),
    traits: rowsUnder(tables, 'Признак', 4).map(([name = '', values = '', source = '']) => ({ name, values, source })),
    segments: paragraphs.flatMap((line) => /^Сегмент \d+\. (.+)$/s.exec(line)?.[1] ?? []),
    described: rowsUnder(tables, 'Признак', 2).map(([name = '', values = '']): [string, string] => [name, values]),
    hypotheses: rowsUnder(tables, 'Гипотеза', 3).map(([text = '', , evidence = '']) => ({
      text,
      evidence: evidence.replace(/^\d\d\.\d\d\.\d{4}(?:: )?/, ''),
    })),
  }
}

/** Several profiles as one paper has them. */
export const together = (profiles: readonly ProfileSaid[]): ReturnType<typeof profilesInPaper> => ({
  titles: profiles.map(({ title }) => title),
  traits: profiles.flatMap(({ traits }) => traits),
  segments: profiles.flatMap(({ segments }) => segments),
  described: profiles.flatMap(({ described }) => described),
  hypotheses: profiles.flatMap(({ hypotheses }) => hypotheses),
})
