status-title = **Сводка: { $about }**
status-today =
    На { $day }. { $units ->
        [one] { $units } отдел.
        [few] { $units } отдела.
       *[many] { $units } отделов.
    }
status-list = Перечень: точки есть у { $covered } из { $processes } процессов, всего точек { $entries }.
status-empty-units =
    ⚠️ Ни одной точки: { $count ->
        [one] { $count } отдел.
        [few] { $count } отдела.
       *[many] { $count } отделов.
    }
status-profiles = Профили: готовы { $complete } из { $profiles }, гипотез без проверки: { $toVerify }.
status-overdue = ⚠️ Срок профиля прошёл: { $count }.
status-formation = Формирование: приняты перечни { $accepted } из { $of }, на проверке { $checking }.
status-approvals =
    { $longest ->
        [0] Согласования: открыто { $open }.
        [one] Согласования: открыто { $open }, дольше всего – { $longest } рабочий день, этап «{ $step }».
        [few] Согласования: открыто { $open }, дольше всего – { $longest } рабочих дня, этап «{ $step }».
       *[many] Согласования: открыто { $open }, дольше всего – { $longest } рабочих дней, этап «{ $step }».
    }
status-publication =
    { $count ->
        [0] Публикация: редакция № { $number }, сегодня последний день.
        [one] Публикация: редакция № { $number }, остался { $count } рабочий день.
        [few] Публикация: редакция № { $number }, осталось { $count } рабочих дня.
       *[many] Публикация: редакция № { $number }, осталось { $count } рабочих дней.
    }
status-publication-late =
    { $count ->
        [one] ⚠️ Публикация: редакция № { $number }, просрочено на { $count } рабочий день.
        [few] ⚠️ Публикация: редакция № { $number }, просрочено на { $count } рабочих дня.
       *[many] ⚠️ Публикация: редакция № { $number }, просрочено на { $count } рабочих дней.
    }
status-drafts = Незаконченных записей: { $count }.
status-edition = Редакция № { $number }: приказ от { $day } № { $order }.
status-no-edition = Утверждённых редакций пока нет.
status-units-title = **Сводка по отделам**
status-unit = { $number }. **{ $unit }**
status-unit-list = Процессы с точками: { $covered } из { $processes }
status-unit-profiles =
    Профили: { $complete } из { $profiles }{ $overdue ->
        [0] { "" }
       *[other] {" "}· ⚠️ срок прошёл: { $overdue }
    }
status-areas-title = **Сводка по направлениям**
status-area = { $area }: процессы с точками { $covered } из { $processes }, точек { $entries }
status-file = Сводка
status-sheet-units = Отделы на { $date }
status-sheet-areas = Направления
status-column-unit = Отдел
status-column-area = Направление деятельности
status-column-processes = Процессов
status-column-uncovered = Процессов без точек
status-column-entries = Точек
status-column-profiles = Профилей
status-column-complete = Готовых профилей
status-column-toVerify = Гипотез без проверки
status-column-overdue = Срок прошёл
status-column-drafts = Незаконченных записей
document-ready-status = Сводка готова: отдельный лист для отделов, направлений, согласований и публикации.

button-status = Сводка
button-status-units = По отделам
button-status-areas = По направлениям
button-status-xlsx = XLSX
button-back-to-status = ← К сводке

button-status-picture = Картинка
status-picture-title = Сводка
status-picture-about = { $about } · { $date }
status-stage-done = завершили
status-stage-underWay = в работе
status-stage-notBegun = не начали
status-stage-overdue = просрочили
status-chart-stages = Отделы по этапам
status-subject-monitoring = Мониторинг: { $count }
status-subject-formation = Формирование: { $count }
status-subject-list = Перечень: { $count }
status-subject-profiles = Профили: { $count }
status-chart-units-processes =
    { $of ->
        [one] Процессы с точками: { $of } отдел
        [few] Процессы с точками: { $of } отдела
       *[many] Процессы с точками: { $of } отделов
    }
status-chart-units-profiles =
    { $of ->
        [one] Профили: { $of } отдел
        [few] Профили: { $of } отдела
       *[many] Профили: { $of } отделов
    }
status-processes-done = точки есть
status-processes-notBegun = точек нет
status-profiles-done = готовы
status-profiles-notBegun = не готовы
status-profiles-overdue = срок прошёл
status-bar-late = срок профиля прошёл: { $count }
status-bar-others = Остальные отделы: { $count }
status-chart-due = Что ожидается по дням
status-due-monitoring = мониторинг
status-due-formation = перечни отделов
status-due-approval = согласования
status-due-publication = публикация
status-due-profile = профили
status-bar-past = Просрочено
status-bar-today = Сегодня
status-bar-day =
    { $weekday ->
        [1] пн { $date }
        [2] вт { $date }
        [3] ср { $date }
        [4] чт { $date }
        [5] пт { $date }
        [6] сб { $date }
       *[7] вс { $date }
    }
status-bar-later = Позже
status-chart-cycles = Сколько длится согласование
status-cycle-median = обычно (медиана)
status-cycle-longest = дольше всего, рабочих дней
status-cycle-term =
    { $count ->
        [one] срок этапа – { $count } рабочий день
        [few] срок этапа – { $count } рабочих дня
       *[many] срок этапа – { $count } рабочих дней
    }
status-bar-step = { $step } · решений { $decided }, ждут { $open }
status-bar-exceeded = срок превышен: { $count }
status-picture-ready = Сводка картинкой. Подробнее – по отделам и в файле XLSX.
status-sheet-approvals = Согласования
status-sheet-publication = Публикация
status-sheet-monitoring = Мониторинг
status-unit-done = завершил
status-unit-underWay = в работе
status-unit-notBegun = не начал
status-unit-overdue = просрочил
status-yes = да
status-column-stage-monitoring = Мониторинг
status-column-stage-formation = Формирование
status-column-stage-list = Перечень
status-column-proposal = Предложение №
status-column-round = Цикл
status-column-step = Этап
status-column-opened = Начат
status-column-last = Срок до
status-column-decided = Решение
status-column-days = Рабочих дней
status-column-exceeded = Срок превышен
status-column-who = У кого
status-column-edition = Редакция №
status-column-order = Приказ №
status-column-orderDate = Дата приказа
status-column-due = Опубликовать до
status-column-published = Опубликована
status-column-late = Позже срока
status-column-link = Ссылка
status-column-stage-profiles = Профили

button-status-overdue = ⚠️ Просрочено: { $count }
button-nudge = Напомнить неответившим
button-nudge-send = Отправить
button-nudge-list = Список
button-nudge-cancel = Отмена
button-status-unit-list = Процессы и точки
button-status-unit-profiles = Профили отдела
button-back-to-status-units = ← К отделам
status-overdue-title = **Просрочено: { $count }**
status-overdue-none = Просроченного нет.
status-late-line = { $number }. { $what } – на { $days ->
        [one] { $days } рабочий день
        [few] { $days } рабочих дня
       *[many] { $days } рабочих дней
    }
status-late-who = { "    " }У кого: { $who }
status-late-nobody = { "    " }Ответственного нет
status-late-monitoring = мониторинг, { $name }
status-late-formation = перечень, { $name }
status-late-approval = согласование предложения № { $name }
status-late-publication = публикация редакции № { $name }
status-late-profile = профиль «{ $name }»
status-unit-title = **{ $unit }**
status-unit-stage = { $subject }: { $stage }
status-unit-drafts = Незаконченных записей: { $count }
nudge-title =
    { $count ->
        [one] **Сообщение получит { $count } человек**
        [few] **Сообщение получат { $count } человека**
       *[many] **Сообщение получат { $count } человек**
    }
nudge-text = «Напоминает { $by }. Ждёт Вашего ответа: …» – и у каждого его собственный список со сроками.
nudge-hours = Сообщения уходят в рабочие часы, одному человеку – одно в день.
nudge-told = Сегодня уже напомнили: { $count }
nudge-none = Напоминать некому: все ответили или сегодня уже получили напоминание.
nudge-list-title = **Кто получит напоминание**
nudge-list-line = { $number }. { $name } – { $about }
nudged =
    { $count ->
        [one] Напоминание отправляется { $count } человеку.
        [few] Напоминание отправляется { $count } людям.
       *[many] Напоминание отправляется { $count } людям.
    }
nudge-from = **Напоминает { $by }**
nudge-waits = Ждёт Вашего ответа:
refused-nudge-nobody = Напоминать некому: все ответили или сегодня уже получили напоминание.
refused-nudge-changed = Пока Вы смотрели, список изменился: кто ответил, тот убран. Было { $before }, сейчас { $count }:

button-digest = Присылать сводку
button-open-status = Открыть сводку
button-digest-daily = Каждый рабочий день
button-digest-weekly = Раз в неделю
button-digest-off = Не присылать
digest-title = **Сводка по расписанию**
digest-now-daily = Сейчас: каждый рабочий день.
digest-now-weekly = Сейчас: в первый рабочий день недели.
digest-now-off = Сейчас: не присылается.
digest-hint = Приходит утром, если с прошлого раза что-то изменилось.
digest-no-consent = ⚠️ Бот пока не может писать Вам первым. Разрешить это можно в настройках: «Мои данные».
digest-head = Журнал, начало последнего хеша: { $head }
status-waiting-changes = Согласованные изменения, которых ещё нет в редакции: { $count }.
status-published-late = ⚠️ Публикация: редакция № { $number } опубликована { $day }, позже срока.
status-monitoring = Мониторинг { $year }: завершили { $done } из { $of }, в работе { $underWay }, не начали { $notBegun }, просрочили { $overdue }.
status-due-register = изменения реестра
status-late-register = изменение реестра, «{ $name }»
