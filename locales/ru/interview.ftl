question-progress = { $title } · шаг { $at } из { $of }
question-optional = (можно пропустить)
question-ticked = Отмечено: { $count }
question-ticked-of = Отмечено { $count }, нужно от { $min } до { $max }
question-present = Сейчас: { $answer }
question-example = Пример: { $example }
question-clause = Основание: { $clause }
clause-said = { $cited }: «{ $said }»
question-write-other = Напишите своими словами, каждое с новой строки.
question-lines-of = В списке { $count }, нужно от { $min } до { $max }
question-lines-add = Пишите по одному или сразу несколько, каждое с новой строки.
question-lines-rewrite = Напишите заново. Прежняя строка останется, пока Вы её не замените.
question-lines-more = **{ $suggestion }**: напишите значения через запятую.
question-lines-swap = Не помещается: «{ $text }»
    Какую строку заменить? Выберите номер.
question-held = Вы написали: «{ $text }»

button-yes = Да
button-no = Нет
button-done = Готово
button-back = ← Назад
button-skip = Пропустить
button-later = ⏸ Позже
button-never-mind = Отмена
button-example = Пример
button-clause = Пункт
button-fold = Скрыть
button-more = Ещё ▸ { $at }/{ $of }
button-other = Другое…
button-take-held = Принять: «{ $text }»
button-swap = Заменить им другую строку
button-leave-out = Не добавлять
button-add = Добавить ещё
button-enough = Достаточно
button-save = ✅ Сохранить
button-remove = Удалить
button-keep = Оставить
button-delete-draft = Удалить черновик
button-delete-yes = Да, удалить
button-return = ← К прежней записи
button-go-on = Продолжить

gate-count = Сейчас: { $count }, нужно от { $min } до { $max }
gate-remove = Удалить «{ $item }»?

review-title = { $title } · проверьте ответы
review-page = Страница { $at } из { $of }
review-line = { $number }. { $label }: { $answer }

draft-delete-question =
    Удалить черновик «{ $title }»? { $count ->
        [0] Ответов в нём нет.
        [one] В нём { $count } ответ.
        [few] В нём { $count } ответа.
       *[many] В нём { $count } ответов.
    }

answer-skipped = пропущено
answer-none = –
answer-nothing-ticked = ничего не отмечено
answer-yes = да
answer-no = нет
answer-number = { NUMBER($value, maximumFractionDigits: 15) }
answer-date = { $day }
answer-file = 📄 { $name }
answer-items =
    { $count ->
        [one] { $count } позиция
        [few] { $count } позиции
       *[many] { $count } позиций
    }

note-hidden =
    { $count ->
        [one] Один прежний ответ больше не нужен и скрыт.
        [few] { $count } прежних ответа больше не нужны и скрыты.
       *[many] { $count } прежних ответов больше не нужны и скрыты.
    }

words-yes = да, ага, угу, верно, yes, y, д
words-no = нет, неа, no, n, н
words-done = готово, всё, дальше
words-back = назад
words-skip = пропустить, пока неизвестно, неизвестно, не знаю
words-later = позже
words-enough = достаточно, готово, всё
words-add = добавить, добавить ещё, ещё
words-save = сохранить

card-impossible = Эту карточку здесь показать не удалось, о ней сообщено администратору. Ответы сохранены. Откройте /menu.
