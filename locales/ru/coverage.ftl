coverage-title = **Покрытие: { $unit }**
coverage-count =
    { $entries ->
        [one] В перечне { $entries } точка
        [few] В перечне { $entries } точки
       *[many] В перечне { $entries } точек
    }, процессов в реестре: { $processes }.
coverage-complete = ✅ Точки есть у всех процессов.
coverage-uncovered =
    { $count ->
        [one] ⚠️ Без точек остался { $count } процесс:
        [few] ⚠️ Без точек остались { $count } процесса:
       *[many] ⚠️ Без точек осталось { $count } процессов:
    }
coverage-process = { $number }. { $name }
coverage-name = «{ $name }»
coverage-more = и ещё { $count }
coverage-tap = Нажмите номер, чтобы добавить точки.
coverage-final-only = ⚠️ Только точки для итога обращения, процессов: { $count }.
coverage-without-digital = Только офлайн-точки, процессов: { $count }. Проверьте, нет ли цифровой.
coverage-without-offline = Только цифровые точки, процессов: { $count }. Проверьте, есть ли куда обратиться тем, кому нужен офлайн.
coverage-areas = По направлениям:
coverage-area = { $area }: точек { $entries }, процессов { $processes }, без точек { $uncovered }

saved-created =
    { $count ->
        [one] ✅ Сохранена { $count } точка.
        [few] ✅ Сохранены { $count } точки.
       *[many] ✅ Сохранено { $count } точек.
    }
saved-joined =
    { $count ->
        [one] ✅ Дополнена { $count } имеющаяся запись.
        [few] ✅ Дополнены { $count } имеющиеся записи.
       *[many] ✅ Дополнено { $count } имеющихся записей.
    }
saved-nothing = Перечень не изменился.
saved-process = Процесс: { $process }
saved-final-only = ⚠️ У процесса только точки для итога обращения. Проверьте, нет ли точек, куда клиент обращается раньше.
saved-listed =
    { $count ->
        [one] В перечне отдела { $count } точка.
        [few] В перечне отдела { $count } точки.
       *[many] В перечне отдела { $count } точек.
    }
saved-uncovered =
    { $count ->
        [0] Точки есть у всех процессов.
        [one] Без точек остался { $count } процесс.
        [few] Без точек остались { $count } процесса.
       *[many] Без точек осталось { $count } процессов.
    }

button-next-process = Следующий процесс
button-uncovered = Процессы без точек
