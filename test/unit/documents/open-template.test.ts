import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openTemplate } from '../../../src/reports/template/open-template.ts'
import { widthAt } from '../../../src/reports/template/page-widths.ts'

const TYPES = '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const BODY = '<w:document><w:body/></w:document>'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const archive = (more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({ '[Content_Types].xml': bytes(TYPES), 'word/document.xml': bytes(BODY), ...more })

describe('a file that was sent as a template', () => {
  it('R98 is opened without running or fetching anything, and never unfolds beyond its limit', () => {
    expect(openTemplate(archive())).toEqual(
      new Map([
        ['[Content_Types].xml', TYPES],
        ['word/document.xml', BODY],
      ]),
    )
    expect(openTemplate(archive({ 'word/media/image1.png': new Uint8Array(7 * 1024 * 1024) }))).toEqual({ refused: 'template-too-large' })
    expect(openTemplate(archive(Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`word/${at}.xml`, bytes('<a/>')]))))).toEqual({
      refused: 'template-too-large',
    })
    expect(openTemplate(new Uint8Array(3 * 1024 * 1024))).toEqual({ refused: 'template-too-large' })
  })

  it('R98 is refused where it is no document, has entities of its own, or does something by itself', () => {
    expect(openTemplate(bytes('PK no archive'))).toEqual({ refused: 'template-not-docx' })
    expect(openTemplate(zipSync({ 'a.txt': bytes('a') }))).toEqual({ refused: 'template-not-docx' })
    expect(openTemplate(archive({ 'word/header1.xml': bytes('<!DOCTYPE a [<!ENTITY b "c">]><a/>') }))).toEqual({
      refused: 'template-not-docx',
    })
    expect(openTemplate(archive({ 'word/embeddings/oleObject1.bin': bytes('x') }))).toEqual({ refused: 'template-active' })
    const field = '<w:instrText xml:space="preserve"> DDEAUTO c:\\\\cmd.exe </w:instrText>'
    expect(openTemplate(archive({ 'word/header1.xml': bytes(field) }))).toEqual({ refused: 'template-active' })
    const link = (type: string): Uint8Array => bytes(`<Relationship Type="x/${type}" Target="https://x" TargetMode="External"/>`)
    expect(openTemplate(archive({ 'word/_rels/document.xml.rels': link('attachedTemplate') }))).toEqual({ refused: 'template-external' })
    expect(openTemplate(archive({ 'word/_rels/document.xml.rels': link('hyperlink') }))).toBeInstanceOf(Map)
  })

  it('R30 tables are as wide as the text of the section in which their place stands, even when the word is cut by marks of edits', () => {
    const section = (width: number): string => `<w:sectPr><w:pgSz w:w="${width}" w:h="1"/><w:pgMar w:left="1000" w:right="500"/></w:sectPr>`
    const body = `<w:t>{{title}}</w:t>${section(11_500)}<w:t>{{con</w:t><w:t>tent}}</w:t>${section(16_500)}`
    expect(widthAt(body, ['title'])).toBe(10_000)
    expect(widthAt(body, ['содержание', 'content'])).toBe(15_000)
  })
})
