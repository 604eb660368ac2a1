# Settings of the regulation.
button-admin-settings = Правила и сроки
settings-of-regulation = **Правила и сроки**
settings-line-own = { $number }. { $name }: { $value } – настройка ведомства
settings-line-act = { $number }. { $name }: { $value } – { $cited }
setting-interview = Изменение правила
setting-title = **{ $name }**
setting-value = Сейчас: { $value }
setting-own = Настройка ведомства. Изменение действует сразу и для всех.
setting-act = Установлено актом, изменить нельзя: { $cited }
setting-changes = Изменения:
setting-change = { $day }, { $time } – { $name }: { $from } → { $to }
button-setting-change = Изменить
refused-setting-gone = Такой настройки больше нет.
refused-setting-of-act = Это установлено актом ведомства и здесь не меняется.
refused-setting-bounds = Нужно целое число от { $min } до { $max }.

setting-workingHours = Рабочие часы
    .ask = Каковы рабочие часы?
    .hint = Вне этих часов и в выходные бот никому не напоминает. Например: 8:30–17:15.
setting-approvalStep = Срок одного этапа согласования
    .ask = Сколько рабочих дней на один этап согласования?
    .hint = От 1 до 60.
    .value =
        { $count ->
            [one] { $count } рабочий день
            [few] { $count } рабочих дня
           *[many] { $count } рабочих дней
        }
setting-publicationAfterApproval = Срок публикации после утверждения
    .ask = За сколько рабочих дней публикуется утверждённый перечень?
    .hint = От 1 до 60.
    .value =
        { $count ->
            [one] { $count } рабочий день
            [few] { $count } рабочих дня
           *[many] { $count } рабочих дней
        }
setting-publicationAfterChange = Срок публикации после изменения
    .ask = За сколько рабочих дней публикуется изменение перечня?
    .hint = От 1 до 60.
    .value =
        { $count ->
            [one] { $count } рабочий день
            [few] { $count } рабочих дня
           *[many] { $count } рабочих дней
        }
setting-publicationFrom = Начало срока публикации
    .ask = С какого дня считается срок публикации изменения?
    .hint = От этого зависит последний день срока.
setting-publicationFrom-adoptionOrder = со дня приказа
setting-publicationFrom-lastApproval = со дня последнего согласования
setting-onDayOff = Срок выпал на выходной
    .ask = Куда переносится срок, который выпал на выходной?
    .hint = Бот считает и напоминает по этому правилу.
setting-onDayOff-earlier = на последний рабочий день раньше
setting-onDayOff-later = на ближайший рабочий день позже
setting-onDayOff-stays = не переносится
setting-dayOfEvent = День события
    .ask = Каким по счёту идёт день самого события?
    .hint = Обычно счёт начинается со следующего дня.
setting-dayOfEvent-zero = нулевым, счёт со следующего дня
setting-dayOfEvent-one = первым
setting-untilInclusive = «До» включает последний день
    .ask = Входит ли названный день в срок «до»?
    .hint = «До 25 декабря»: можно ли ещё 25 декабря.
setting-untilInclusive-yes = да, входит
setting-untilInclusive-no = нет, срок кончается накануне
setting-undoSeconds = Время на отмену решения
    .ask = Сколько секунд решение согласующего можно отменить?
    .hint = От 0 до 3600. Следующий этап открывается после этого времени.
    .value =
        { $count } с
setting-samePerson = Один человек на двух этапах
    .ask = Если один человек согласует на двух этапах, сколько раз он решает?
    .hint = Речь об этапах одного маршрута.
setting-samePerson-eachStep = на каждом этапе
setting-samePerson-once = один раз за все
setting-initiatorAsApprover = Автор среди согласующих
    .ask = Если автор изменения сам стоит в маршруте, что с его этапом?
    .hint = Речь о том, кто предложил изменение.
setting-initiatorAsApprover-decides = решает, как все
setting-initiatorAsApprover-passedOver = этап пропускается
setting-noteRequired = Пояснительная записка
    .ask = Обязательна ли пояснительная записка к изменению?
    .hint = В ней – причины и суть изменения.
setting-noteRequired-yes = обязательна
setting-noteRequired-no = по желанию
setting-clarification = Уточнение без основания
    .ask = Можно ли уточнить содержание записи без основания изменения?
    .hint = Если потребности и вид точки не меняются.
setting-clarification-yes = можно
setting-clarification-no = нельзя
setting-countingUnit = Что считается признаком
    .ask = Что считать при подсчёте признаков процесса?
    .hint = От этого зависит, когда набран нужный минимум.
setting-countingUnit-traitValuePair = пары «признак – значение»
setting-countingUnit-trait = признаки
setting-registerChange = Перечень вслед за реестром
    .ask = За сколько рабочих дней отдел приводит перечень в соответствие с изменённым реестром?
    .hint = От 1 до 60.
    .value =
        { $count ->
            [one] { $count } рабочий день
            [few] { $count } рабочих дня
           *[many] { $count } рабочих дней
        }
setting-draft = Напоминание о черновике
    .ask = Через сколько рабочих дней напомнить о незаконченном?
    .hint = От 1 до 60.
    .value =
        { $count ->
            [one] { $count } рабочий день
            [few] { $count } рабочих дня
           *[many] { $count } рабочих дней
        }
setting-monitoringOpens = Открытие мониторинга
    .ask = За сколько рабочих дней до срока проверки открывать ежегодный мониторинг?
    .hint = От 1 до 120.
    .value =
        { $count ->
            [one] за { $count } рабочий день
            [few] за { $count } рабочих дня
           *[many] за { $count } рабочих дней
        }
setting-humanCall = Срок ответа на вопрос сотруднику
    .ask = За сколько рабочих часов отвечают на «Спросить сотрудника»?
    .hint = От 1 до 90.
    .value =
        { $count ->
            [one] { $count } рабочий час
            [few] { $count } рабочих часа
           *[many] { $count } рабочих часов
        }
setting-invitationDays = Срок приглашения
    .ask = Сколько дней действует приглашение?
    .hint = От 1 до 90, дни календарные.
    .value =
        { $count ->
            [one] { $count } день
            [few] { $count } дня
           *[many] { $count } дней
        }
setting-legalBasis = Основание обработки данных
    .ask = На каком основании обрабатываются персональные данные сотрудников?
    .hint = От этого зависит, что произойдёт при отзыве согласия (152-ФЗ).
setting-legalBasis-consent = согласие сотрудника
setting-legalBasis-officialDuty = служебные обязанности
