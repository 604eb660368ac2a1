call-title = Вопрос сотруднику
call-ask = Что спросить?
    .hint = Напишите своими словами. Координатор увидит, на каком Вы шаге, но не Ваши ответы. Файл можно добавить потом.
call-write = Что написать?
    .hint = Одно сообщение, до 2000 знаков.
call-attach = Какой файл отправить?
    .hint = PDF, DOCX, XLSX, ODT, изображение или текст.
call-at-review = проверка ответов
call-where = Где: { $where }
call-step = Шаг { $at } из { $of }: { $step }
call-author = Автор: { $who }
call-taker = Отвечает: { $who }
call-earlier = Раньше сообщений: { $count }
call-line = **{ $who }**, { $day }, { $time }
call-heading-open = **Вопрос сотрудника** ⏳
call-heading-taken = **Вопрос сотрудника** ⏳
call-heading-answered = **Вопрос сотрудника** · есть ответ
call-heading-closed = ✅ **Вопрос решён**
call-answer-sent = ✅ Ответ отправлен.
call-sent =
    ✅ **Вопрос отправлен координатору**
    { $hours ->
        [one] Ответ придёт сюда, обычно в течение { $hours } рабочего часа.
       *[other] Ответ придёт сюда, обычно в течение { $hours } рабочих часов.
    } Черновик остался как был.
call-closed = ✅ Вопрос решён. **Помог ли ответ?** Можно не оценивать.
call-rated =
    { $opinion ->
        [good] ✅ Вопрос решён. Ваша оценка: помогло. Спасибо.
        [fair] ✅ Вопрос решён. Ваша оценка: помогло отчасти. Спасибо.
       *[poor] ✅ Вопрос решён. Ваша оценка: не помогло. Спасибо.
    }
call-told-asked = **Новый вопрос сотрудника**
call-told-more = **Вопрос сотрудника: уточнение**
call-told-answered = **Ответ на Ваш вопрос**
    Отвечает: { $who }
call-quoted = Вы спросили: «{ $text }»
call-taken-told = Вопрос уже в работе. Автор: { $author }. Отвечает: { $who }.
calls-title-open = **Вопросы сотрудников, ждут ответа: { $count }**
calls-title-mine = **Вопросы сотрудников, у Вас в работе: { $count }**
calls-title-closed = **Решённые вопросы сотрудников: { $count }**
calls-title-asked = **Ваши вопросы: { $count }**
calls-none = Здесь пока пусто.
calls-line = { $number }. { $text }
    { $who }, { $day }, { $time }
task-call = ⏳ Ответить на вопрос сотрудника: { $text }
reminder-call = ⏳ Вопрос сотрудника без ответа: { $text }
reminder-call-author = Автор: { $who }. Ждёт с { $day }, { $time }.
handed-calls = **Вопросы сотрудников: { $count }**

button-ask-person = Спросить сотрудника
button-ask-person-short = Спросить
button-call-take = Взять и ответить
button-call-answer = Ответить
button-call-answer-file = Ответить файлом
button-call-settled = Спасибо, вопрос решён
button-call-more = Уточнить
button-call-file = Отправить файл
button-call-open = Открыть
button-calls = Вопросы сотрудников
button-calls-open = Ждут ответа
button-calls-mine = У меня
button-calls-closed = Решённые
button-calls-asked = Мои вопросы
button-call-opinion =
    { $opinion ->
        [good] Помог
        [fair] Отчасти
       *[poor] Не помог
    }
refused-nobody-to-ask = Спросить пока некого: координатор ещё не назначен. Попробуйте найти ответ в разделе «Вопросы и словарь».
refused-call-gone = Этого вопроса больше нет.
refused-call-closed = Этот вопрос уже решён. Можно задать новый.
refused-call-taken = На этот вопрос уже отвечает другой человек.
