# The working calendar (R75).
button-admin-calendar = Календарь
calendar-title = **Производственный календарь**
calendar-built-in = { $year } – встроен: постановление Правительства № { $number } от { $date }
calendar-loaded = { $year } – загружен: { $name }, { $day }; источник: { $source }
calendar-provisional = { $year } – ⚠️ предварительный: только выходные, праздники и переносы по статье 112 Трудового кодекса
calendar-about = Когда переносы на год утверждены, пришлите их файлом.
button-calendar-send = Загрузить год
button-calendar-drop = Убрать загруженный { $year }
button-calendar-again = Прислать другой файл
button-calendar-load = ✅ Применить
calendar-interview = Календарь на год
calendar-file = Пришлите файл с календарём года
    .hint = CSV со строками «дата,вид»: перечислите будни, ставшие выходными («выходной»), и рабочие субботы и воскресенья («рабочий»). Или JSON с переносами. Сначала бот покажет, что изменится.
    .example =
        CSV: 2027-01-08,выходной
        JSON: { "{" }"year": 2027, "decree": { "{" }"number": "100", "date": "2026-09-24"{ "}" }, "transfers": [{ "{" }"from": "2027-01-02", "to": "2027-12-31"{ "}" }]{ "}" }
calendar-preview = **Календарь { $year }: проверьте**
calendar-counts = Выходных и праздников: { $off }, рабочих дней: { $working }
calendar-moved = Выходные в будни: { $days }
calendar-weekends = Рабочие выходные: { $days }
calendar-none = нет
calendar-and-more = { $days } и ещё { $count }
calendar-same = Отличий от действующего календаря нет.
calendar-changes = **Изменится**
calendar-become-off = Станут выходными: { $days }
calendar-become-working = Станут рабочими: { $days }
refused-calendar-file-gone = Этого файла больше нет. Пришлите его ещё раз.
refused-calendar-not-loaded = Этот год не загружен, убирать нечего.
refused-calendar-json = **Файл не подошёл**
    Поле «{ $path }»: ожидается { $expected }.
refused-calendar-csv-empty = **Файл не подошёл**
    В нём нет строк с датами. Нужны строки вида «2027-01-08,выходной».
refused-calendar-csv-date = **Файл не подошёл**
    Строка { $line }: такой даты нет. Подойдёт 2027-01-08 или 08.01.2027.
refused-calendar-csv-kind = **Файл не подошёл**
    Строка { $line }: вид дня не понят. Подойдёт «выходной», «рабочий», «сокращённый».
refused-calendar-csv-year = **Файл не подошёл**
    Строка { $line }: дата другого года. В файле должен быть один год.
refused-calendar-csv-twice = **Файл не подошёл**
    Строка { $line }: эта дата уже была выше.
refused-calendar-csv-holiday = **Файл не подошёл**
    Строка { $line }: это нерабочий праздничный день (статья 112 Трудового кодекса), рабочим он быть не может.
