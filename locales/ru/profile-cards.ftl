profiles-title = **Профили: { $unit }**
profiles-register = **Реестр профилей**
profiles-count =
    { $count ->
        [one] { $count } профиль.
        [few] { $count } профиля.
       *[many] { $count } профилей.
    }
profiles-kind = Клиент: { $kind }
profiles-incomplete = Только неполные
profiles-empty = Пока здесь нет ни одного профиля.
profiles-line = { $number }. **{ $title }** · { $client }
profiles-line-unit = { $unit }
profiles-line-status =
    { $status } · сегментов: { $segments }{ $version ->
        [0] { "" }
       *[other] {" "}· версия { $version }
    }
profiles-filter = **Какие профили показать?**
profiles-filter-unit = Отдел: { $unit }
profiles-filter-all = Отделы: все, которые Вы можете видеть
profiles-filter-incomplete = только неполные
profiles-units = **Профили какого отдела показать?**
profiles-unit = { $number }. { $unit }

profile-client-topic = { $kind }, { $topic }
profile-stage-notStarted = ○
profile-stage-underWay = ⏳
profile-stage-done = ✅
profile-stage = { $mark } { $number }. { $stage }
profile-stage-optional = { $mark } { $number }. { $stage }, при необходимости
profile-at-stage = ⏳ Этап { $at } из { $of }: { $stage }
profile-complete = ✅ Все обязательные части есть
profile-incomplete = ⚠️ Есть не все обязательные части
profile-due =
    Срок: { $day }, { $left ->
        [0] сегодня последний рабочий день
        [one] остался { $left } рабочий день
        [few] осталось { $left } рабочих дня
       *[many] осталось { $left } рабочих дней
    }
profile-overdue = ⚠️ Срок прошёл: { $day }

profile-title = **{ $title }**
profile-about = { $client } · { $unit }
profile-processes = Процессы: { $processes }
profile-no-version = Версий пока нет: гипотеза ещё не сохранена.
profile-version = Версия { $version }
profile-counts =
    { $unit ->
        [trait] Признаков
       *[other] Признаков и значений
    }: { $traits }, нужно от { $min } до { $max }. Сегментов: { $segments }.
profile-complete-parts = ✅ Есть все обязательные части: { $parts }.
profile-lacks = ⚠️ Не хватает:
profile-unknown = Пока неизвестно:
profile-lacks-segment = «{ $segment }»: { $what }
profile-and-more = и ещё: { $count }
profile-basis = Основание: { $basis }
profile-colleague = Не закончено: { $title }. Автор: { $name }, { $day }
profile-updated = Автор профиля: { $author }. Изменён: { $day }

segments-title = **Сегменты: { $title }**
segments-none = Сегментов пока нет.
segments-line = { $number }. **{ $segment }**
    { $traits }
segment-trait = { $name } – { $values }
segment-title = **Сегмент «{ $segment }»**
segment-of = Профиль: { $title }
segment-traits = Признаки:
segment-trait-line = { $name } – { $values }
segment-parameter = { $field }: { $value }
segment-parameter-source = { $field }: { $value } ({ $source })
segment-parameter-unknown = ⚠️ { $field }: пока неизвестно
segment-persons =
    { $amount ->
        [one] { $amount } лицо
        [few] { $amount } лица
       *[many] { $amount } лиц
    }
segment-specifics = Особенности клиентского пути:
segment-pains = Боли:
segment-channels = Предпочтительные каналы:
segment-hypothesis = { $status } { $text }
segment-nothing-yet = пока ничего
segment-no-responsible = Ответственный не назначен.
segment-responsible = Ответственный: { $name }

hypothesis-toVerify = ⏳
hypothesis-confirmed = ✅
hypothesis-refuted = ⚠️ не подтвердилось:
hypothesis-about-journeySpecifics = особенность пути
hypothesis-about-painPoint = боль
hypothesis-about-channel = канал
hypotheses-title = **Гипотезы сегмента «{ $segment }»**
hypotheses-line = { $number }. { $status } { $text } · { $about }
hypotheses-evidence = Проверено { $day }: { $evidence }
hypotheses-tap = Нажмите номер, чтобы записать итог проверки.

button-new-profile = Новый профиль
button-register = Реестр профилей
button-filter = Отбор
button-all-profiles = Без отбора
button-choose-unit = Другой отдел
button-show = Показать
button-next-stage = Продолжить: { $stage }
button-segments = Сегменты: { $count }
button-history = История 📄
button-deadline = Срок
button-back-to-profiles = ← К профилям
button-back-to-profile = ← К профилю
button-back-to-segments = ← К сегментам
button-back-to-segment = ← К сегменту
button-refine = Уточнить
button-responsible = Ответственный
button-verdict = Проверка гипотез
button-profiles = Профили

history-title = **История: { $title }**
history-line = { $number }. { $moment }
history-moment = { $what }
    { $day }, { $time } · { $who }
history-made-version = ✅ Версия { $version } · { $line }
profile-what-created = профиль начат
profile-what-traits = признаки
profile-what-segments = сегменты
profile-what-profile = особенности, боли, каналы
profile-what-segment = сведения о сегменте
profile-what-hypothesis = итог проверки
profile-what-deadline = основание и срок
profile-what-responsible = ответственный
profile-what-handedOver = передача другому сотруднику
compare-first = **Какую версию сравнить?**
compare-second = **С чем сравнить: { $point }?**
compare-version = Версия { $version }
compare-now = Сейчас
change-title = **Что изменилось: { $title }**
difference-title = **Различия версий: { $title }**
difference-from = **Было:** { $moment }
difference-to = **Стало:** { $moment }
change-line = · { $line }
change-nothing = Различий нет.

button-compare = Сравнить версии
button-back-to-history = ← К истории

profile-search-title = Поиск по профилям
profile-search-query = Что найти в профилях?
    .hint = Процесс, признак, сегмент, особенность или канал; достаточно начала слова.
    .example = сельск

profile-begun = ✅ Профиль начат. Этапы можно проходить в разные дни, в том числе вместе с коллегами.
profile-traits-saved =
    ✅ Этап 1 пройден, { $unit ->
        [trait] признаков
       *[other] признаков и значений
    }: { $count }. Дальше – сегменты.
profile-segments-saved =
    ✅ Этап 2 пройден: { $count ->
        [one] сохранён { $count } сегмент
        [few] сохранены { $count } сегмента
       *[many] сохранено { $count } сегментов
    }. Дальше – особенности, боли и каналы.
profile-saved =
    { $version ->
        [0] ✅ Сохранено. Версии пока нет: есть не все обязательные части.
       *[other] ✅ Гипотеза сохранена, версия { $version }.
    }
hypotheses-of = **Гипотезы: { $title }**
hypotheses-signs = ⏳ предстоит проверить, ✅ подтверждено, ⚠️ не подтвердилось
hypotheses-line-segment = Сегмент «{ $segment }»
hypotheses-none = Гипотез пока нет.
evidence-of = 📄 Свидетельство: { $text }
