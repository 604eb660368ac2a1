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
