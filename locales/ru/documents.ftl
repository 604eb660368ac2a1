document-profile-title = Профиль клиентского сегмента
document-list-title = Перечень точек взаимодействия
document-list-short = Перечень точек взаимодействия
document-list-sheet = Перечень на { $made }
document-list-act = Составлен по акту: { $act }
document-list-empty = В перечне пока нет ни одной точки взаимодействия.
document-edition = Редакция № { $number }, утверждена приказом от { $date } № { $order }
document-edition-short = редакция № { $number }
document-draft = ПРОЕКТ
document-footer = { $authority }, сформировано { $made }
document-authority = Ведомство
document-unit = Структурное подразделение
document-process = Процесс
document-client = Клиент
document-basis = Основание
document-due = Срок
document-version-label = Версия
document-version = версия { $version }
document-no-version = проект, гипотеза ещё не сохранена
document-act = Порядок
document-traits = Признаки для сегментации
document-no-traits = Признаки ещё не собраны.
document-trait = Признак
document-values = Значения
document-source = Источник
document-affects = Влияет на путь клиента
document-yes = да
document-no = нет
document-unknown = пока неизвестно
document-segment = Сегмент { $number }. { $name }
document-responsible = Ответственный: { $name }
document-no-responsible = Ответственный не назначен.
document-segment-traits = Описание по признакам
document-parameters = Параметры сегмента
document-parameter = Параметр
document-value = Значение
document-persons =
    { $amount ->
        [one] { $amount } лицо
        [few] { $amount } лица
       *[many] { $amount } лиц
    }
document-specifics = Особенности клиентского пути
document-pains = Боли
document-channels = Предпочтительные каналы взаимодействия
document-hypothesis = Гипотеза
document-status = Статус
document-evidence = Дата и подтверждение
document-status-toVerify = предстоит проверить
document-status-confirmed = подтверждена
document-status-refuted = опровергнута
document-nothing = Пока не описаны.
document-history = История изменений
document-day = Дата
document-who = Автор
document-what = Что изменено

documents-title = **Документы**
documents-unit = Перечень отдела: { $unit }.
documents-whole = Перечень всего ведомства.
documents-formats = DOCX и XLSX – для работы и подписи, HTML – страница для сайта, CSV и JSON – открытые данные.
documents-profiles = Документ профиля – в его карточке, кнопка «История 📄».
documents-none = Документов, доступных Вам, нет.
document-ready-profile = Документ профиля готов.
document-ready-list = Перечень готов. Пока его не утвердил приказ, в документе стоит отметка «ПРОЕКТ».
refused-document-gone = Этого документа больше нет. Сформируйте его снова: /export.

button-documents = Документы
button-profile-docx = 📄 Документ, DOCX
button-own-unit = Перечень отдела
button-whole-authority = Всё ведомство
document-ready-approval = 📄 Лист согласования готов.
