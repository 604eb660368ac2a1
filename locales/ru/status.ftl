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
        [one] Согласования: открыто { $open }, дольше всего ждёт { $longest } рабочий день.
        [few] Согласования: открыто { $open }, дольше всего ждёт { $longest } рабочих дня.
       *[many] Согласования: открыто { $open }, дольше всего ждёт { $longest } рабочих дней.
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
document-ready-status = Сводка готова: лист по отделам и лист по направлениям.

button-status = Сводка
button-status-units = По отделам
button-status-areas = По направлениям
button-status-xlsx = XLSX
button-back-to-status = ← К сводке
