# What Telegram shows of the bot: the list of commands (at most 256 characters each), the empty chat (512) and the profile (120).
telegram-command-start = Начать или продолжить
telegram-command-menu = Меню
telegram-command-touchpoint = Добавить точку взаимодействия
telegram-command-list = Перечень отдела
telegram-command-profiles = Профили клиентских сегментов
telegram-command-find = Найти запись
telegram-command-propose = Предложить изменение перечня
telegram-command-approvals = Согласования
telegram-command-drafts = Незаконченные записи
telegram-command-tasks = Мои задачи
telegram-command-help = Помощь по текущему шагу
telegram-command-settings = Язык, канал, уведомления
telegram-command-cancel = Прервать текущую запись
telegram-description =
    Помощник сотрудника ведомства: в разговоре собирает профили клиентских сегментов и перечень точек взаимодействия с клиентами, подсказывает требования порядка и не даёт завести точку дважды.
    Каждый ответ сохраняется сразу, продолжить можно в любой день.
telegram-short-description = Помогает сотрудникам ведомства вести перечень точек взаимодействия с клиентами
