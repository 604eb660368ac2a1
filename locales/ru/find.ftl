# Looking for anything that the person may see, and links that lead to it.
find-title = Поиск
find-query = Что найти?
    .hint = Точка, профиль, предложение или редакция: название, процесс, номер. Достаточно начала слова, опечатки не мешают.
    .example = госусл
find-words-point = точка точка взаимодействия запись перечня
find-words-profile = профиль сегмента
find-words-proposal = предложение изменение перечня
find-words-edition = редакция перечня приказ
find-kind-point = точки
find-kind-profile = профили
find-kind-proposal = предложения
find-kind-edition = редакции
find-kinds-point = Точки
find-kinds-profile = Профили
find-kinds-proposal = Предложения
find-kinds-edition = Редакции
find-count = { $kind }: { $count }
find-state-working = В работе
find-state-settled = Завершённые
find-title-line = **Поиск: «{ $query }»**
find-filtered = Отбор: { $filters }
find-nothing = Ничего не найдено. Попробуйте одно слово или его начало.
find-nothing-filtered = По этому отбору ничего нет.
find-point =
    { $place }. **{ $name }** · точка, { $state ->
        [settled] в утверждённой редакции
       *[working] черновой перечень
    }
    { $process } · { $unit }
find-profile =
    { $place }. **{ $title }** · профиль, { $state ->
        [settled] готов
       *[working] в работе
    }
    { $unit }
find-proposal =
    { $place }. **{ $name }** · предложение № { $number }, { $state ->
        [settled] завершено
       *[working] в работе
    }
    { $unit }
find-edition =
    { $place }. **Редакция № { $number }**
    { $order }, { $day }
find-filter = **Что показать из найденного?**
find-filter-unit = Отдел: { $unit }
find-filter-units = Отделы: все доступные
find-filter-area = Направление: { $area }
find-filter-areas = Направления: все
find-units = **Записи какого отдела показать?**
find-areas = **Записи какого направления показать?**
find-choice = { $number }. { $text }
button-find = Найти запись
button-find-again = Новый поиск
button-find-all = Всё найденное
button-find-units = Все отделы
button-find-areas = Все направления

link-to-point = **Ссылка на точку взаимодействия**
link-to-profile = **Ссылка на профиль**
link-to-proposal = **Ссылка на предложение**
link-to-edition = **Ссылка на редакцию перечня**
link-no-right = Откроется у коллег, которым доступна эта запись. Прав ссылка не даёт.
link-none = Адрес бота пока не настроен, поэтому ссылки нет.
button-link = Ссылка
button-link-back = ← К записи
