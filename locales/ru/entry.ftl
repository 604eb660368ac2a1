entry-name-line = **{ $name }**
entry-state-draft = Черновой перечень: запись можно менять.
entry-state-approved = ✅ В утверждённой редакции.
entry-field = { $field }: { $value }
entry-field-empty = { $field }: –
entry-field-area = Направление
entry-field-function = Функция или услуга
entry-field-process = Процесс
entry-field-needs = Потребности клиента
entry-field-actions = Осуществляемое взаимодействие
entry-field-specifics = Особенности взаимодействия
entry-field-kind = Вид
entry-field-source = Документ-основание
entry-field-marks = Отметки
entry-file = 📄 { $name }
entry-file-of = 📄 Документ-основание точки «{ $name }»
entry-author = Автор: { $author }, { $day }
entry-changes-by-proposal = Запись входит в утверждённую редакцию и меняется только предложением об изменении.
entry-remove = **Удалить точку «{ $name }» из перечня?**
    Процесс: { $process }
    Вернуть запись будет нельзя.

button-edit = Изменить
button-source-file = 📄 Документ
button-back-to-list = ← К перечню
button-back-to-entry = ← К записи
