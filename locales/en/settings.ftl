settings-title = **Settings**
settings-language = Language: English
settings-home = Messages that you did not ask for come here: { $channel }
settings-home-last = Messages that you did not ask for come to where you wrote last
settings-drafts-on = Reminders of what is not finished: on
settings-drafts-off = Reminders of what is not finished: off
settings-rating-on = Request to rate an interview: on
settings-rating-off = Request to rate an interview: off
settings-sessions = Open sessions of the web chat: { $count }
settings-mandatory = Mandatory notices of deadlines cannot be turned off.

home-title = **Where shall messages go that you did not ask for?**
home-hint = Reminders and notices. Answers always come to where you write.
home-last = Where I wrote last
home-here = { $channel }, this chat
home-blocked = { $channel }, no access

channel-telegram = Telegram
channel-web = web chat
channel-max = MAX
channel-vk = VK

sessions-title = **Open sessions of the web chat: { $count }**
sessions-none = There is no open session of the web chat.
sessions-line = { $number }. { $browser } · last used: { $day }
sessions-hint = A session that was ended needs a new link.
sign-in-link = **Link into the web chat**
    { $minutes ->
        [one] Good for { $minutes } minute
       *[other] Good for { $minutes } minutes
    }, once. Do not pass it on.

button-other-language = Русский
button-home = Where to send
button-drafts-off = No reminders of what is not finished
button-drafts-on = Remind me of what is not finished
button-rating-off = No ratings
button-rating-on = Ask for ratings
button-sessions = Sessions of the web chat
button-end-session = End { $number }
button-sign-in-link = Sign-in link
