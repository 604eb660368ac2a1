command-admin-words = администрирование
help-command-admin = администрирование ведомства
button-admin = Администрирование
admin-title = **Администрирование**
admin-waiting =
    { $count ->
        [one] ⏳ Ждёт второго администратора: { $count } запрос.
        [few] ⏳ Ждут второго администратора: { $count } запроса.
       *[many] ⏳ Ждут второго администратора: { $count } запросов.
    }
button-admin-setUp = Ведомство
button-admin-units = Подразделения
button-admin-deeds = Запросы на подтверждение

# Units.
admin-units = **Подразделения**
admin-units-none = **Подразделения**
    Пока ни одного. Добавьте по одному или загрузите книгой Excel.
admin-unit-line = { $number }. { $unit }
admin-unit-retired = { $number }. { $unit } – закрыто
admin-unit = **{ $unit }**
admin-unit-short = Кратко: { $short }
admin-unit-holds = Сотрудников: { $people }, процессов: { $processes }, записей перечня: { $entries }
admin-unit-is-retired = Подразделение закрыто.
button-unit-add = Добавить подразделение
button-unit-rename = Переименовать
unit-interview = Подразделение
unit-ask-name = Как называется подразделение?
    .title = Название
    .example = Отдел мер государственной поддержки
unit-ask-short = Как назвать его кратко?
    .title = Кратко
    .hint = Для кнопок и узких столбцов, до 40 знаков.
    .example = Поддержка
refused-unit-taken = «{ $name }» – так уже называется другое подразделение. Назовите иначе.
refused-unit-gone = Этого подразделения больше нет.
refused-unit-retired = Это подразделение уже закрыто.
refused-unit-in-use = **Подразделение закрыть пока нельзя**
    За ним числятся: сотрудников { $people }, процессов { $processes }, записей перечня { $entries }, профилей { $profiles }.
    Передайте их другому подразделению или исключите, затем повторите.
