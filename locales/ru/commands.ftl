# Words that a command answers to when they are typed alone, in addition to its name with a slash.
command-start-words = старт, начать
command-menu-words = меню
command-touchpoint-words = точка, точки, добавить точку, добавить точки
command-list-words = перечень, список
command-profiles-words = профили, профиль, реестр профилей
command-drafts-words = черновики
command-tasks-words = задачи, мои задачи
command-editions-words = редакции, редакции перечня
command-export-words = документы, экспорт, выгрузка
command-faq-words = вопросы, частые вопросы
command-glossary-words = словарь, термины
command-help-words = помощь
command-settings-words = настройки
command-cancel-words = отмена
command-persona-words = сменить сотрудника, персона
command-nextday-words = следующий рабочий день
command-ratings-words = оценки, оценки опросов
