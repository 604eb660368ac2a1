rating-question = **Удобно ли было отвечать?** Можно не оценивать.
rating-given =
    { $opinion ->
        [good] Ваша оценка: удобно. Спасибо.
        [fair] Ваша оценка: терпимо. Спасибо.
       *[poor] Ваша оценка: неудобно. Спасибо.
    }
rating-remark = Ваше замечание: { $remark }
rated = Оценка опроса
remark-title = Замечание об опросе
remark-question = Что сделать удобнее?
    .hint = Напишите своими словами. Координатор увидит замечание без имени автора.
ratings-title = **Оценки опросов**
ratings-none = Оценок пока нет.
ratings-other = Прежний опрос
ratings-kind = { $title }: в среднем { NUMBER($average, maximumFractionDigits: 1) } из 5, оценок: { $count } (удобно – { $good }, терпимо – { $fair }, неудобно – { $poor })
ratings-remarks = **Замечания: { $count }**
ratings-no-remarks = Замечаний пока нет.
ratings-remark =
    { $opinion ->
        [good] { $title }, удобно, { $day }: { $text }
        [fair] { $title }, терпимо, { $day }: { $text }
       *[poor] { $title }, неудобно, { $day }: { $text }
    }
ratings-author = Автор: { $name }

button-opinion =
    { $opinion ->
        [good] Удобно
        [fair] Терпимо
       *[poor] Неудобно
    }
button-rate = Оценить
button-remark = Написать замечание
button-remark-again = Изменить замечание
