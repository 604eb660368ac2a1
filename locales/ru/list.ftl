list-title = **Перечень: { $unit }**
list-count =
    { $count ->
        [one] В перечне { $count } точка.
        [few] В перечне { $count } точки.
       *[many] В перечне { $count } точек.
    }
list-area = Направление: { $area }
list-query = Поиск: «{ $query }»
list-found = Показано: { $count }
list-empty = Пока здесь нет ни одной точки.
list-nothing-found = По этому условию ничего нет.
list-line = { $number }. **{ $name }** · { $kind }
list-line-about = { $process } · потребностей: { $count }
list-line-gap = ⚠️ не хватает: { $gap }
list-line-approved = ✅ в утверждённой редакции
list-gap-source = документ-основание
list-gap-needs = потребности
list-units = **Перечень какого отдела показать?**
list-unit = { $number }. { $unit } · точек: { $count }
list-areas = **По какому направлению показать перечень?**
list-area-line = { $number }. { $area } · точек: { $count }

kind-digital = цифровая
kind-offline = офлайн

button-areas = Направления
button-search = Найти
button-whole-list = Весь перечень
button-coverage = Покрытие
button-other-unit = Другой отдел

search-title = Поиск по перечню
search-query = Что найти в перечне?
    .hint = Название точки, процесс, потребность или документ; достаточно начала слова.
    .example = госусл
