import type { OfficialDocument } from '../../domain/document/document.ts'

const SIGNS: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[<>&"]/g, (sign) => SIGNS[sign] ?? sign)
const lines = (text: string): string => text.split('\n').map(escaped).join('<br>')

/** Stands alone or is pasted into a site: no script, nothing from elsewhere; wide tables scroll by themselves, a printed page repeats the header. */
const STYLE = `:root{color-scheme:light}
body{margin:1.5rem auto;padding:0 1rem;max-width:75rem;font:1rem/1.45 system-ui,sans-serif;color:#1a1a1a;background:#fff}
h1{font-size:1.4rem}
.mark{font-weight:700}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;min-width:58rem}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{border:1px solid #767676;padding:.4rem .5rem;text-align:left;vertical-align:top;overflow-wrap:break-word;hyphens:auto}
thead th{background:#e7ecf1}
tbody th{background:#f5f6f8}
@media print{body{margin:0;max-width:none;font-size:10pt}table{min-width:0}.wide{overflow:visible}thead{display:table-header-group}tr{break-inside:avoid}}`

type Table = Extract<OfficialDocument['blocks'][number], { kind: 'table' }>

function tableOf({ columns, rows }: Table, caption: string): string {
  const header = columns.map(({ title }) => `<th scope="col">${lines(title)}</th>`).join('')
  const body = rows.map((row) =>
    'group' in row
      ? `<tr><th scope="rowgroup" colspan="${columns.length}">${lines(row.group)}</th></tr>`
      : `<tr>${row.map((text) => `<td>${lines(text)}</td>`).join('')}</tr>`,
  )
  return `<div class="wide" role="region" tabindex="0" aria-label="${escaped(caption)}"><table><caption>${escaped(caption)}</caption><thead><tr>${header}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>`
}

function blockOf(block: OfficialDocument['blocks'][number], caption: string): string {
  switch (block.kind) {
    case 'page':
      return '<hr>'
    case 'title':
      return `<h2>${lines(block.title)}</h2>${block.subtitle === '' ? '' : `<p>${lines(block.subtitle)}</p>`}`
    case 'aside':
      return `<p>${lines(block.text)}</p>`
    case 'heading':
      return `<h${block.level + 1}>${lines(block.text)}</h${block.level + 1}>`
    case 'text':
      return `<p>${lines(block.text)}</p>`
    case 'items':
      return `<ul>${block.items.map((item) => `<li>${lines(item)}</li>`).join('')}</ul>`
    case 'facts':
      return `<table>${block.rows.map(([name, value]) => `<tr><th scope="row">${lines(name)}</th><td>${lines(value)}</td></tr>`).join('')}</table>`
    case 'table':
      return tableOf(block, caption)
  }
}

/** A paper as a page for a site: one file, read well by screen readers and printed well. */
export function writeHtml({ title, subtitle, mark, language, blocks, footer }: OfficialDocument): Uint8Array {
  const caption = [title, ...subtitle.split('\n')].join(', ')
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(caption)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${mark === undefined ? '' : `<p class="mark">${escaped(mark)}</p>\n`}<h1>${escaped(title)}</h1>
<p>${lines(subtitle)}</p>
${blocks.map((block) => blockOf(block, caption)).join('\n')}
</main>
<footer><p>${escaped(footer)}</p></footer>
</body>
</html>
`
  return new TextEncoder().encode(html)
}
