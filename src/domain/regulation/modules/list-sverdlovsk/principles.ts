import type { ListRulesData } from '../../schema/regulation.ts'
import { sverdlovsk as clause } from '../acts.ts'

type Principles = NonNullable<ListRulesData['principles']>

const principle = (item: number, key: string, ru: string, en: string, short: string): Principles[number] => ({
  key,
  ru,
  en,
  short,
  clause: clause(`подп. ${item} п. 11`),
  requirement: clause(`подп. ${item} п. 18`),
})

/** Four principles (E11), which come back as requirements (E18). */
export const principles: Principles = [
  principle(
    1,
    'easy',
    'стремление к простоте и легкости взаимодействия вне зависимости от канала взаимодействия',
    'easy whatever the channel',
    'просто и легко',
  ),
  principle(
    2,
    'digitalFirst',
    'взаимодействие посредством информационных систем и онлайн каналов являются преимущественными каналами взаимодействия',
    'digital first',
    'цифровые каналы прежде всего',
  ),
  principle(
    3,
    'offlineKept',
    'сохранение возможности доступа к функциям Министерства в офлайн-каналах в виде альтернативных способов, удобных для определенного типа клиентов',
    'offline kept for those who need it',
    'офлайн сохранён',
  ),
  principle(
    4,
    'history',
    'доступность для клиента его истории взаимодействия с Министерством',
    'history available to the client',
    'история доступна',
  ),
]
