command-staff-words = сотрудники ведомства

staff-title = **Сотрудники**
    Номер открывает отдел.
staff-empty = В реестре пока нет ни отделов, ни сотрудников. Их можно загрузить книгой Excel.
staff-above = Вне отделов
staff-unit-line = { $number }. { $unit } · сотрудников: { $people }{ $without ->
        [0] {""}
       *[other] , без доступа: { $without }
    }
staff-unit-title = **{ $unit }**
staff-unit-empty = Сотрудников здесь нет.
staff-unit-apart =
    { $count ->
        [one] У { $count } сотрудника нет ни доступа, ни приглашения.
       *[many] У { $count } сотрудников нет ни доступа, ни приглашения.
    }
staff-line = { $number }. { $name } – { $position } · { $standing ->
        [joined] ✅ есть доступ
        [invited] ⏳ есть приглашение
        [blocked] доступ закрыт
        [left] работа завершена
        [erased] данные удалены
       *[apart] доступа нет
    }
staff-found = **Найдено: { $count }** · «{ $query }»
staff-person = **{ $name }**
staff-state = { $state ->
        [active] Состояние: работает
        [blocked] Состояние: доступ закрыт
        [left] Состояние: работа завершена
       *[erased] Состояние: данные удалены
    }
staff-roles = Роли: { $roles }
staff-no-roles = Ролей нет
staff-role-in = { $role } ({ $unit })
staff-no-accounts = Ещё не подключён ни один чат
staff-account = { $channel }, последний раз: { $day }
staff-account-blocked = { $channel }, сообщения не принимаются; последний раз: { $day }
staff-invitation = ⏳ Приглашение действует до: { $day }
staff-block = **Закрыть доступ: { $name }?**
    Бот перестанет отвечать сразу, во всех каналах, входы в веб-чат завершатся. Ответы и роли сохранятся, доступ можно вернуть.
staff-roles-title = **Роли: { $name }**
staff-roles-hint = Отметка действует сразу. Роли отдела – в отделе сотрудника.
staff-roles-no-unit = Отметка действует сразу. Роли отдела здесь не показаны: сотрудник не относится ни к одному отделу.
staff-deputy-of = { $role }: { $count }
staff-deputy-title = **Какие отделы курирует: { $name }?**
staff-search-title = Поиск сотрудника
staff-search-query = Кого найти?
    .hint = Фамилия или должность, можно начало слов: «иван», «нач отд».

button-staff = Сотрудники
button-admin-staff = Сотрудники
button-staff-unit = Отдел
button-staff-person = К сотруднику
button-staff-search = Найти сотрудника
button-roles = Роли
button-block = Закрыть доступ
button-block-yes = Да, закрыть
button-no-block = Не закрывать
button-unblock = Вернуть доступ
person-erased = Удалённый сотрудник
deed-erasePerson = **Удалить персональные данные: { $name }?**
    .about = Имя, должность, почта, чаты, входы, черновики и личные файлы будут стёрты. Записи перечня, профили и решения останутся документами ведомства с пометкой «удалённый сотрудник». Журнал сохранится: имён в нём нет.
    .button = Удалить данные
refused-erase-at-work = Сотрудник ещё работает. Сначала отметьте уход, чтобы дела перешли преемнику, или закройте доступ.
