drafts-reminder-one = Не закончена запись «{ $title }», шаг { $at } из { $of }.
drafts-reminder-several =
    { $count ->
        [one] Не закончена { $count } запись.
        [few] Не закончены { $count } записи.
       *[many] Не закончено { $count } записей.
    }
button-drafts = Черновики

update-unanswered = ⚠️ На Ваше сообщение ответить не удалось, и оно не сохранено. Получено: { $day }, { $time }. Пожалуйста, отправьте его ещё раз.
update-unanswered-kept = ⚠️ Ваш ответ сохранён, но показать, что дальше, сразу не удалось. Получен: { $day }, { $time }.
update-given-up = ⚠️ Сообщение не обработано. Автор: { $who }. Получено: { $day }, { $time }.
    Подробности – в журнале работы программы, номер { $row }.
update-of-stranger = неизвестен
