import { type ChatPerson, tick } from '../contract/chat-person.ts'

/** A segment as a person describes it: what is ticked, how many and how satisfied they are, what is particular, where they turn to. */
export type TalkedSegment = {
  name: string
  values: readonly string[]
  /** Typed; undefined: «Пока неизвестно». */
  size?: string
  satisfaction?: string
  specifics: string
  pains?: string
  /** Typed, divided by commas or lines. */
  channels: string
}

/** A whole profile as a person tells it. */
export type TalkedProfile = {
  process: string
  client: string
  topic?: string
  traits: string
  source: string
  segments: readonly TalkedSegment[]
}

/** «Новый профиль» up to the question about traits. */
export async function beginProfile(person: ChatPerson, { process, client, topic }: Pick<TalkedProfile, 'process' | 'client' | 'topic'>) {
  await person.say('профили')
  await person.press('Новый профиль')
  await person.say(process)
  await person.press(client)
  if (topic !== undefined) await person.press(topic)
}

/** Stage 1 from its first question up to the review. */
export async function giveTraits(person: ChatPerson, { traits, source }: Pick<TalkedProfile, 'traits' | 'source'>) {
  await person.say(traits)
  await person.press('Готово')
  await person.press(source)
  await person.press('Готово')
}

/** What describes a segment. */
export async function tickValues(person: ChatPerson, values: readonly string[]) {
  await tick(person, ...values)
  await person.press('Готово')
}

const giveOrPass = (person: ChatPerson, text: string | undefined): Promise<void> =>
  text === undefined ? person.press('Пока неизвестно') : person.say(text)

/** Stage 2 from its first question up to the review. */
export async function giveSegments(person: ChatPerson, segments: readonly TalkedSegment[]) {
  await person.say(segments.map(({ name }) => name).join('\n'))
  await person.press('Готово')
  for (const { values } of segments) await tickValues(person, values)
  for (const { size, satisfaction } of segments) {
    await giveOrPass(person, size)
    await giveOrPass(person, satisfaction)
  }
}

/** Stage 3 of one segment. */
export async function supposeOf(person: ChatPerson, { specifics, pains, channels }: TalkedSegment) {
  await person.say(specifics)
  await (pains === undefined ? person.press('Пропустить') : person.say(pains))
  await person.say(channels)
}

/** From «Новый профиль» to the saved hypothesis. */
export async function tellProfile(person: ChatPerson, profile: TalkedProfile) {
  await beginProfile(person, profile)
  await giveTraits(person, profile)
  await person.press('✅ Сохранить')
  await giveSegments(person, profile.segments)
  await person.press('✅ Сохранить')
  for (const segment of profile.segments) await supposeOf(person, segment)
  await person.press(/Сохранить как гипотезу/)
}

/** A profile of business representatives with eight values and two segments, for the demonstration's unit of support. */
export const SUBSIDY: TalkedProfile = {
  process: 'субсид',
  client: 'представитель бизнеса',
  traits: 'размер бизнеса - микро, малый\nФорма: ИП, ООО\nОтрасль = торговля; Регион – село, город\nВозраст бизнеса: до года',
  source: 'форма заявки',
  segments: [
    {
      name: 'Начинающие',
      values: ['Размер бизнеса – микро', 'Форма – ИП', 'Возраст бизнеса – до года'],
      size: '12 тыс',
      specifics: 'Готовят документы сами\nПриходят за консультацией',
      pains: 'Не понимают отчётность',
      channels: 'Личный приём, Телефон',
    },
    {
      name: 'Сельские',
      values: ['Регион – село', 'Отрасль – торговля', 'Размер бизнеса – малый'],
      satisfaction: '72 %',
      specifics: 'Подают через МФЦ',
      channels: 'МФЦ',
    },
  ],
}

/** A profile of citizens, for the demonstration's unit of requests and information. */
export const REQUESTS: TalkedProfile = {
  process: 'сведений о деятельности',
  client: 'гражданин',
  traits: 'Возраст - 60+, 18-35\nпол: ж\nРегион = сельская местность\nЦифровые навыки – низкие, уверенные',
  source: 'уязвимые группы',
  segments: [
    {
      name: 'Пожилые жители сёл',
      values: ['Возраст – 60+', 'Регион – сельская местность', 'Цифровые навыки – низкие'],
      size: '3 500',
      specifics: 'Просят распечатать сведения',
      channels: 'Официальный сайт, Телефон приёмной',
    },
    {
      name: 'Молодые',
      values: ['Возраст – 18–35', 'Пол – ж', 'Цифровые навыки – уверенные'],
      satisfaction: 'скорее довольны',
      specifics: 'Ищут сведения с телефона вечером',
      pains: 'Страница не открывается на телефоне',
      channels: 'Официальный сайт',
    },
  ],
}

/** A profile of internal clients, for the demonstration's unit of staff and accounting. */
export const LEAVE: TalkedProfile = {
  process: 'отпусков',
  client: 'внутренний клиент',
  topic: 'бухгалтерский учёт',
  traits: 'Стаж работы - до года, больше пяти лет; Вид службы - гражданская\nОтдел: удалённый, в здании',
  source: 'иное',
  segments: [
    {
      name: 'Новые сотрудники',
      values: ['Стаж работы – до года', 'Вид службы – гражданская', 'Отдел – в здании'],
      size: '40',
      satisfaction: 'не знают, к кому обратиться',
      specifics: 'Приходят с вопросами по нескольку раз',
      pains: 'Не знают порядка\nБоятся опоздать с заявлением',
      channels: 'Внутренний портал',
    },
  ],
}
