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
document-ready-order = Проект приказа с перечнем в приложении готов. Проверьте его перед подписанием.
document-ready-package = Комплект для публикации готов: перечень в пяти форматах, схема данных, отличия от прошлой редакции, проект приказа и памятка со сроком.
document-ready-unitProfiles = Профили отдела одним документом готовы.
document-ready-processProfiles = Профили процесса одним документом готовы.
documents-areas = **По какому направлению нужен перечень?**
documents-area = Только направление: { $area }.
documents-area-line = { $number }. { $area }

button-export = 📄 Экспорт
button-package = Комплект для публикации
button-order-draft = Проект приказа
button-unit-profiles = Профили отдела, DOCX
button-process-profiles = Профили процесса, DOCX
button-list-docx = Перечень, DOCX
button-all-areas = Все направления
button-paper-cancel = Отменить подготовку
button-paper-again = Подготовить снова

paper-ordered-package = ⏳ Готовится комплект для публикации.
paper-ordered-unitProfiles = ⏳ Готовится документ с профилями отдела.
paper-ordered-processProfiles = ⏳ Готовится документ с профилями процесса.
paper-waiting = Подготовка сейчас начнётся. Файл придёт отдельным сообщением.
paper-making = Готово { $done } из { $parts }. Файл придёт отдельным сообщением.
paper-cancelled = Подготовка документа отменена.
paper-over-made = ✅ Документ готов, он в новом сообщении.
paper-over-failed = Документ подготовить не удалось, причина – в новом сообщении.
refused-papers-many = Уже готовятся три документа. Дождитесь их или отмените один.
refused-paper-failed = Документ не удалось подготовить с трёх попыток. Попробуйте ещё раз позже или спросите администратора.
refused-no-profiles = Профилей здесь пока нет.

edition-difference-title = Изменения перечня точек взаимодействия
edition-difference-subtitle = редакция № { $to } по сравнению с редакцией № { $from }
edition-difference-first = Это первая редакция перечня: сравнивать её не с чем.
edition-difference-none = Содержание перечня не изменилось.
edition-difference-counts = Добавлено точек: { $added }. Изменено: { $changed }. Исключено: { $removed }.
edition-difference-added = Добавлены
edition-difference-changed = Изменены
edition-difference-removed = Исключены
edition-difference-entry = { $name } – { $process }
edition-difference-file = Изменения перечня

draft-order-title = ПРИКАЗ
draft-order-file = Проект приказа
draft-order-undated = от «____» ______________ 20____ г. № __________
draft-order-dated = от { $date } № { $number }
draft-order-about = Об утверждении перечня точек взаимодействия с клиентами
draft-order-begins = ПРИКАЗЫВАЮ:
draft-order-begins-by-act = В соответствии с документом «{ $act }» ПРИКАЗЫВАЮ:
draft-order-adopt =
    { $count ->
        [one] Утвердить прилагаемый перечень точек взаимодействия (редакция № { $number }, { $count } точка).
        [few] Утвердить прилагаемый перечень точек взаимодействия (редакция № { $number }, { $count } точки).
       *[many] Утвердить прилагаемый перечень точек взаимодействия (редакция № { $number }, { $count } точек).
    }
draft-order-publish =
    { $count ->
        [one] Опубликовать перечень { $place } в течение { $count } рабочего дня.
       *[many] Опубликовать перечень { $place } в течение { $count } рабочих дней.
    }
draft-order-publish-by-act =
    { $count ->
        [one] Опубликовать перечень { $place } в течение { $count } рабочего дня ({ $cited }).
       *[many] Опубликовать перечень { $place } в течение { $count } рабочих дней ({ $cited }).
    }
draft-order-replaces = Признать утратившим силу перечень в редакции № { $number }, утверждённой приказом от { $date } № { $order }.
draft-order-control = Контроль за исполнением приказа возложить на ______________________________.
draft-order-head = Руководитель
draft-order-signature = { $position } ____________________ { $name }
draft-order-annex = Приложение
    к приказу: { $authority }
    { $dated }

checklist-title = Памятка о публикации перечня
checklist-file = Памятка о публикации
checklist-order = Приказ
checklist-due = Опубликовать до
checklist-term-label = Срок публикации
checklist-term =
    { $count ->
        [one] { $count } рабочий день
        [few] { $count } рабочих дня
       *[many] { $count } рабочих дней
    }
checklist-setting = { $text } (настройка ведомства)
checklist-place = Место публикации
checklist-done = Опубликовано
checklist-not-yet = ещё нет
checklist-what = Что сделать
checklist-until = До
checklist-who = Кто публикует
checklist-mark = Отметка
checklist-step-check = Сверить перечень (DOCX) с подписанным приказом: номер, дата, число строк.
checklist-step-list = Разместить { $place } страницу HTML и файлы DOCX, XLSX.
checklist-step-data = Разместить рядом открытые данные: JSON со схемой и CSV.
checklist-step-look = Открыть опубликованную страницу с телефона и проверить, что файлы скачиваются.
checklist-step-record = Отметить публикацию в боте: карточка редакции, кнопка «Внести публикацию», ссылка и дата.

package-file = Комплект для публикации
package-schema = Схема данных перечня
profiles-title-paper = Профили клиентских сегментов
profiles-contents = Содержание
profiles-file = Профили клиентских сегментов
document-ready-proposal = 📄 Предложение с пояснительной запиской готово.
