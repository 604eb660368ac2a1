absences-title = **Отсутствие и замещение**
absences-none = Отсутствий нет.
absences-about = На время отсутствия решения по согласованию принимает замещающий.
absence-line = { $who }: с { $from } по { $until }, замещает { $substitute }
absence-cancel = **Отменить отсутствие?**
    { $line }
    Согласования вернутся сразу.
absence-told = Вы замещаете сотрудника: { $who }
    С { $from } по { $until }. Согласования на это время придут Вам.
absence-title = Отсутствие
absence-person = Кто отсутствует?
    .title = Отсутствует
    .hint = Выберите или напишите часть фамилии.
absence-from = С какого дня?
    .title = С
    .hint = Например: сегодня, 25.12
absence-until = По какой день включительно?
    .title = По
    .hint = Например: 30.12
absence-substitute = Кто замещает?
    .title = Замещает
    .hint = Выберите или напишите часть фамилии. Открытые согласования перейдут сразу.
button-absences = Отсутствие и замещение
button-own-absence = Отсутствие
button-absence-add = Указать отсутствие
button-absence-of = Отсутствие сотрудника
button-absence-cancel = Отменить отсутствие
refused-absence-order = Последний день раньше первого или уже прошёл. Напишите другую дату.
refused-absence-person = Этот сотрудник замещать не может. Выберите другого.
refused-absence-gone = Этого отсутствия больше нет.
