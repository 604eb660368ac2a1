command-workbook-words = загрузить книгу
help-command-workbook = загрузить реестры и перечень книгой Excel
button-workbook = Загрузка книгой

# The card that everything begins at.
workbook-title = **Загрузка книгой Excel**
workbook-about =
    В одной книге – подразделения, сотрудники, реестр процессов и действующий перечень с реквизитами приказа.
    Скачайте шаблон, заполните нужные листы и пришлите файл: бот проверит каждую ячейку и ничего не изменит без Вашего подтверждения.
workbook-last = Последняя загрузка: { $day }, строк: { $lines }.
button-workbook-template = Шаблон
button-workbook-export = Книга с нынешними данными
button-workbook-send = Прислать книгу
workbook-template-ready = **Шаблон книги**
    Заполните нужные листы, пустые листы не меняют ничего. Что писать в столбцах – на листе «Пояснения».
workbook-export-ready = **Книга с нынешними данными**
    Исправьте строки, добавьте новые и пришлите файл обратно. Неизменённый файл ничего не меняет.
workbook-file-name = Реестры и перечень.xlsx
workbook-export-name = Реестры и перечень, { $date }.xlsx
workbook-marked-name = Книга с пометками.xlsx

# The question.
workbook-interview = Загрузка книгой
workbook-file = Пришлите заполненную книгу
    .hint = Файл XLSX до 10 МБ. Сначала бот покажет, что изменится.
refused-workbook-not-xlsx = Это не книга XLSX. Сохраните её в Excel как «Книга Excel (.xlsx)» и пришлите.

# What became of a workbook.
workbook-waiting = **Книга получена, идёт проверка**
    Большая книга проверяется до минуты. Итог придёт отдельным сообщением, ждать в чате не нужно.
workbook-reading = Читаю листы…
workbook-comparing = Прочитано строк: { $lines }, сверяю с имеющимися данными…
workbook-applying = **Изменения вносятся**
    Все сразу или ни одно. О результате бот сообщит.
button-refresh = Обновить
workbook-preview = **Книга проверена, замечаний нет**
workbook-preview-lines =
    { $lines ->
        [one] Прочитана { $lines } строка. Будет изменено:
        [few] Прочитаны { $lines } строки. Будет изменено:
       *[many] Прочитано { $lines } строк. Будет изменено:
    }
workbook-nothing = **Книга проверена: менять нечего**
    Всё, что в ней есть, уже внесено. Строк: { $lines }.
workbook-counts = { $what }: { $counts }
workbook-what-units = Подразделения
workbook-what-staff = Сотрудники
workbook-what-processes = Процессы
workbook-what-list = Перечень
workbook-count-add = добавить { $count }
workbook-count-change = изменить { $count }
workbook-count-retire = исключить { $count }
workbook-edition = Редакция перечня № { $number }, приказ № { $order } от { $date }, точек: { $entries }
workbook-same = Без изменений: { $count }
workbook-note-left = Уволенных, которых книга не возвращает: { $count }
workbook-note-other = Потребностей, записанных своими словами («другое»): { $count }
workbook-moved = За время после проверки данные изменились, поэтому книга проверена заново.
workbook-problems =
    { $count ->
        [one] **В книге { $count } замечание**
        [few] **В книге { $count } замечания**
       *[many] **В книге { $count } замечаний**
    }
workbook-problems-about = Пока они есть, ничего не вносится. Исправьте ячейки и пришлите книгу снова.
workbook-problem-line = { $sheet }, { $cell }: { $what }
workbook-problem-whole = { $what }
workbook-problems-more = И ещё: { $count }. Все – в файле с пометками.
workbook-marked = Ячейки с замечаниями выделены, справа от строки написано, что исправить. Можно править прямо в этом файле и прислать его.
workbook-applied = **Книга внесена**
workbook-dropped = Загрузка отменена, ничего не изменено.
workbook-failed =
    { $why ->
        [not-a-workbook] **Файл не читается как книга Excel.** Возможно, он повреждён или защищён паролем. Сохраните его заново и пришлите.
        [unfolds-too-large] **Книга слишком велика.** Удалите лишние листы и картинки или разделите её на части.
        [not-allowed] **Загрузка остановлена:** права на неё больше нет. Ничего не изменено.
       *[other] **Книгу не удалось обработать.** Ничего не изменено. Пришлите её ещё раз; если не поможет, обратитесь к администратору.
    }
button-workbook-apply = Применить
button-workbook-marked = Файл с пометками
button-workbook-drop = Отмена
button-workbook-again = Прислать снова
refused-workbook-gone = Этой загрузки больше нет. Пришлите книгу снова.
refused-workbook-not-ready = Эта книга ещё проверяется.
refused-workbook-has-problems = В книге есть замечания: сначала исправьте их.

# What is wrong with a cell, and what to write instead.
workbook-problem-no-sheets = В книге нет ни одного листа из шаблона. Назовите листы «Подразделения», «Сотрудники», «Реестр процессов», «Приказ», «Перечень» или возьмите шаблон.
workbook-problem-no-lines = В книге нет ни одной заполненной строки. Строки, которые начинаются со слова «Пример:», не читаются.
workbook-problem-no-column = На листе нет столбца «{ $column }». Верните его в строку заголовков.
workbook-problem-missing = Ячейка пуста, а значение обязательно. Заполните её.
workbook-problem-formula = Здесь формула. Вставьте вместо неё значение (Копировать – Вставить значения).
workbook-problem-cell-error = Значение «{ $value }» в ячейке не вычислилось. Напишите его словами или числом.
workbook-problem-too-long = Слишком длинно: знаков { $length }, можно { $max }. Сократите.
workbook-problem-no-letters = В «{ $value }» нет букв и цифр. Напишите название.
workbook-problem-not-one-of = «{ $value }» здесь не подходит. Напишите одно из: { $words }.
workbook-problem-double = «{ $value }» уже есть в строке { $other }. Оставьте одну из строк.
workbook-problem-email-form = «{ $value }» не похоже на адрес. Напишите так: imya@example.org.
workbook-problem-unit-unknown = Подразделение из «{ $value }» не найдено. Напишите его так же, как на листе «Подразделения», или добавьте его туда.
workbook-problem-unit-retired = Подразделение из «{ $value }» исключено. Напишите действующее.
workbook-problem-role-unknown = Роль «{ $part }» неизвестна. Напишите через точку с запятой: { $words }.
workbook-problem-role-needs-unit = Для роли «{ $part }» нужно подразделение. Напишите его в скобках: «{ $part } (Отдел обращений)».
workbook-problem-role-appoints-administrator = Назначать и снимать администраторов может только администратор. Оставьте роль как была.
workbook-problem-role-last-administrator = Без этого сотрудника не останется ни одного администратора. Назначьте другого в этой же книге.
workbook-problem-person-ambiguous = Сотрудников «{ $value }» в этом подразделении несколько. Укажите эл. почту, чтобы их различить.
workbook-problem-person-self = Себя исключить нельзя. Уберите «да».
workbook-problem-process-unknown = Процесса «{ $value }» нет в реестре. Напишите его так же, как на листе «Реестр процессов», или добавьте его туда.
workbook-problem-process-ambiguous = Процессов «{ $value }» в реестре несколько: { $numbers }. Напишите номер вместо названия.
workbook-problem-area-other = В реестре процесс { $process } отнесён к другому направлению. Исправьте направление здесь или в реестре.
workbook-problem-function-other = В реестре у этого процесса другая функция: «{ $other }». Напишите так же или исправьте реестр.
workbook-problem-kind-other = «{ $value }» не подходит к подвиду «{ $subtype }». Исправьте вид или подвид.
workbook-problem-subtype-needed = Подвид этой точки по названию не определить. Выберите его из списка в столбце «Подвид точки».
workbook-problem-number-form = «{ $value }» – не номер. Напишите целое число от 1.
workbook-problem-date-form = «{ $value }» – не дата. Напишите день, месяц и год: 11.04.2024.
workbook-problem-edition-frozen =
    { $row ->
        [0] Редакция № { $number } уже утверждена, и в книге она другая. Для изменённого перечня укажите следующий номер: { $next }.
       *[other] Редакция № { $number } уже утверждена, а строка { $row } перечня в ней другая. Для изменённого перечня укажите следующий номер: { $next }.
    }
workbook-problem-edition-behind = Последняя редакция – № { $last }. Укажите больший номер.
workbook-problem-order-lines = Для перечня нужна ровно одна строка на листе «Приказ»: номер редакции, номер и дата приказа.
workbook-problem-too-many-lines = Строк больше { $max }. Разделите книгу на части.

# Sheets of the workbook itself.
workbook-guide-title = Книга реестров и перечня: как заполнять
workbook-guide-step-fill = 1. Заполняйте только нужные листы. Пустой лист ничего не меняет, строка, которой нет в книге, остаётся как была.
workbook-guide-step-order = 2. Порядок столбцов любой, лишние столбцы и листы не читаются. Столбцы со звёздочкой обязательны.
workbook-guide-step-example = 3. Серая строка «Пример:» не читается, удалять её не нужно. Формулы не вычисляются: вставляйте значения.
workbook-guide-step-retire = 4. Чтобы исключить сотрудника или процесс, напишите «да» в столбце «Исключить». Подразделения исключают в боте.
workbook-guide-step-list = 5. Перечень вносится целиком, как редакция с номером и приказом. Точка, которой в нём нет, из действующего перечня выйдет.
workbook-guide-step-again = 6. Пришлите файл боту: он покажет, что изменится, и спросит подтверждения. Один и тот же файл второй раз ничего не меняет.
workbook-guide-sheet = Лист
workbook-guide-column = Столбец
workbook-guide-required = Обязателен
workbook-guide-what = Что писать
workbook-guide-example = Пример
workbook-guide-yes = да
workbook-guide-no = нет
workbook-guide-words = { $text } Одно из: { $words }.
workbook-remarks-sheet = Лист
workbook-remarks-cell = Ячейка
workbook-remarks-advice = Что исправить
workbook-column-name = Полное наименование подразделения. По нему строка узнаётся; при переименовании оставьте прежнее краткое.
workbook-column-short = Как показывать в узких местах. Пусто – берётся полное.
workbook-column-person = Как показывать коллегам.
workbook-column-position = Должность по штатному расписанию.
workbook-column-unit = Подразделение: полное или краткое наименование с листа «Подразделения». У руководства – пусто.
workbook-column-roles = Одна или несколько ролей через точку с запятой. Роль в другом подразделении – с ним в скобках: «курирующий заместитель (Отдел обращений)».
workbook-column-email = Рабочая почта. По ней строка узнаётся, когда сотрудника переименовали или перевели.
workbook-column-retire = «да», если строку нужно исключить.
workbook-column-processNumber = Номер по реестру: по нему строка узнаётся. Ячейка в текстовом формате, чтобы 1.10 не стало 1.1.
workbook-column-area = Направление деятельности.
workbook-column-functionName = Наименование функции или услуги по реестру.
workbook-column-functionKind = Что это.
workbook-column-process = Наименование процесса по реестру.
workbook-column-reach = Охват процесса.
workbook-column-editionNumber = Номер редакции перечня: целое число, больше номера последней редакции.
workbook-column-orderNumber = Номер приказа, которым перечень утверждён.
workbook-column-orderDate = Дата приказа: день, месяц, год.
workbook-column-lineNumber = Номер строки; не читается.
workbook-column-businessProcess = Процесс с листа «Реестр процессов» или его номер.
workbook-column-touchpoint = Точка взаимодействия. В одном процессе не повторяется.
workbook-column-needs = Потребности через точку с запятой словами порядка; остальное записывается как «другое».
workbook-column-kind = Вид точки.
workbook-column-actions = Что делает ведомство; потребности узнаются отсюда, если столбец «Потребности» пуст.
workbook-column-specifics = Особенности взаимодействия. Пусто – вид взаимодействия.
workbook-column-subtype = Подвид точки. Нужен, если по названию его не узнать.
