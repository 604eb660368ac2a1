approvals-title = **Согласования**
approvals-none = Сейчас ничего не согласуется.
approvals-nothing = Здесь ничего нет.
approvals-list-waiting = ⏳ Ждут Вашего решения: { $count }
approvals-list-own = Ваши предложения: { $count }
approvals-list-decided = Вы уже решили: { $count }
approvals-list-all = Всего в ведомстве: { $count }
approvals-author = Автор: { $author }
approvals-lies = ⏳ { $step }: { $who }, с { $day }
approvals-lies-nobody = ⚠️ { $step }: согласовать некому, с { $day }
approvals-days =
    { $count ->
        [one] { $count } рабочий день
        [few] { $count } рабочих дня
       *[many] { $count } рабочих дней
    }
button-approvals = Согласования
button-approvals-waiting = Ждут Вас
button-approvals-own = Ваши
button-approvals-decided = Решённые Вами
button-approvals-all = Все
button-verdict-approve = ✅ Согласовать
button-verdict-remark = С замечанием
button-verdict-return = ↩︎ На доработку
button-verdict-reject = ✖ Отклонить
button-ask-author = Спросить автора
button-answer-question = Ответить
button-undo = Отменить, { $seconds } с

approval-told-nobody = ⚠️ { $name }
    Согласовать некому: { $step }. Назначьте сотрудника на эту роль или замещающего.
approval-told-withdrawn = { $name }
    Автор отозвал предложение, решать ничего не нужно.
approval-told-approved = ✅ { $name }
    Согласовано, перечень изменён. Изменение войдёт в следующую редакцию.
approval-told-overtaken = ↩︎ { $name }
    Пока шло согласование, запись перечня изменилась другим путём. Проверьте содержание и отправьте снова.
approval-told-overtaken-seen = ↩︎ { $name }
    Пока шло согласование, запись перечня изменилась другим путём. Предложение вернулось автору.
approval-told-called-off = { $name }
    Запись перечня изменилась другим путём, предложение вернулось автору: решать ничего не нужно.
approval-told-remark = { $name }
    Согласовано с замечанием: { $step }, { $who }.
approval-told-returned = ↩︎ { $name }
    Возвращено на доработку: { $step }, { $who }.
approval-told-rejected = ✖ { $name }
    Отклонено: { $step }, { $who }.
author-asked = Вопрос по предложению: { $name }
    { $who } спрашивает: «{ $text }»
author-answered = Ответ автора: { $name }
    Вопрос: «{ $question }»
    Ответ: «{ $text }»
refused-proposal-gone = Этого предложения больше нет.
refused-proposal-not-prepared = Это предложение сейчас менять нельзя. Вот что с ним:
refused-proposal-not-yours = Это предложение не Ваше. Вот что с ним:
refused-proposal-not-asked = Это решение сейчас не за Вами. Вот что действует:
refused-proposal-not-under-way = Согласование этого цикла закончено. Вот что действует:
refused-proposal-too-late = Отменить уже нельзя: время вышло. Вот что действует:
refused-proposal-nothing-due = Отменять нечего. Вот что действует:
refused-proposal-words-missing = К этому решению нужны слова.
refused-proposal-decided =
    { $verdict ->
        [approve] Решение уже принято: согласовано
        [remark] Решение уже принято: согласовано с замечанием
        [return] Решение уже принято: на доработку
       *[reject] Решение уже принято: отклонено
    }, { $who }, { $day }, { $time } ({ $channel ->
        [telegram] Telegram
        [web] веб-чат
        [max] MAX
        [vk] ВКонтакте
       *[other] другой канал
    }).
refused-proposal-question-gone = Этого вопроса больше нет.
refused-proposal-answered = Ответ на этот вопрос уже отправлен.
refused-proposal-entry-gone = Этой точки в списке нет. Выберите из тех, что есть.
refused-proposal-entry-busy = Изменение точки «{ $name }» уже согласуется. Дождитесь решения или дополните то предложение.
refused-proposal-entry-moved = Пока шло заполнение, запись «{ $name }» изменилась. Данные обновлены: проверьте и нажмите кнопку ещё раз.
refused-proposal-entry-removed = Записи «{ $name }» больше нет в перечне. Это изменение убрано, остальное сохранено.
refused-proposal-list-changed = Запись «{ $name }» изменилась, пока предложение готовилось. Нажмите «Изменить»: данные обновятся, проверьте и отправьте снова.
refused-proposal-list-gone = Записи «{ $name }» больше нет в перечне. Нажмите «Изменить»: это изменение уберётся, остальное сохранится.
refused-proposal-list-name-taken = Точка с названием «{ $name }» у этого процесса уже есть. Нажмите «Изменить» и назовите её иначе.
refused-proposal-nothing-changes = В записи ничего не меняется. Отметьте, что меняется, или уберите это изменение.
refused-proposal-empty = В предложении нет ни одного изменения.
refused-proposal-ground = Это основание не подходит к изменениям. Выберите другое.
refused-proposal-note = Нужна пояснительная записка: текстом или файлом.
refused-entry-proposed = Изменение точки «{ $name }» сейчас согласуется: до решения запись не меняется.
approval-day = { $day }
approval-waits = ⏳ Ждёт Вашего решения с { $since }: { $name }. Срок – { $until }
approval-waits-overdue =
    { $count ->
        [one] ⚠️ Ждёт Вашего решения с { $since }: { $name }. Срок прошёл { $count } рабочий день назад
        [few] ⚠️ Ждёт Вашего решения с { $since }: { $name }. Срок прошёл { $count } рабочих дня назад
       *[many] ⚠️ Ждёт Вашего решения с { $since }: { $name }. Срок прошёл { $count } рабочих дней назад
    }
approval-late =
    { $count ->
        [one] ⚠️ Просрочено на { $count } рабочий день: { $name }. { $step }: { $who }, с { $day }
        [few] ⚠️ Просрочено на { $count } рабочих дня: { $name }. { $step }: { $who }, с { $day }
       *[many] ⚠️ Просрочено на { $count } рабочих дней: { $name }. { $step }: { $who }, с { $day }
    }
approvals-wait =
    { $count ->
        [one] ⏳ Ждёт Вашего решения { $count } изменение, с { $day }
        [few] ⏳ Ждут Вашего решения { $count } изменения, первое – с { $day }
       *[many] ⏳ Ждут Вашего решения { $count } изменений, первое – с { $day }
    }
button-absence = Назначить замещающего
approvals-tap = Нажмите номер, чтобы открыть.
approvals-list-stuck = ⚠️ Согласовать некому: { $count }
button-approvals-stuck = Согласовать некому
button-filter-whole = Все сразу
button-filter-open = В работе
button-filter-over = Завершённые
approvals-lies-late = ⚠️ { $step }: { $who }, с { $day }, срок прошёл
approvals-of-unit = Подразделение: { $unit }
approvals-filter = **Что показать?**
approvals-units = **Какое подразделение показать?**
button-filter-approving = Согласуются
button-filter-returned = На доработке
button-filter-approved = Согласованы
button-filter-rejected = Отклонены
button-filter-withdrawn = Отозваны
button-filter-units = По подразделениям
button-filter-all-units = Все подразделения
button-back-to-proposals = ← К списку
button-approvals-times = Сроки согласования
times-title = **Сроки согласования за 12 месяцев**
    Рабочие дни, день отправки не считается.
times-none = Завершённых согласований пока нет.
times-proposals =
    { $count ->
        [one] { $count } предложение: обычно { $usual }, дольше всего { $longest }
        [few] { $count } предложения: обычно { $usual }, дольше всего { $longest }
       *[many] { $count } предложений: обычно { $usual }, дольше всего { $longest }
    }
times-steps = По этапам:
times-step = { $step }: обычно { $usual }, дольше всего { $longest } (решений: { $count })
times-step-late = ⚠️ { $step }: обычно { $usual }, дольше всего { $longest } (решений: { $count }, дольше срока этапа: { $late })
times-lying = Сейчас дольше всего:
times-lies = ⏳ № { $number } · { $step }: { $who }, { $count ->
        [one] { $count } рабочий день
        [few] { $count } рабочих дня
       *[many] { $count } рабочих дней
    }
times-lies-late = ⚠️ № { $number } · { $step }: { $who }, { $count ->
        [one] { $count } рабочий день
        [few] { $count } рабочих дня
       *[many] { $count } рабочих дней
    }, дольше срока
