tasks-title =
    { $count ->
        [one] **Ждёт Вас { $count } дело**
        [few] **Ждут Вас { $count } дела**
       *[many] **Ждут Вас { $count } дел**
    }
tasks-none = Сейчас Вас ничего не ждёт.
tasks-line = { $number }. { $task }
task-approval = ⏳ Решить: { $name }
task-draft = ⏳ Закончить: { $name }
task-uncovered = ⚠️ Нет точек у процесса «{ $process }»
tasks-tap = Нажмите номер, чтобы начать.
task-approval-stuck = ⚠️ Согласовать некому, назначьте замещающего: { $name }
task-approval-due = ⏳ Решить до { $day }: { $name }
task-approval-late = ⚠️ Решить, срок прошёл { $day }: { $name }
task-round-check = ⏳ Проверить перечень, { $unit }
task-round-present = ⏳ Представить сводный перечень на утверждение
task-round-adopt = ⏳ Внести приказ об утверждении перечня
task-receipt = ⏳ Принять результаты мониторинга, { $unit }
