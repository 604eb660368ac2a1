stranger-code = Если у Вас есть код приглашения, напишите его сюда.
button-ask-access = Попросить доступ
access-ask = **Кто Вы?** Напишите одним сообщением: фамилия, имя, отчество, должность и отдел.
    Сообщение увидят координаторы и администраторы ведомства.
access-sent = ⏳ **Просьба отправлена** { $day }. Ответ придёт сюда.
access-none = Просьбы о доступе сейчас нет.
access-later = На прошлую просьбу ответили отказом. Новую можно отправить через сутки после ответа; срочный вопрос решит координатор ведомства.
access-title = **Просьба о доступе**
access-from = { $channel }, { $day }, { $time }
access-state =
    { $state ->
        [open] ⏳ Решения ещё нет.
        [withdrawn] Просьба отозвана.
        [writing] Просьба ещё не написана.
       *[other] Решение принято.
    }
access-decided =
    { $state ->
        [accepted] ✅ Доступ дан: { $person }
            Решение: { $by }, { $day }, { $time }
       *[refused] Отказано
            Решение: { $by }, { $day }, { $time }
    }
access-list = Ждут решения: { $count }
access-list-empty = Просьб о доступе нет.
access-pick = **Кто это из списка сотрудников?** Человек пишет:
access-candidate = { $number }. { $name } – { $position }
access-pick-hint = Показаны только сотрудники, у которых ещё нет доступа.
access-pick-unknown = По словам просьбы в списке никто не узнан. Найдите сотрудника по фамилии; показаны будут только те, у кого ещё нет доступа.
access-pick-none = По «{ $query }» среди сотрудников без доступа никто не найден. Если человека нет в списке, сначала добавьте его.
access-confirm = **Дать доступ как: { $name }?**
access-confirm-words = Человек пишет:
access-accepted = ✅ **Доступ открыт.** Нажмите «Меню», чтобы начать.
access-refused = **В доступе отказано.** Если это недоразумение, обратитесь к координатору Вашего ведомства.
access-refused-words = Пояснение: { $words }
access-refusal-title = Отказ в доступе
access-refusal-question = Что ответить человеку?
    .hint = Пояснение придёт ему вместе с отказом. Можно без него.
access-refusal-silent = Без пояснения
access-refusal-none = без пояснения
refused-access-gone = Этой просьбы больше нет.
refused-person-has-account = У этого сотрудника доступ уже есть. Выберите другого.
button-access-cancel = Не просить
button-access-withdraw = Отозвать просьбу
button-access-accept = Принять
button-access-refuse = Отклонить
button-access-yes = Да, дать доступ
button-access-other = Выбрать другого
button-access-request = К просьбе
button-admin-access = Просьбы о доступе
