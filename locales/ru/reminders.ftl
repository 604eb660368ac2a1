drafts-reminder-one = Не закончена запись «{ $title }», шаг { $at } из { $of }.
drafts-reminder-several =
    { $count ->
        [one] Не закончена { $count } запись.
        [few] Не закончены { $count } записи.
       *[many] Не закончено { $count } записей.
    }
button-drafts = Черновики

reminder-title =
    { $count ->
        [one] **Ждёт Вас { $count } дело**
        [few] **Ждут Вас { $count } дела**
       *[many] **Ждут Вас { $count } дел**
    }
reminder-line = { $number }. { $text }
reminder-more = и ещё { $count }
reminder-draft = ⏳ Закончить: { $title }, шаг { $at } из { $of }
deadline-left =
    { $count ->
        [one] ⏳ Профиль «{ $title }»: остался { $count } рабочий день, до { $day }
        [few] ⏳ Профиль «{ $title }»: осталось { $count } рабочих дня, до { $day }
       *[many] ⏳ Профиль «{ $title }»: осталось { $count } рабочих дней, до { $day }
    }
deadline-today = ⏳ Профиль «{ $title }»: срок сегодня
deadline-passed = ⚠️ Профиль «{ $title }»: срок прошёл, { $day }
deadline-overdue =
    { $count ->
        [one] ⚠️ Профиль «{ $title }»: просрочен на { $count } рабочий день, срок – { $day }
        [few] ⚠️ Профиль «{ $title }»: просрочен на { $count } рабочих дня, срок – { $day }
       *[many] ⚠️ Профиль «{ $title }»: просрочен на { $count } рабочих дней, срок – { $day }
    }
deadline-moved = Назначенный срок – { $day }, это нерабочий день, поэтому он перенесён.
deadline-who = { $unit }. Ответственные: { $who }
deadline-basis = Основание: { $basis }
reminded-later = Напомню снова: { $day }.
button-remind-tomorrow = Напомнить завтра
button-open-profile = Открыть профиль

update-unanswered = ⚠️ На Ваше сообщение ответить не удалось, и оно не сохранено. Получено: { $day }, { $time }. Пожалуйста, отправьте его ещё раз.
update-unanswered-kept = ⚠️ Ваш ответ сохранён, но показать, что дальше, сразу не удалось. Получен: { $day }, { $time }.
update-given-up = ⚠️ Сообщение не обработано. Автор: { $who }. Получено: { $day }, { $time }.
    Подробности – в журнале работы программы, номер { $row }.
update-of-stranger = неизвестен
