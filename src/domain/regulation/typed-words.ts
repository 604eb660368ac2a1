/**
 * Words that people type around numbers, dates and names, in Russian and English: lower case, yo written as ye.
 * They are understood, never shown.
 */
const each = <T>(value: T, words: string): [string, T][] => words.split(' ').map((word) => [word, value])

/** How many zeros a word after a figure adds. */
export const ZEROS: ReadonlyMap<string, number> = new Map([
  ...each(3, 'тыс тысяч тысяча тысячи тысячу тыща т к k thousand thousands'),
  ...each(6, 'млн миллион миллиона миллионов mln million millions'),
  ...each(9, 'млрд миллиард миллиарда миллиардов bln billion billions'),
])

/** «About», before a figure: the number is taken as it stands. */
export const APPROXIMATELY: ReadonlySet<string> = new Set(
  'около примерно приблизительно порядка где-то где то ориентировочно почти about approximately approx circa ca around nearly'.split(' '),
)

/** What is counted, after a figure. */
export const MEASURES: ReadonlySet<string> = new Set(
  'человек человека чел людей лиц лица лицо штук штуки шт единиц единицы ед граждан заявителей people persons person units pcs'.split(' '),
)

/** Months, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...each(1, 'янв январь января январе january jan'),
  ...each(2, 'фев февр февраль февраля феврале february feb'),
  ...each(3, 'мар март марта марте march mar'),
  ...each(4, 'апр апрель апреля апреле april apr'),
  ...each(5, 'май мая мае may'),
  ...each(6, 'июн июнь июня июне june jun'),
  ...each(7, 'июл июль июля июле july jul'),
  ...each(8, 'авг август августа августе august aug'),
  ...each(9, 'сен сент сентябрь сентября сентябре september sept sep'),
  ...each(10, 'окт октябрь октября октябре october oct'),
  ...each(11, 'ноя нояб ноябрь ноября ноябре november nov'),
  ...each(12, 'дек декабрь декабря декабре december dec'),
])

/** Days of the week, Monday 1 to Sunday 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...each(1, 'пн понедельник понедельника понедельнику monday mon'),
  ...each(2, 'вт вторник вторника вторнику tuesday tue'),
  ...each(3, 'ср среда среду среды среде wednesday wed'),
  ...each(4, 'чт четверг четверга четвергу thursday thu'),
  ...each(5, 'пт пятница пятницу пятницы пятнице friday fri'),
  ...each(6, 'сб суббота субботу субботы субботе saturday sat'),
  ...each(7, 'вс воскресенье воскресенья воскресенью sunday sun'),
])

/** Days counted from today. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['позавчера', -2],
  ['вчера', -1],
  ['yesterday', -1],
  ['сегодня', 0],
  ['today', 0],
  ['завтра', 1],
  ['tomorrow', 1],
  ['послезавтра', 2],
  ['day after tomorrow', 2],
])

/** Words beside a date that change nothing in it. */
export const DATE_FILLERS: ReadonlySet<string> = new Set(
  'в во до к ко на с со от г год года го е ое ого число числа in on by until the of st nd rd th'.split(' '),
)

/** Words beside the name of a touchpoint that do not make it another one. */
export const NAME_FILLERS: ReadonlySet<string> = new Set(
  'в во на по через с со и или к у от из наш наша наше нашем нашего официальный официального официальном официальная официальной официальному a an the our via by at in on to official'.split(
    ' ',
  ),
)

/** Endings in which forms of one word differ. */
export const ENDINGS: ReadonlySet<string> = new Set([
  '',
  ...'а я о е и ы у ю ь й ой ей ий ый ая яя ое ее ие ые ую юю ом ем ам ям ах ях ов ев ами ями ого его ому ему ыми ими ых их ым им ью s es'.split(
    ' ',
  ),
])

/** Ends of stems: a vowel that comes and goes before the last consonant («точка», «точек»), and the one that some endings begin with. */
export const FLEETING = /^(.{2,}[^аеиоуыэюя])[ео]([^аеиоуыэюяйь])$/
export const LINKING = /(?<=.{3})и$/

/** Words around what is looked for in the glossary: «что такое …», «чем отличается …». */
export const ASKING_WORDS: ReadonlySet<string> = new Set(
  'что кто как какой какая какое какие такое такой такая такие это чем ли и или в во на по о об от для с со не из the a an of is are what who how and or in'.split(
    ' ',
  ),
)

/** An organ that speaks of itself: «сайт министерства» is its own site. Beginnings of words. */
export const OWN_AUTHORITY: readonly string[] = [
  'ведомств',
  'департамент',
  'министерств',
  'администраци',
  'authorit',
  'department',
  'ministr',
]

/** Latin letters that look like Cyrillic ones, and what they are taken for when names are compared for likeness. */
export const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Array.from('abcehkmoptxy', (latin, index) => [latin, Array.from('авсенкмортху')[index] ?? latin]),
)

/** Beginnings of the words by which documents and instructions are called, with the kind of source document; the first that fits counts. */
export const SOURCE_STEMS: readonly [stem: string, kind: 'law' | 'internal' | 'contract' | 'instruction'][] = [
  ...each('instruction' as const, 'поручени резолюци указани instruct'),
  ...each('law' as const, 'закон кодекс указ постановлени law code decree'),
  ...each('internal' as const, 'приказ распоряжени поряд регламент положени правил инструкци устав order rules regulation'),
  ...each('contract' as const, 'договор контракт соглашени contract agreement'),
]
