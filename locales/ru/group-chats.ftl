group-bind = **Подключить этот чат?**
    Сюда будут приходить сообщения о перечне точек взаимодействия. Подключает секретарь или руководитель рабочей группы либо координатор – кнопкой.
group-bound = ✅ **Чат подключён.** Сюда приходят:
group-bound-change = Что приходит, меняется в личном чате с ботом: /group_chats.
group-unbound = Чат отключён: сообщения о перечне сюда больше не приходят.
group-hint = Напишите боту лично: в общем чате он на вопросы не отвечает.
group-ended = ⚠️ Чат «{ $title }» больше не получает сообщений: бота удалили из него или запретили ему писать, { $day }, { $time }.
group-topic-line = · { $topic }
group-topic-progress = ход формирования перечня
    .button = Ход работы
group-topic-check = перечни отделов на проверку, по точкам
    .button = Проверка
group-topic-consolidated = сводный перечень готов
    .button = Сводный перечень
group-topic-adopted = редакция утверждена
    .button = Утверждение
group-topic-published = редакция опубликована
    .button = Публикация
group-topic-overdue = срок публикации прошёл
    .button = Просрочка
group-topic-digest = сводка
    .button = Сводка
group-chats-title = **Групповые чаты**
group-chats-none = Ни один чат не подключён.
group-chats-how = Добавьте бота в чат рабочей группы и нажмите там «Подключить чат». Групповые чаты есть только в Telegram, во встроенном чате их нет.
group-chats-nowhere = Групповые чаты есть только в Telegram, а он сейчас не подключён. Во встроенном чате их нет.
group-chat-line =
    { $number }. { $title } – { $count ->
        [0] ничего не приходит
        [one] { $count } вид сообщений
        [few] { $count } вида сообщений
       *[many] { $count } видов сообщений
    }
group-chat-title = **{ $title }**
group-chat-by = Кто подключил: { $by }, { $day }. Приходят:
group-chat-silent = Ничего: чат подключён, но все сообщения выключены.
group-digest-daily = Сводка – утром каждого рабочего дня, если что-то изменилось.
group-digest-weekly = Сводка – утром первого рабочего дня недели, если что-то изменилось.
group-news-link = Есть новое о перечне точек взаимодействия. Подробности – в веб-чате:

group-toast-stranger = Кнопка – для участников рабочей группы. Если Вы сотрудник ведомства, напишите боту лично.
group-toast-private = Сначала напишите боту лично.
group-toast-links-only = В этом чате решать нельзя: откройте веб-чат.
group-toast-not-yours = Это решают другие участники. Ничего не изменилось.
group-toast-unbound = Чат не подключён. Ничего не изменилось.
group-toast-old = Кнопка устарела. Ничего не изменилось.
group-toast-bound = Чат уже подключён.
group-toast-done = ✅ Записано.

button-bind-chat = Подключить чат
button-private-chat = Написать боту лично
button-group-chats = Групповые чаты
button-add-to-group = Добавить бота в чат
button-topic-on = ✅ { $topic }
button-topic-off = ○ { $topic }
button-chat-digest-daily = Сводка ежедневно
button-chat-digest-weekly = Сводка раз в неделю
button-unbind-chat = Отключить чат
button-back-to-chats = ← К чатам

refused-chat-gone = Этот чат уже отключён.

group-check-gaps = Есть процессы без точек: отдел указал причину, она в личном чате.
group-check-others =
    { $count ->
        [one] Не проверена ещё { $count } точка.
        [few] Не проверены ещё { $count } точки.
       *[many] Не проверено ещё { $count } точек.
    }
group-round-ready = ✅ Приняты перечни всех отделов. Сводный перечень можно представить на утверждение.
group-taken-back = Представление сводного перечня отозвано.
group-list-returned = Перечень отдела «{ $unit }» возвращён с замечаниями.
group-list-accepted = ✅ Перечень отдела «{ $unit }» принят.
group-published = ✅ Редакция № { $number } опубликована { $day }: { $link }
button-group-next = Следующая точка →
button-group-private-check = Вернуть с замечанием – лично
