# The page of the built-in web chat.
web-name = Чат-помощник
web-noscript = Для чата в браузере должен быть включён JavaScript.
web-log = Переписка
web-bot-says = Помощник:
web-you-say = Вы:
web-earlier = Показать более ранние
web-latest = Новое ↓
web-today = Сегодня
web-yesterday = Вчера

web-write = Сообщение
web-send = Отправить
web-attach = Приложить файл
web-menu = Меню
web-start = Начать

web-sending = Отправляется
web-sent-later = Нет связи. Отправится, когда она появится
web-not-sent = Не отправлено.
web-retry = Повторить
web-edit = Изменить
web-discard = Удалить
web-download = Скачать файл

web-offline = Нет связи с сервером. Можно писать: сообщения уйдут, когда она появится.
web-online = Связь восстановлена.
web-updated = Страница обновилась на сервере.
web-update = Обновить

web-demo = Демонстрация
web-demo-nobody = Сотрудник не выбран
web-persona = Сменить сотрудника
web-next-working-day = Следующий рабочий день

web-sign-out = Выйти
web-sign-out-question = Выйти из чата?
web-sign-out-text = Переписка сохранится. Чтобы войти снова, понадобится новая ссылка.
web-cancel = Отмена

web-no-session-title = Вход в чат
web-no-session-how = Сюда входят по одноразовой ссылке. Если Вы уже пишете помощнику в мессенджере, попросите ссылку там: «Настройки», затем «Ссылка для входа». Если Вы здесь впервые, приглашение даст координатор Вашего ведомства.
web-begin-again = Начать заново

web-enter-title = Вход в чат
web-enter-text = Ссылка действует один раз. После входа чат останется открытым в этом браузере, пока Вы не выйдете. На чужом компьютере не входите.
web-enter-button = Войти
web-enter-refused = По этой ссылке войти нельзя

# What the server does not do, by the code of the refusal.
web-refused-session-none = Вы не вошли в чат.
web-refused-session-unknown = Этот вход больше не действует.
web-refused-session-revoked = Этот вход закрыт.
web-refused-session-expired = Чатом долго не пользовались, и вход закрылся сам.
web-refused-person-blocked = Ваш доступ закрыт. Если это недоразумение, обратитесь к координатору ведомства.
web-refused-foreign-page = Запрос пришёл не со страницы чата. Откройте чат заново.
web-refused-too-long = Сообщение длиннее 8000 знаков. Разделите его на части или приложите файлом.
web-refused-not-understood = Сообщение не удалось прочитать. Обновите страницу и отправьте его ещё раз.
web-refused-too-many = Слишком много сообщений подряд. Подождите несколько секунд.
web-refused-file-too-large = Файл больше { $megabytes } МБ.
web-refused-file-empty = Файл пуст.
web-refused-file-type-not-allowed = Файлы такого вида не принимаются. Подойдут PDF, DOCX, XLSX, ODT, PNG, JPG и TXT.
web-refused-file-name-and-content-differ = Содержимое файла не такое, как говорит его имя. Сохраните файл заново и приложите его ещё раз.
web-refused-file-infected = Антивирус нашёл в файле угрозу, файл не принят. Сообщите о нём службе безопасности.
web-refused-file-not-scanned = Проверить файл антивирусом сейчас не удалось, поэтому он не принят. Пришлите его позже.
web-refused-file-too-many-files = За сутки прислано слишком много файлов. Следующий можно прислать завтра.
web-refused-file-no-person = Сначала выберите сотрудника, потом приложите файл.
web-refused-file-gone = Этого файла больше нет.
web-refused-busy = Сейчас отправляется много файлов. Повторите через минуту.
web-refused-link-unknown = Такой ссылки нет. Проверьте, что она скопирована целиком.
web-refused-link-used = По ссылке уже вошли: она действует один раз. Попросите новую.
web-refused-link-expired = Срок ссылки прошёл. Попросите новую.
web-refused-not-demo = Это доступно только в режиме демонстрации.
web-refused-no-such-address = Такой страницы нет.
web-refused-not-stored = Сервер пока не может принять сообщение. Оно не потеряно: отправим его ещё раз.
web-enter-code = Ввести код приглашения
web-code-title = Код приглашения
web-code-text = Если код Вам передал координатор, введите его здесь. Пробелы и регистр не важны, русские буквы, похожие на латинские, подойдут.
web-code-label = 16 букв
web-refused-invitation-slip = Код прочитан не полностью: в нём 16 букв. Введите его ещё раз.
web-refused-invitation-unknown = Такого кода нет. Проверьте буквы: их 16.
web-refused-invitation-used = Это приглашение уже использовано: оно одноразовое. Попросите у координатора новое.
web-refused-invitation-revoked = Это приглашение отозвано. Попросите у координатора новое.
web-refused-invitation-expired = Срок приглашения истёк. Попросите у координатора новое.
web-refused-invitation-person = По этому приглашению войти нельзя: у сотрудника сейчас нет доступа. Обратитесь к координатору.
web-refused-invitation-already = Это приглашение выдано другому сотруднику, а в этом браузере уже открыт Ваш чат. Координатору сообщили.
web-refused-invitation-account = По этому приглашению войти нельзя. Обратитесь к координатору.
web-have-code = У меня есть код приглашения
