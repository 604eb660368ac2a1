settings-title = **Настройки**
settings-language = Язык: русский
settings-home = Сообщения без запроса приходят сюда: { $channel }
settings-home-last = Сообщения без запроса приходят туда, где был последний разговор
settings-drafts-on = Напоминания о незаконченном: включены
settings-drafts-off = Напоминания о незаконченном: выключены
settings-rating-on = Просьба оценить опрос: включена
settings-rating-off = Просьба оценить опрос: выключена
settings-sessions = Открытых входов в веб-чат: { $count }
settings-mandatory = Обязательные уведомления о сроках не отключаются.

home-title = **Куда присылать сообщения, о которых Вы не просили?**
home-hint = Напоминания и уведомления. Ответы на Ваши сообщения всегда приходят туда, где Вы пишете.
home-last = Там, где был последний разговор
home-here = { $channel }, этот чат
home-blocked = { $channel }, доступ закрыт

channel-telegram = Telegram
channel-web = веб-чат
channel-max = MAX
channel-vk = ВКонтакте

sessions-title = **Открытых входов в веб-чат: { $count }**
sessions-none = Открытых входов в веб-чат нет.
sessions-line = { $number }. { $browser } · последний раз: { $day }
sessions-hint = Завершённый вход просит новую ссылку.
sign-in-link = **Ссылка для входа в веб-чат**
    { $minutes ->
        [one] Действует { $minutes } минуту
        [few] Действует { $minutes } минуты
       *[many] Действует { $minutes } минут
    }, один раз. Никому её не пересылайте.

button-other-language = English
button-home = Куда присылать
button-drafts-off = Не напоминать о незаконченном
button-drafts-on = Напоминать о незаконченном
button-rating-off = Не просить оценку
button-rating-on = Просить оценку
button-sessions = Входы в веб-чат
button-end-session = Завершить { $number }
button-sign-in-link = Ссылка для входа
