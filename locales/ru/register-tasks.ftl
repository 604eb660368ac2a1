register-told = **Изменился реестр процессов** ({ $cited }). Что нужно сделать в перечне:
register-task-appeared = { $unit }: новый процесс «{ $name }» – опишите точки
register-task-gone = { $unit }: процесс «{ $name }» исключён – предложите исключить его точки
register-task-came = { $unit }: процесс «{ $name }» передан этому отделу – проверьте его точки
register-task-went = { $unit }: процесс «{ $name }» передан другому отделу
register-task-renamed = { $unit }: процесс «{ $name }» или его функция названы иначе – проверьте точки

register-card-title = **Изменился реестр процессов** ({ $cited })
register-card-process = { $number } { $name } · { $function }
register-card-unit = { $unit }
register-card-before = Прежде: { $name } · { $function }
register-about-appeared = Процесс новый. Опишите его точки и предложите внести их в перечень.
register-about-gone = Процесс исключён из реестра. Предложите исключить его точки из перечня.
register-about-came = Процесс передан отделу, прежде за него отвечал: { $other }. Проверьте точки и предложите изменения, если они нужны.
register-about-went = За процесс теперь отвечает: { $other }. Его точки – в перечне этого отдела.
register-about-renamed = Процесс или его функция названы иначе. Проверьте точки и предложите изменения, если они нужны.
register-due =
    { $count ->
        [0] Срок – { $day }, сегодня последний день.
        [one] Срок – { $day }, остался { $count } рабочий день (настройка ведомства).
        [few] Срок – { $day }, осталось { $count } рабочих дня (настройка ведомства).
       *[many] Срок – { $day }, осталось { $count } рабочих дней (настройка ведомства).
    }
register-due-past =
    { $count ->
        [one] ⚠️ Срок прошёл { $day }, { $count } рабочий день назад.
        [few] ⚠️ Срок прошёл { $day }, { $count } рабочих дня назад.
       *[many] ⚠️ Срок прошёл { $day }, { $count } рабочих дней назад.
    }
register-state-underWay = ⏳ Предложение об изменении на согласовании или ждёт акта.
register-state-done = ✅ Сделано.
register-state-unneeded = ✅ Подтверждено: изменений в перечне не требуется.
register-state-dropped = Больше не нужно: реестр снова изменился.
register-ended = { $name }, { $position }, { $day }
register-ended-reason = Причина: { $reason }

register-tasks-title =
    { $count ->
        [0] **Изменения реестра**
       *[other] **Изменения реестра, перечень ещё не приведён в соответствие: { $count }**
    }
register-tasks-none = ✅ Перечень соответствует реестру процессов.
register-lies = Задача у: { $who }
register-lies-nobody = ⚠️ Отвечать некому: назначьте ответственного.

register-unneeded-interview = Изменений в перечне не требуется
register-reason = Почему перечень менять не нужно?
    .title = Причина
    .hint = Подтверждение сохраняется с Вашим именем, должностью и временем.
    .example = точки и потребности прежние, новое название войдёт при следующем формировании перечня

button-register-describe = Описать точки
button-register-add = Предложить внести точки: { $count }
button-register-remove = Предложить исключить точки: { $count }
button-register-change = Предложить изменение
button-register-noted = Принято к сведению
button-register-unneeded = Изменений не требуется
button-register-confirm = Подтверждаю

refused-register-task-gone = Такой задачи нет.
refused-register-task-done = Эта задача уже закрыта.
refused-register-no-points = Сейчас предлагать нечего: точек нет или они уже на согласовании.
status-register =
    { $overdue ->
        [0] Изменения реестра, которых ещё нет в перечне: { $open }, подробнее – /register_changes.
       *[other] ⚠️ Изменения реестра, которых ещё нет в перечне: { $open }, просрочено: { $overdue }, подробнее – /register_changes.
    }
