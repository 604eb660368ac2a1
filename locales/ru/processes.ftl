button-admin-processes = Процессы
processes-title =
    { $count ->
        [one] **Реестр процессов: { $count }**
       *[other] **Реестр процессов: { $count }**
    }
processes-found = **Процессы: «{ $text }»**
processes-none = Ничего нет.
processes-line = { $at }. { $number } – { $name }
processes-line-retired = { $at }. { $number } – { $name } (исключён)
button-process-add = Добавить процесс
button-process-search = Найти
button-process-edit = Изменить
button-process-retire = Исключить из реестра
process-title = **{ $number } – { $name }**
process-area-line = Направление: { $area }
process-function-line = { $kind }: { $name }
process-unit-line = Подразделение: { $unit }
process-reach-line = Охват: { $reach }
process-entries-line = Записей перечня: { $count }
process-is-retired = Процесс исключён из реестра.
process-retire = **Исключить процесс «{ $name }» из реестра?**
    По нему больше нельзя будет добавлять точки и профили. В журнале и прежних редакциях он останется.
process-interview = Процесс
process-search-title = Поиск процесса
process-search-query = Какой процесс найти?
    .hint = Номер или часть названия.
process-number = Номер процесса в реестре?
    .title = Номер
    .example = 1.10
process-name = Как называется процесс?
    .title = Название
    .example = Предоставление субсидии
process-area = К какому направлению он относится?
    .title = Направление
process-function = В рамках какой функции или услуги?
    .title = Функция, услуга
    .example = Субсидии предпринимателям
process-kind = Это услуга, функция или мера поддержки?
    .title = Вид
process-kind-service = Услуга
process-kind-function = Функция
process-kind-support = Мера поддержки
process-unit = Какое подразделение отвечает за процесс?
    .title = Подразделение
    .hint = Выберите или напишите часть названия.
process-reach = Процесс внутриведомственный?
    .title = Охват
process-reach-internal = внутриведомственный
process-reach-interdepartmental = межведомственный
refused-process-number-taken = Номер { $number } уже есть у другого процесса.
refused-process-has-entries = По процессу есть записи перечня, поэтому направление и подразделение меняются только книгой Excel: она переносит их вместе.
refused-process-in-use = Исключить пока нельзя: записей перечня – { $entries }, профилей – { $profiles }.
refused-admin-process-gone = Этого процесса в реестре больше нет.
