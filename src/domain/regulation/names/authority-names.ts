/** What authorities are called by, with the form that answers «кого? чего?». */
const NOUNS: Readonly<Record<string, string>> = {
  министерство: 'министерства',
  департамент: 'департамента',
  управление: 'управления',
  администрация: 'администрации',
  комитет: 'комитета',
  агентство: 'агентства',
  служба: 'службы',
  инспекция: 'инспекции',
  правительство: 'правительства',
  мэрия: 'мэрии',
  палата: 'палаты',
  отдел: 'отдела',
  учреждение: 'учреждения',
  аппарат: 'аппарата',
  дума: 'думы',
  совет: 'совета',
  ведомство: 'ведомства',
  канцелярия: 'канцелярии',
  фонд: 'фонда',
}

/** Endings of adjectives, the longer ones first; those after г, к, х, ж, ч, ш, щ are told by their first letter. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/([гкх])ий$/, '$1ого'],
  [/ий$/, 'его'],
  [/(ый|ой)$/, 'ого'],
  [/([жчшщ])ее$/, '$1его'],
  [/ее$/, 'его'],
  [/ое$/, 'ого'],
  [/([жчшщ])ая$/, '$1ей'],
  [/ая$/, 'ой'],
  [/яя$/, 'ей'],
]

/** Keeps a capital letter at the beginning and letters that are all capital. */
function inCaseOf(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase()
  return model[0] === model[0]?.toUpperCase() ? (word[0] ?? '').toUpperCase() + word.slice(1) : word
}

function adjective(word: string): string | undefined {
  for (const [ending, replaced] of ENDINGS) if (ending.test(word)) return word.replace(ending, replaced)
  return undefined
}

/**
 * The name of an authority as it answers «кого? чего?», by simple rules: adjectives, then one of the words by which authorities are called; what
 * follows stays. Undefined where the rules do not reach, such as for an abbreviation.
 */
export function genitiveOf(name: string): string | undefined {
  const words = name.trim().split(/\s+/)
  const done: string[] = []
  for (const [index, word] of words.entries()) {
    const lower = word.toLowerCase()
    const noun = NOUNS[lower]
    if (noun !== undefined) return [...done, inCaseOf(word, noun), ...words.slice(index + 1)].join(' ')
    const turned = adjective(lower)
    if (turned === undefined) return undefined
    done.push(inCaseOf(word, turned))
  }
  return undefined
}
