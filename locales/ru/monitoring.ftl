monitoring-title = **Мониторинг перечня { $year }**
monitoring-none = Мониторинг перечня сейчас не идёт.
monitoring-next = Мониторинг { $year } откроется сам { $day }.
monitoring-check-by = Проверить перечень – до { $day }.
monitoring-hand-over-by = Передать секретарю рабочей группы – до { $day }.
monitoring-clause = Основание: { $clause }.
monitoring-counts = Принято { $received } из { $of }, передано { $handed }, в работе { $working }, не начато { $idle }.
monitoring-late = ⚠️ Просрочено: { $count }.
monitoring-complete = ✅ Все результаты получены, мониторинг можно завершить.
monitoring-over = Мониторинг завершён.
monitoring-line = { $number }. { $unit } – { $state }
monitoring-state-notStarted = не начат
monitoring-state-underWay = в работе, групп проверено { $answered } из { $groups }
monitoring-state-handedOver = ⏳ передан секретарю
monitoring-state-returned = возвращён
monitoring-state-received = ✅ принят
monitoring-state-lapsed = снят
monitoring-state-overdue =
    { $count ->
        [one] ⚠️ просрочен на { $count } рабочий день
        [few] ⚠️ просрочен на { $count } рабочих дня
       *[many] ⚠️ просрочен на { $count } рабочих дней
    }

monitoring-preview-title = **Открыть мониторинг { $year }?**
monitoring-preview-units =
    { $count ->
        [one] Задание получит { $count } отдел.
        [few] Задание получат { $count } отдела.
       *[many] Задание получат { $count } отделов.
    }
monitoring-preview-lonely = ⚠️ Некому отвечать: { $count }. Назначьте ответственных за взаимодействие с клиентом.
monitoring-preview-officer = { $unit }: { $who }
monitoring-preview-heir = { $unit }: { $who }
monitoring-preview-head = { $unit }: { $who } (начальник, ответственного нет)
monitoring-preview-nobody = ⚠️ { $unit }: никто не отвечает

monitoring-close-title = **Завершить мониторинг { $year }?**
monitoring-close-received = Принято результатов: { $received } из { $of }.
monitoring-close-unfinished =
    { $count ->
        [one] ⚠️ Не закончил { $count } отдел:
        [few] ⚠️ Не закончили { $count } отдела:
       *[many] ⚠️ Не закончили { $count } отделов:
    }
monitoring-close-state =
    { $state ->
        [notStarted] не начат
        [underWay] в работе
        [returned] возвращён
       *[handedOver] получение не подтверждено
    }
monitoring-close-unit = • { $unit } – { monitoring-close-state }, у кого: { $who }
monitoring-close-lonely = • { $unit } – { monitoring-close-state }, никто не отвечает
monitoring-close-more = … и ещё { $count }. Все отделы: /monitoring.
monitoring-close-means =
    { $count ->
        [0] Открыть мониторинг этого года снова будет нельзя.
       *[other] Эти отделы больше не смогут ответить и получат сообщение. Открыть мониторинг этого года снова будет нельзя.
    }

monitoring-unit-title = **Мониторинг { $year }: { $unit }**
monitoring-unit-points =
    { $count ->
        [0] Точек в перечне отдела нет.
        [one] У отдела { $count } точка, направлений: { $groups }.
        [few] У отдела { $count } точки, направлений: { $groups }.
       *[many] У отдела { $count } точек, направлений: { $groups }.
    }
monitoring-unit-notStarted = ○ Проверка не начата.
monitoring-unit-underWay = ⏳ Проверка идёт, ответы сохранены.
monitoring-unit-handedOver = ⏳ Передано секретарю рабочей группы, получение ещё не подтверждено.
monitoring-unit-returned = ⚠️ Возвращено секретарём. Исправьте и передайте снова.
monitoring-unit-received = ✅ Секретарь подтвердил получение.
monitoring-unit-lapsed = У отдела больше нет перечня, задание снято.
monitoring-unit-remark = Замечание: { $remark }
monitoring-unit-confirmed = Подтверждение: { $who }, { $day }, { $time } ({ $channel ->
        [telegram] Telegram
        [web] веб-чат
        [max] MAX
        [vk] ВКонтакте
       *[other] другой канал
    }).
monitoring-unit-for = За кого: { $name }.
monitoring-unit-gaps = Процессы без точек, причина: { $reason }
monitoring-unit-none = **Изменений нет, перечень отдела проверен.**
monitoring-unit-changes = **Перечень отдела проверен, есть изменения.**
monitoring-unit-who = Отвечают: { $who }
monitoring-unit-nobody = ⚠️ За отдел сейчас никто не отвечает.
monitoring-group-line = { $number }. { $mark } { $name } · точек: { $count }
monitoring-new-line =
    { $count ->
        [0] { $number }. { $mark } Новые точки
       *[other] { $number }. { $mark } Новые точки · процессов без точек: { $count }
    }
monitoring-answer-none = без изменений
monitoring-answer-nothing = новых нет
monitoring-answer-changes =
    { $prepared ->
        [0] есть изменения, предложений: { $sent }
       *[other] есть изменения, предложений: { $sent }, не отправлено: { $prepared }
    }

monitoring-group-step = Мониторинг { $year } · { $at } из { $of }
monitoring-group-title =
    { $count ->
        [one] { $name } · { $count } точка
        [few] { $name } · { $count } точки
       *[many] { $name } · { $count } точек
    }
monitoring-group-question = **Есть ли изменения?** Вид точки, потребности, содержание, канал
monitoring-new-question = **Появились новые точки или процессы?** Те, которых в перечне отдела ещё нет
monitoring-new-uncovered =
    { $count ->
        [one] ⚠️ У отдела { $count } процесс без точек.
        [few] ⚠️ У отдела { $count } процесса без точек.
       *[many] ⚠️ У отдела { $count } процессов без точек.
    }
monitoring-changes-title = **{ $name }: что изменилось?**
monitoring-changes-hint = Отметьте точки с одинаковым изменением.
monitoring-pick-line = { $number }. { $mark } { $name } · { $process }
monitoring-changes-proposed =
    { $prepared ->
        [0] Предложений на согласовании и решённых: { $sent }.
       *[other] Предложений на согласовании и решённых: { $sent }, подготовлено, но не отправлено: { $prepared }.
    }
monitoring-changes-pick = Нажмите номер точки.
monitoring-changes-what = Отмечено: { $count }. Что в них меняется?

monitoring-gaps-interview = Передача результата с пропусками
monitoring-reason = Почему есть процессы без точек?
    .title = Причина пропусков
    .hint = Секретарь увидит причину рядом с результатом.
    .example = процесс начнётся с нового года, клиенты пока не обращаются
monitoring-remark-interview = Возврат результата мониторинга
monitoring-remark = Что исправить? Отдел увидит эти слова.
    .title = Замечание
    .hint = Одной фразой.
    .example = проверьте телефоны: с октября работает единый номер

monitoring-told-opened = **Открыт мониторинг перечня { $year }: { $unit }**
monitoring-told-reopened = **К отделу «{ $unit }» перешли процессы.** Проверьте их точки и передайте результат.
monitoring-told-handedOver = Отдел «{ $unit }» передал результат мониторинга { $year }.
monitoring-told-returned = ⚠️ Результат мониторинга возвращён: { $unit }.
monitoring-told-received = ✅ Секретарь подтвердил получение результата мониторинга: { $unit }.
monitoring-told-closed =
    { $state ->
        [handedOver] **Мониторинг перечня { $year } завершён: { $unit }.** Результат отдела передан, но получение не подтверждено.
       *[other] **Мониторинг перечня { $year } завершён: { $unit }.** Результат отдела не передан, ответить больше нельзя.
    }
monitoring-told-ended =
    { $count ->
        [one] ⚠️ Открылся мониторинг нового года, прежний завершён. Не закончил { $count } отдел:
        [few] ⚠️ Открылся мониторинг нового года, прежний завершён. Не закончили { $count } отдела:
       *[many] ⚠️ Открылся мониторинг нового года, прежний завершён. Не закончили { $count } отделов:
    }
monitoring-told-ended-way = Новые задания уже у отделов: /monitoring.
monitoring-told-nobody =
    { $count ->
        [one] ⚠️ В мониторинге за { $count } отдел никто не отвечает:
        [few] ⚠️ В мониторинге за { $count } отдела никто не отвечает:
       *[many] ⚠️ В мониторинге за { $count } отделов никто не отвечает:
    }
monitoring-told-nobody-way = Назначьте ответственного за взаимодействие с клиентом: /admin.

waiting-monitoringCheck = Мониторинг перечня «{ $name }»
waiting-monitoringHandOver = Передать результат мониторинга «{ $name }»
waiting-next = Передать секретарю – до { $day }.

refused-monitoring-none = Действующие у ведомства порядки не предусматривают ежегодный мониторинг перечня.
refused-monitoring-open = Мониторинг этого года уже открыт.
refused-monitoring-gone = Этот мониторинг уже завершён, ответов в нём больше не принимают. Что идёт сейчас: /monitoring.
refused-monitoring-draft-over = Этот мониторинг уже завершён, ответов в нём больше не принимают. Черновик не нужен: отмените его.
refused-monitoring-earlier = Сначала завершите прежний мониторинг: в нём закончили не все отделы.
refused-monitoring-handed-over = Результат отдела уже передан секретарю. Изменить его можно, если его вернут.
refused-monitoring-decided = По этому результату уже есть решение.
refused-monitoring-group-gone = Такой группы точек у отдела больше нет. Вот как сейчас.
refused-monitoring-moved = Пока Вы смотрели, в проверке что-то изменилось. Вот как сейчас.
refused-monitoring-unanswered =
    { $count ->
        [one] Ещё { $count } группа без ответа.
        [few] Ещё { $count } группы без ответа.
       *[many] Ещё { $count } групп без ответа.
    }
refused-monitoring-picked-many = В одном предложении – не больше { $count } точек. Остальные отметьте в следующем.
refused-monitoring-nothing-picked = Сначала отметьте точки.
refused-monitoring-drafts = Отмечены только черновики отдела: их исправляет сам отдел. Отметьте утверждённые точки или ответьте «Без изменений».
refused-monitoring-not-proposed = Здесь отмечены изменения, но предложения ещё нет. Отметьте точки или ответьте «Без изменений».
refused-monitoring-not-yours = Предложение подготовил другой сотрудник и не отправил. Отметьте точки и предложите изменения заново.
refused-monitoring-not-sent = Предложение подготовлено, но не отправлено на согласование. Отправьте его: /approvals.

button-monitoring = Мониторинг перечня
button-monitoring-preview = Открыть раньше
button-monitoring-open = Открыть мониторинг
button-monitoring-close = Завершить мониторинг
button-monitoring-begin = Начать проверку
button-monitoring-go-on = Продолжить проверку
button-monitoring-confirm = Подтвердить и передать секретарю
button-monitoring-receive = ✅ Подтвердить получение
button-monitoring-return = ↩︎ Вернуть
button-back-to-monitoring = ← К мониторингу
button-back-to-unit = ← К отделу
button-open-monitoring = Открыть мониторинг
button-no-changes = Без изменений
button-changes = Есть изменения
button-nothing-new = Новых нет
button-something-new = Добавить точку
button-change-kind = Вид, канал
button-change-needs = Потребности
button-change-content = Содержание
button-change-gone = Точки больше нет
