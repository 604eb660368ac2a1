import { expect, it } from 'vitest'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { madeSoon, sentFile } from '../../support/documents/ordered.ts'
import { type ReadDocument, readDocx } from '../../support/documents/read-docx.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { LEAVE, REQUESTS, type TalkedProfile, tellProfile } from '../../support/talk/profiles.ts'

/** What the database holds of profiles, as their paper has to say it: by title, their traits, their segments, their hypotheses. */
async function known({ db }: Scene, where: object) {
  const profiles = await db.segmentProfile.findMany({ where: { state: 'active', ...where }, orderBy: [{ title: 'asc' }, { id: 'asc' }] })
  const of = { profileId: { in: profiles.map(({ id }) => id) } }
  return {
    titles: profiles.map(({ title }) => title),
    traits: (await db.trait.findMany({ where: of })).map(({ name }) => name),
    segments: (await db.segment.findMany({ where: of })).map(({ name }) => name),
    hypotheses: (await db.hypothesis.findMany({ where: of })).map(({ text }) => text),
  }
}

/** The same as the paper says it. */
function told({ paragraphs, tables }: ReadDocument) {
  const under = (header: string): string[] =>
    tables.flatMap(([first, ...rows]) => (first?.[0] === header && first.length > 2 ? rows.map(([name]) => name ?? '') : []))
  const after = (title: string) => paragraphs.flatMap((line, at) => (line === title ? (paragraphs[at + 1] ?? '') : []))
  return {
    titles: after('Профиль клиентского сегмента'),
    traits: under('Признак'),
    segments: paragraphs.flatMap((line) => /^Сегмент \d+\. (.+)$/.exec(line)?.[1] ?? []),
    hypotheses: under('Гипотеза'),
  }
}

/** Somebody tells of profiles, and the messenger bears messages again. */
async function tell(scene: Scene, person: TelegramPerson, profile: TalkedProfile): Promise<void> {
  await tellProfile(person, profile)
  scene.world.clock.pass(60_000)
}

const sorted = (lists: Awaited<ReturnType<typeof known>>) =>
  Object.fromEntries(Object.entries(lists).map(([name, all]) => [name, name === 'titles' ? all : [...all].sort()]))

describeScene('several profiles in one paper', (scene) => {
  it('R22 all profiles of a unit come as one document with its contents, each on pages of its own, and say what the database knows', async () => {
    const person = await scene.sit('demo-p5')
    await tell(scene, person, REQUESTS)
    await person.say('профили')
    await person.press('Отбор')
    await person.press('Профили отдела, DOCX')
    expect(person.text).toContain('⏳ Готовится документ с профилями отдела.')
    await madeSoon(scene)
    const { name, bytes } = sentFile(person)
    expect(name).toBe('Профили клиентских сегментов – Отдел обращений и информирования – 20.11.2026.docx')
    const paper = readDocx(bytes)
    const profiles = await known(scene, { unitId: 'demo-u2' })
    expect(profiles.titles).toHaveLength(2)
    expect(sorted(told(paper))).toEqual(sorted(profiles))
    expect(paper.paragraphs.slice(0, 5)).toEqual([
      'Профили клиентских сегментов',
      'Отдел обращений и информирования',
      'Содержание',
      ...profiles.titles.map((title, index) => `${index + 1}. ${title}`),
    ])
    expect(paper.xml.match(/<w:sectPr/g)).toHaveLength(1 + profiles.titles.length)
    expect(await scene.lines('document.')).toEqual(['demo-p5 document.unitProfiles unit:demo-u2'])
  })

  it('R22 all profiles of a process come as one document, also those of other clients, and no others', async () => {
    const person = await scene.sit('demo-p5')
    await tell(scene, person, { ...REQUESTS, process: 'обращений граждан', client: 'представитель бизнеса' })
    await person.say('профили')
    await person.press('1')
    await person.press('История 📄')
    await person.press('Профили процесса, DOCX')
    expect(person.text).toContain('⏳ Готовится документ с профилями процесса.')
    await madeSoon(scene)
    const { name, bytes } = sentFile(person)
    expect(name).toBe('Профили клиентских сегментов – Рассмотрение обращений граждан – 20.11.2026.docx')
    const { id } = await scene.db.businessProcess.findFirstOrThrow({ where: { authorityId: 'demo', number: '2.1' } })
    const about = await scene.db.profileProcess.findMany({ where: { processId: id } })
    const profiles = await known(scene, { id: { in: about.map(({ profileId }) => profileId) } })
    expect(profiles.titles).toHaveLength(2)
    expect(sorted(told(readDocx(bytes)))).toEqual(sorted(profiles))
    expect(await scene.lines('document.')).toEqual([`demo-p5 document.processProfiles process:${id}`])
  })

  it('R5 R22 the profiles of a process hold only those that the person may see', async () => {
    const owner = await scene.sit('demo-p5')
    await tell(scene, owner, REQUESTS)
    const stranger = await scene.sit('demo-p7')
    await tell(scene, stranger, LEAVE)
    const { id: profileId } = await scene.db.segmentProfile.findFirstOrThrow({ where: { unitId: 'demo-u3' } })
    const { processId } = await scene.db.profileProcess.findFirstOrThrow({ where: { profileId: 'demo-s1' } })
    await scene.db.profileProcess.create({ data: { authorityId: 'demo', profileId, processId } })
    await owner.say('/menu')
    await owner.forge(`d:askDocument:processProfiles:${processId}:docx`)
    await madeSoon(scene)
    const own = await known(scene, { id: 'demo-s1' })
    expect(sorted(told(readDocx(sentFile(owner).bytes)))).toEqual(sorted(own))
  })
})
