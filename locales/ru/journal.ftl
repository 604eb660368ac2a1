command-journal-words = журнал действий
button-admin-journal = Журнал
journal-title =
    { $count ->
        [one] **Журнал: { $count } запись**
        [few] **Журнал: { $count } записи**
       *[many] **Журнал: { $count } записей**
    }
journal-none = Таких записей нет.
journal-line = { $day }, { $time } – { $name }
    { $what }: { $about }
journal-what = { $group } ({ $action })
journal-nobody = программа
journal-filter-person = Кто или о ком: { $name }
journal-filter-group = Действия: { $group }
journal-filter-subject = Объект: { $subject }
journal-filter-day = День: { $day }
journal-filter-period = Период: { $from } – { $to }
button-journal-search = Найти
button-journal-reset = Показать всё
button-journal-export = Файл CSV
journal-search = Поиск в журнале
journal-ask = Кого, что или когда искать?
    .hint = Фамилия, вид действий или дата. Следующий поиск уточняет найденное.
    .example = Образцова; приглашения; вчера; 1 ноября – 15 ноября
journal-file = **Файл журнала**
    Имена – нынешние: журнал их не хранит. Последний столбец позволяет проверить, что записи не изменены.
journal-file-name = Журнал, { $date }.csv
refused-journal-nothing = По «{ $text }» непонятно, что искать: такого сотрудника, вида действий или даты нет. Напишите иначе.
refused-journal-file-gone = Этого файла больше нет. Сделайте его заново.
journal-group-absence = Замещения
journal-group-access = Запросы доступа
journal-group-account = Подключение мессенджеров
journal-group-administrator = Администраторы
journal-group-authority = Ведомство
journal-group-calendar = Календарь
journal-group-call = Вопросы сотруднику
journal-group-chat = Групповые чаты
journal-group-consent = Согласия
journal-group-data = Выгрузка своих данных
journal-group-deed = Подтверждения вторым администратором
journal-group-demo = Демонстрация
journal-group-document = Документы
journal-group-edition = Редакции перечня
journal-group-file = Заражённые файлы
journal-group-formation = Формирование перечня
journal-group-interview = Опросы
journal-group-invitation = Приглашения
journal-group-journal = Журнал
journal-group-monitoring = Мониторинг
journal-group-person = Сотрудники
journal-group-process = Процессы
journal-group-profile = Профили
journal-group-proposal = Предложения
journal-group-rating = Оценки
journal-group-register = Задачи по реестру
journal-group-reminder = Напоминания
journal-group-role = Роли
journal-group-setting = Правила и сроки
journal-group-settings = Личные настройки
journal-group-status = Напоминания координатора
journal-group-template = Шаблоны документов
journal-group-touchpoint = Точки
journal-group-unit = Подразделения
journal-group-web = Веб-чат
journal-group-workbook = Загрузка книгой
journal-column-seq = №
journal-column-day = Дата
journal-column-time = Время
journal-column-who = Кто
journal-column-action = Действие
journal-column-subject = Объект
journal-column-about = Название объекта
journal-column-channel = Канал
journal-column-digest = Отпечаток содержания
journal-column-hash = Звено цепи
