editions-title = **Редакции перечня точек взаимодействия**
editions-none = Утверждённых редакций пока нет. Действующий перечень можно загрузить книгой: /workbook.
edition-line = № { $number } – приказ от { $day } № { $order }
edition-title = **Редакция № { $number }**
edition-order = Утверждена приказом № { $order }, { $day }.
edition-in-force = ✅ Действующая: более поздних редакций нет.
edition-earlier = Есть более поздняя редакция.
edition-imported = Загружена из действующего перечня.
edition-entries = Точек взаимодействия: { $count }
edition-area = · { $area }: { $count }
edition-changes-title = **Что изменилось: редакция № { $from } → № { $to }**
edition-changes-count = Добавлено: { $added }, изменено: { $changed }, исключено: { $removed }.
edition-added = Добавлена: { $name }
    { $process }
edition-changed = Изменена: { $name } ({ $fields })
    { $process }
edition-removed = Исключена: { $name }
    { $process }
edition-field-area = направление
edition-field-functionName = функция или услуга
edition-field-businessProcess = процесс
edition-field-name = название
edition-field-kind = вид
edition-field-subtype = вид точки
edition-field-needs = потребности
edition-field-actions = осуществляемое взаимодействие
edition-field-specifics = особенности
edition-field-source = документ-основание
edition-field-marks = отметки
refused-edition-unknown = Такой редакции нет. Список редакций: /editions.

button-editions = Редакции
button-edition-changes = Отличия от редакции № { $number }
button-back-to-editions = ← К редакциям
button-back-to-edition = ← К редакции № { $number }
document-ready-edition = Перечень в редакции приказа готов.
edition-presented = Представление перечня: { $who }
edition-confirmed = Приказ внесён: { $who }, { $day }, { $time } ({ $channel })
edition-took-in = Вошли согласованные изменения: { $numbers }
edition-order-no-file = Утверждена приказом № { $order }, { $day }. Файл приказа не приложен.
edition-changes-area = **{ $area }**
edition-compare = С какой редакцией сравнить редакцию № { $number }?
button-edition-compare = Сравнить с другой
button-edition-order = Файл приказа

approved-changes-title = **Согласованные изменения, которых ещё нет в редакции**
approved-changes-none = Таких изменений нет: всё согласованное уже в редакции.
approved-changes-no-edition = Действующей редакции пока нет, вносить изменения не во что. Они войдут в первую редакцию, когда она будет утверждена.
approved-changes-head =
    { $count ->
        [one] { $count } изменение ждёт акта. Оно войдёт в редакцию, следующую за № { $number }.
        [few] { $count } изменения ждут акта. Они войдут в редакцию, следующую за № { $number }.
       *[many] { $count } изменений ждут акта. Они войдут в редакцию, следующую за № { $number }.
    }
approved-changes-stuck = Внести их в действующую редакцию нельзя. Причина указана у каждого изменения.
approved-change-line = № { $number }: **{ $name }**, согласовано { $day }
approved-change-line-more = № { $number }: **{ $name }** и ещё { $count }, согласовано { $day }
approved-change-changed = ⚠️ Точка «{ $name }» в действующей редакции другая, чем видели согласующие. Предложите изменение заново, а это снимите: оно открывается по номеру.
approved-change-name-taken = ⚠️ Точка «{ $name }» в этом процессе уже есть. Предложите изменение заново, а это снимите: оно открывается по номеру.
approved-change-needs = ⚠️ Опирается на изменение № { $needs }, которое внести нельзя.
amendment-interview = Акт о внесении изменений
amendment-changes = Какие согласованные изменения вносит акт?
    .title = Изменения
    .hint = Отмечены все. Снимите отметки с тех, которых в акте нет: они останутся ждать следующего.
amendment-change = № { $number } · { $name }
amendment-change-more = № { $number } · { $name } и ещё { $count }
amendment-title = **Редакция № { $number }: проверьте перед утверждением**
amendment-made-of = Редакция № { $from } и изменения { $numbers }, больше ничего.
amendment-order-early = ⚠️ Акт подписан раньше, чем согласовано последнее изменение, { $day }. Проверьте дату.
amendment-due = Опубликовать до { $day }.
amendment-confirm = Кнопка «Подтверждаю» утверждает редакцию. После этого изменить её нельзя.
refused-no-edition-in-force = Действующей редакции пока нет, вносить изменения не во что. Они войдут в первую редакцию, когда она будет утверждена.
refused-no-approved-changes = Согласованных изменений, которые можно внести в редакцию, сейчас нет.
refused-amendment-moved = Часть отмеченных изменений уже вошла в редакцию. Отметьте изменения заново.
refused-amendment-changed = Пока Вы смотрели, действующая редакция или изменения стали другими. Вот что получится теперь.
refused-amendment-misfit-needs = Изменение № { $number } опирается на изменение № { $needs }. Отметьте и его.
refused-amendment-misfit-name-taken = Изменение № { $number } внести нельзя: точка «{ $name }» в этом процессе уже есть.
refused-amendment-gone = Этой подготовленной редакции больше нет. Начните заново.
refused-amendment-adopted = Эта редакция уже утверждена.
refused-order-before-edition = Акт не может быть раньше приказа о действующей редакции. Проверьте дату.
button-approved-changes = Согласованные изменения
button-approved-changes-count = Согласованные изменения: { $count }
button-amendment-start = Внести акт
button-amendment-prepared = К подготовленной редакции
button-amendment-preview = Посмотреть редакцию
button-amendment-confirm = ✅ Подтверждаю
button-amendment-revise = Исправить
refused-amendment-misfit-changed = Изменение № { $number } внести нельзя: точка «{ $name }» в действующей редакции другая, чем видели согласующие.
set-aside-interview = Изменение снимается с очереди
set-aside-reason = Почему согласованное изменение не вносится в редакцию?
    .title = Причина
    .hint = Причину увидит тот, кто предложил изменение. Согласование останется в журнале.
    .example = Процесс исключён из реестра, точки взаимодействия больше нет.
proposal-set-aside = Снято с очереди на внесение в редакцию. { $reason }
formation-told-changeSetAside =
    Согласованное изменение № { $number } снято с очереди на внесение в редакцию.
    { $reason }
button-set-aside = Снять с очереди
refused-set-aside-over = Решать уже нечего: изменение внесено, снято с очереди, или его снова можно внести. Черновик не нужен: отмените его.
refused-change-fits = Это изменение уже не ждёт решения: его можно внести в редакцию, оно внесено или снято.
