drafts-title = **Черновики: { $count }**
drafts-none = Незаконченных записей нет.
drafts-line = { $number }. { $name }. Изменён { $day }
draft-about = { $title } · { $about }
draft-at-step = { $name }, шаг { $at } из { $of }
draft-at-review = { $name }, осталось проверить и сохранить
draft-drop = **Удалить черновик?**
    { $name }
    { $count ->
        [0] Ответов в нём нет.
        [one] В нём { $count } ответ, вернуть его будет нельзя.
        [few] В нём { $count } ответа, вернуть их будет нельзя.
       *[many] В нём { $count } ответов, вернуть их будет нельзя.
    }
paused = ⏸ Черновик сохранён: { $name }.
paused-reminder = Если не вернётесь раньше, бот напомнит: { $day }
cancelled = Черновик удалён.

button-resume-number = Продолжить { $number }
button-drop-number = Удалить { $number }
