formation-title = **Формирование перечня точек взаимодействия**
formation-none = Сейчас перечень не формируется.
formation-until =
    { $count ->
        [0] Передать до { $day }: сегодня последний день.
        [one] Передать до { $day }: остался { $count } рабочий день.
        [few] Передать до { $day }: осталось { $count } рабочих дня.
       *[many] Передать до { $day }: осталось { $count } рабочих дней.
    }
formation-overdue =
    { $count ->
        [one] ⚠️ Срок передачи прошёл { $day }: { $count } рабочий день назад.
        [few] ⚠️ Срок передачи прошёл { $day }: { $count } рабочих дня назад.
       *[many] ⚠️ Срок передачи прошёл { $day }: { $count } рабочих дней назад.
    }
formation-progress = Принято перечней отделов: { $accepted } из { $of }.
formation-presented = ✅ Сводный перечень представлен. Осталось внести приказ об утверждении.
formation-line = { $number }. { $unit } – { $state }, точек: { $count }
formation-state-forming = готовит отдел
formation-state-checking = на проверке
formation-state-returned = возвращён
formation-state-accepted = ✅ принят
formation-findings = Перед представлением проверьте:
formation-no-findings = ✅ Замечаний к сводному перечню нет.
formation-finding-withoutNeeds = ⚠️ Точки без потребностей клиента: { $count }
formation-finding-withoutSource = ⚠️ Точки без документа-основания: { $count }
formation-finding-uncovered = ⚠️ Процессы без точек: { $count }
formation-finding-doubles = ⚠️ Повторы точки в одном процессе: { $count }
formation-cancel = **Прекратить формирование?** Записи отделов сохранятся, сроки и проверка закончатся.

formation-interview = Формирование перечня
formation-due = До какого дня отделы передают перечни?
    .title = Срок передачи
    .hint = Если день нерабочий, отделам будет назван последний рабочий день перед ним.
formation-gaps-interview = Передача перечня с пропусками
formation-reason = Почему есть процессы без точек?
    .title = Причина пропусков
    .hint = Проверяющие увидят причину рядом с перечнем.
    .example = процесс начнётся с нового года, клиенты пока не обращаются
formation-remark-interview = Замечание к точке
formation-remark = Что исправить в этой точке?
    .title = Замечание
    .hint = Отдел увидит замечание рядом с точкой.
    .example = укажите реквизиты приказа
order-interview = Приказ об утверждении перечня
order-number = Номер приказа
    .title = Номер
    .example = 54-П
order-date = Дата приказа
    .title = Дата
    .hint = С годом, например 11.04.2026. От неё считается срок публикации.
order-file = Файл приказа
    .title = Файл
    .hint = Можно пропустить.
publication-interview = Публикация перечня
publication-link = Ссылка на страницу с перечнем
    .title = Ссылка
    .hint = Скопируйте адрес страницы целиком, с https://.
    .example = https://site.example/documents/list
publication-date = Когда опубликован перечень?
    .title = Дата публикации
    .hint = С годом, если это не сегодня, например 20.11.2026.

submission-title = **Перечень: { $unit }**
submission-state-forming = Отдел готовит перечень.
submission-state-checking = Перечень на проверке, менять его пока нельзя.
submission-state-returned = ⚠️ Перечень возвращён. Исправьте отмеченное и передайте снова.
submission-state-accepted = ✅ Перечень принят.
submission-counts = Принято: { $accepted }, возвращено: { $returned }, не проверено: { $open }.
submission-gaps = Процессы без точек, причина: { $reason }
submission-empty = В перечне нет ни одной точки.
submission-line = { $number }. { $mark } **{ $name }** · { $process }
submission-remark = Замечание: { $remark }
check-open = ○
check-accepted = ✅
check-returned = ⚠️

formation-told-opened = **Сформируйте перечень отдела «{ $unit }»** и передайте его до { $day }.
formation-told-handedOver = Перечень отдела «{ $unit }» передан на проверку.
formation-told-returned =
    ⚠️ Перечень отдела «{ $unit }» возвращён, { $count ->
        [one] замечание к { $count } точке.
       *[many] замечания к { $count } точкам.
    }
formation-told-accepted = ✅ Перечень отдела «{ $unit }» принят.
formation-told-presented = Сводный перечень представлен. После подписания внесите номер, дату и файл приказа.
formation-told-adopted = ✅ Утверждена редакция № { $number }: приказ от { $day } № { $order }.

publication-until =
    { $count ->
        [0] Опубликовать до { $day }: сегодня последний день.
        [one] Опубликовать до { $day }: остался { $count } рабочий день.
        [few] Опубликовать до { $day }: осталось { $count } рабочих дня.
       *[many] Опубликовать до { $day }: осталось { $count } рабочих дней.
    }
publication-overdue =
    { $count ->
        [one] ⚠️ Не опубликована, срок прошёл { $day }: { $count } рабочий день назад.
        [few] ⚠️ Не опубликована, срок прошёл { $day }: { $count } рабочих дня назад.
       *[many] ⚠️ Не опубликована, срок прошёл { $day }: { $count } рабочих дней назад.
    }
publication-done = Опубликована { $day }: { $link }
    Внёс: { $by }
publication-late = ⚠️ Опубликована позже срока, { $day }.

waiting-formation = Перечень отдела «{ $name }»
waiting-publication = Публикация редакции № { $name }
waiting-left =
    { $count ->
        [one] ⏳ { $what }: остался { $count } рабочий день, до { $day }
        [few] ⏳ { $what }: осталось { $count } рабочих дня, до { $day }
       *[many] ⏳ { $what }: осталось { $count } рабочих дней, до { $day }
    }
waiting-today = ⏳ { $what }: срок сегодня
waiting-passed = ⚠️ { $what }: срок прошёл, { $day }
waiting-overdue =
    { $count ->
        [one] ⚠️ { $what }: просрочено на { $count } рабочий день, срок – { $day }
        [few] ⚠️ { $what }: просрочено на { $count } рабочих дня, срок – { $day }
       *[many] ⚠️ { $what }: просрочено на { $count } рабочих дней, срок – { $day }
    }

refused-formation-open = Перечень уже формируется: /formation.
refused-formation-no-units = В реестре нет действующих процессов, перечень формировать не из чего.
refused-formation-gone = Этот цикл формирования уже закончен. Что идёт сейчас: /formation.
refused-formation-unfinished = Ещё не приняты перечни отделов: { $count }.
refused-formation-changed = После проверки изменились точки: { $count }. Их нужно проверить снова.
refused-formation-not-presented = Сначала сводный перечень должен быть представлен.
refused-submission-moved = Перечень этого отдела уже передан.
refused-submission-decided = Проверка этого перечня уже закончена.
refused-check-unfinished = Ещё не проверены точки: { $count }.
refused-list-handed-over = Перечень отдела передан на проверку или принят. Менять его можно, если его вернут.
refused-day-ahead = Этот день ещё не наступил. Укажите дату с годом, например 20.11.2026.
refused-not-a-link = Это не похоже на адрес страницы. Нужен адрес целиком, с https://.
refused-published-before-order = Публикация не может быть раньше приказа. Проверьте дату.

button-formation-start = Начать формирование
button-formation-open = Открыть формирование
button-formation-present = Представить сводный перечень
button-formation-order = Внести приказ
button-formation-cancel = Прекратить
button-formation-cancel-yes = Прекратить формирование
button-back-to-formation = ← К формированию
button-back-to-submission = ← К перечню отдела
button-open-formation = Открыть формирование
button-open-submission = Открыть перечень
button-open-edition = Открыть редакцию
button-open-waiting = Открыть
button-hand-over = Передать на проверку
button-accept-entry = ✅ Принять
button-return-entry = ↩︎ Вернуть
button-accept-rest = ✅ Принять остальные: { $count }
button-settle-return = ↩︎ Вернуть отделу с замечаниями
button-settle-accept = ✅ Принять перечень отдела
button-adopt = Утвердить редакцию
button-publication = Внести публикацию
button-publication-record = Записать
refused-check-moved = В перечне что-то изменилось, пока Вы смотрели. Вот как сейчас.
refused-entry-checked = Запись «{ $name }» уже проверил другой участник рабочей группы.
refused-submission-not-accepted = Этот перечень не принят, возобновлять проверку не нужно.
button-formation-take-back = Отозвать представление
button-reopen-list = Возобновить проверку
formation-told-changeApproved = Изменение перечня № { $number } согласовано и ждёт акта. После подписания внесите номер и дату: изменение войдёт в новую редакцию.
formation-finding-way-entry = Номер открывает точку, оттуда – перечень её отдела.
formation-finding-way-unit = Номер открывает перечень отдела.
formation-finding-entry = { $number }. **{ $name }** · { $process }
    { $unit }
formation-finding-process = { $number }. **{ $process }**
    { $unit }
button-formation-findings = Что проверить
button-finding-withoutNeeds = Без потребностей: { $count }
button-finding-withoutSource = Без документа: { $count }
button-finding-uncovered = Процессы без точек: { $count }
button-finding-doubles = Повторы: { $count }
