import { sameKey } from '../../text/same-key.ts'

/** The time zones of the Russian Federation, from west to east: key, IANA name, hours ahead of Moscow, towns by which they are known. */
const LINES = [
  ['kaliningrad', 'Europe/Kaliningrad', -1, 'Калининград', 'Kaliningrad'],
  ['moscow', 'Europe/Moscow', 0, 'Москва', 'Moscow'],
  ['samara', 'Europe/Samara', 1, 'Самара, Ижевск', 'Samara, Izhevsk'],
  ['yekaterinburg', 'Asia/Yekaterinburg', 2, 'Екатеринбург, Тюмень', 'Yekaterinburg, Tyumen'],
  ['omsk', 'Asia/Omsk', 3, 'Омск', 'Omsk'],
  ['novosibirsk', 'Asia/Novosibirsk', 4, 'Новосибирск, Красноярск', 'Novosibirsk, Krasnoyarsk'],
  ['irkutsk', 'Asia/Irkutsk', 5, 'Иркутск, Улан-Удэ', 'Irkutsk, Ulan-Ude'],
  ['yakutsk', 'Asia/Yakutsk', 6, 'Якутск, Чита', 'Yakutsk, Chita'],
  ['vladivostok', 'Asia/Vladivostok', 7, 'Владивосток, Хабаровск', 'Vladivostok, Khabarovsk'],
  ['magadan', 'Asia/Magadan', 8, 'Магадан, Сахалин', 'Magadan, Sakhalin'],
  ['kamchatka', 'Asia/Kamchatka', 9, 'Камчатка, Чукотка', 'Kamchatka, Chukotka'],
] as const

export type RussianZone = { key: string; zone: string; ahead: number; name: { ru: string; en: string } }

/** The zones that an authority can be in. */
export const RUSSIAN_ZONES: readonly RussianZone[] = LINES.map(([key, zone, ahead, ru, en]) => ({ key, zone, ahead, name: { ru, en } }))

/** The zone of a key; Moscow for a key that there is not. */
export const zoneOf = (key: string): string => RUSSIAN_ZONES.find((one) => one.key === key)?.zone ?? 'Europe/Moscow'

/** The zone of an IANA name; undefined for one abroad. */
export const russianZone = (zone: string): RussianZone | undefined => RUSSIAN_ZONES.find((one) => one.zone === zone)

const aheadText = (ahead: number): string => (ahead === 0 ? '' : ahead > 0 ? `+${ahead}` : `−${-ahead}`)

/** A zone as it is chosen: its towns, and how far it is ahead of Moscow. */
export const zoneLabel = ({ name, ahead }: RussianZone): { ru: string; en: string } => ({
  ru: `${name.ru} (МСК${aheadText(ahead)})`,
  en: `${name.en} (MSK${aheadText(ahead)})`,
})

/** The zone that is known by a town that was typed, or by its beginning; undefined where none or several are. */
export function zoneTyped(text: string): RussianZone | undefined {
  const typed = sameKey(text)
  const towns = ({ ru, en }: RussianZone['name']): string[] => [ru, en].flatMap((names) => names.split(', ').map(sameKey))
  const found = RUSSIAN_ZONES.filter(({ name }) => typed.length > 2 && towns(name).some((town) => town.startsWith(typed)))
  return found.length === 1 ? found[0] : undefined
}
