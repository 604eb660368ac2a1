# Words that stand between double curly braces in a template.
template-word-title = заголовок
template-word-subtitle = подзаголовок
template-word-mark = отметка
template-word-authority = ведомство
template-word-date = дата
template-word-content = содержание
template-word-annex = приложение
template-placeholder = «{ $word }»

template-paper-profile = Профиль сегмента
template-paper-list = Перечень
template-paper-sheet = Лист согласования
template-paper-order = Проект приказа

templates-title = **Шаблоны документов**
templates-about = Шаблон – файл DOCX с местами для подстановки в двойных фигурных скобках, например для слова «содержание». Пока своего шаблона нет, действует встроенный вид.
template-line-own = { $name }: свой шаблон с { $day }, загрузил(а) { $by }
template-line-built-in = { $name }: встроенный вид
template-title = **Шаблон: { $name }**
template-used = Документы формируются по шаблону ведомства.
template-built-in = Действует встроенный вид.
template-history = Шаблоны, последние первыми:
template-history-line = · { $day }, { $by }: { $file } – { $state }
template-state-active = действует
template-state-replaced = заменён
template-state-withdrawn = снят
template-file-sent = Действующий шаблон.
template-starter-sent = Заготовка: встроенный вид со всеми местами для подстановки. Измените её в редакторе и загрузите.

template-interview = Шаблон документа
template-file = Пришлите шаблон, файл DOCX
    .hint = До 2 МБ, без макросов, вложенных файлов и картинок из сети. Место для содержания обязательно, отдельным абзацем.
    .example = шаблон.docx
template-preview = Шаблон проверен. Образец документа – в этом сообщении.
template-found = Найдены места: { $words }.
template-lacking = Мест нет: { $words }. Эти сведения в документ не попадут, кроме заголовка и отметки «ПРОЕКТ»: они встанут перед содержанием.
template-unknown = ⚠️ Незнакомые слова останутся в документе как есть: { $words }.
template-mark-above = Отметка «ПРОЕКТ» встанет перед содержанием.
template-sample-file = Образец
template-sample-subtitle = образец для проверки шаблона
template-sample-heading = Раздел
template-sample-text = Так будет выглядеть текст документа.
template-sample-column = Графа
template-sample-cell = Значение
template-starter-file = Заготовка шаблона

button-templates = Шаблоны документов
button-template-send = Загрузить шаблон
button-template-again = Другой файл
button-template-use = Применить шаблон
button-template-starter = Получить заготовку
button-template-file = Действующий шаблон
button-template-withdraw = Вернуть встроенный вид
button-back-to-template = ← К шаблону

refused-template-file-gone = Этого файла больше нет. Загрузите шаблон снова.
refused-template-too-large = Шаблон слишком велик: до 2 МБ, в распакованном виде до 12 МБ.
refused-template-not-docx = Это не документ DOCX, или файл повреждён. Сохраните шаблон как «Документ Word (.docx)».
refused-template-active = В шаблоне есть макрос, вложенный файл или поле, которое само загружает данные. Удалите их.
refused-template-external = Шаблон ссылается на картинку или шаблон в сети. Вставьте их в сам файл.
refused-template-lacks-content = В шаблоне нет места для содержания: слова «содержание» в двойных фигурных скобках отдельным абзацем.
refused-template-not-filled = Содержание не подставляется: место для него должно стоять отдельным абзацем, не внутри надписи или другого текста.
