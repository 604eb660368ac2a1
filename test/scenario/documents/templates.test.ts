import { Document, Packer, Paragraph } from 'docx'
import { expect, it } from 'vitest'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { readDocx } from '../../support/documents/read-docx.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { zip } from '../../support/zip.ts'

/** A template as an office program writes it: a paragraph for each line. */
const template = async (...lines: string[]): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] })))

const bytesOf = (person: TelegramPerson): Uint8Array => person.chat.last?.file?.bytes ?? new Uint8Array()

/** The administrator at the template of the list. */
async function atTemplate(scene: Scene): Promise<TelegramPerson> {
  const { personId } = await scene.db.roleGrant.findFirstOrThrow({ where: { role: 'administrator' } })
  const person = await scene.sit(personId)
  await person.say('/menu')
  await person.forge('s:adminSettings')
  await person.press('Шаблоны документов')
  await person.press('Перечень')
  return person
}

/** The list of a unit as somebody of it gets it. */
async function unitList(scene: Scene): Promise<ReturnType<typeof readDocx>> {
  const person = await scene.sit('demo-p5')
  await person.say('экспорт')
  await person.press('DOCX')
  return readDocx(bytesOf(person))
}

describeScene('templates of the authority', (scene) => {
  it('R30, R62 a template is checked, shown, put to use, and taken back; nothing of a draft list loses its mark', async () => {
    const admin = await atTemplate(scene)
    await admin.press('Загрузить шаблон')
    await admin.attach('бланк.docx', await template('Бланк ведомства', '{{ заголовок }}', '{{содержание}}', '{{подпись}}'))
    expect(admin.text).toContain('Найдены места: «заголовок», «содержание».')
    expect(admin.text).toContain('Мест нет: «подзаголовок», «отметка», «ведомство», «дата».')
    expect(admin.text).toContain('⚠️ Незнакомые слова останутся в документе как есть: «подпись».')
    const sample = readDocx(bytesOf(admin))
    expect(sample.paragraphs).toEqual(expect.arrayContaining(['Бланк ведомства', 'Перечень', 'ПРОЕКТ', 'Раздел']))
    const built = await unitList(scene)
    expect(built.paragraphs).not.toContain('Бланк ведомства')
    await admin.press('Применить шаблон')
    expect(admin.text).toContain('Документы формируются по шаблону ведомства.')
    const own = await unitList(scene)
    expect(own.paragraphs.slice(0, 3)).toEqual(['Бланк ведомства', 'Перечень точек взаимодействия', 'ПРОЕКТ'])
    expect(own.tables).toEqual(built.tables)
    await admin.press('Вернуть встроенный вид')
    expect(admin.text).toMatch(/бланк\.docx – снят/)
    expect((await unitList(scene)).paragraphs).toEqual(built.paragraphs)
    expect(await scene.lines('template.')).toEqual([
      `${(await scene.db.documentTemplate.findFirstOrThrow()).uploadedById} template.use template:list`,
      `${(await scene.db.documentTemplate.findFirstOrThrow()).endedById} template.withdraw template:list`,
    ])
  })

  it('R98 what is no template, lacks the content, or acts by itself is refused with the way out', async () => {
    const admin = await atTemplate(scene)
    const refused = async (bytes: Uint8Array): Promise<string> => {
      await admin.say('/menu')
      await admin.forge('d:startTemplate:list')
      await admin.attach('бланк.docx', bytes)
      return admin.text
    }
    expect(await refused(await template('Бланк без места'))).toContain('В шаблоне нет места для содержания')
    const parts = {
      '[Content_Types].xml':
        '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      'word/document.xml': '<w:document><w:body><w:p><w:r><w:t>{{содержание}}</w:t></w:r></w:p></w:body></w:document>',
    }
    expect(await refused(zip({ ...parts, 'word/vbaProject.bin': 'x' }))).toContain('В шаблоне есть макрос')
    const far = '<Relationships><Relationship Type="a/image" Target="http://x" TargetMode="External"/></Relationships>'
    expect(await refused(zip({ ...parts, 'word/_rels/document.xml.rels': far }))).toContain('Шаблон ссылается на картинку')
    expect(await scene.db.documentTemplate.count()).toBe(0)
  })

  it('R22 the template to begin with is one: it can be uploaded as it is', async () => {
    const admin = await atTemplate(scene)
    await admin.press('Получить заготовку')
    const starter = bytesOf(admin)
    await admin.forge('d:startTemplate:order')
    await admin.attach('заготовка.docx', starter)
    expect(admin.text).toContain('Мест нет: «приложение».')
    await admin.forge('d:startTemplate:list')
    await admin.attach('заготовка.docx', starter)
    expect(admin.text).not.toContain('Мест нет')
    await admin.press('Применить шаблон')
    const list = await unitList(scene)
    expect(list.paragraphs.slice(0, 2)).toEqual(['ПРОЕКТ', 'Перечень точек взаимодействия'])
    expect(list.paragraphs.join('\n')).not.toContain('{{')
  })
})
