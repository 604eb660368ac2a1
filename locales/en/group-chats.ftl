group-bind = **Connect this chat?**
    News of the list of interaction points will come here. The secretary or the head of the working group, or the coordinator, connects it with the button.
group-bound = ✅ **The chat is connected.** It gets:
group-bound-change = What it gets is changed in the private chat with the bot: /group_chats.
group-unbound = The chat is disconnected: news of the list no longer come here.
group-hint = Please write to the bot in private: it does not answer questions in a group.
group-ended = ⚠️ The chat “{ $title }” gets no more news: the bot was removed or is not allowed to write there, { $day }, { $time }.
group-topic-line = · { $topic }
group-topic-progress = how far formation is
    .button = Progress
group-topic-check = units’ lists to be checked, point by point
    .button = Check
group-topic-consolidated = the consolidated list is ready
    .button = Consolidated list
group-topic-adopted = an edition is adopted
    .button = Adoption
group-topic-published = an edition is published
    .button = Publication
group-topic-overdue = publication is overdue
    .button = Overdue
group-topic-digest = the digest
    .button = Digest
group-chats-title = **Group chats**
group-chats-none = No chat is connected.
group-chats-how = Add the bot to the working group’s chat and press “Connect the chat” there. Only Telegram has group chats, the built-in chat has none.
group-chats-nowhere = Only Telegram has group chats, and it is not connected now. The built-in chat has none.
group-chat-line =
    { $number }. { $title } – { $count ->
        [0] gets nothing
        [one] { $count } kind of news
       *[other] { $count } kinds of news
    }
group-chat-title = **{ $title }**
group-chat-by = Connected by { $by }, { $day }. It gets:
group-chat-silent = Nothing: the chat is connected, but all news are turned off.
group-digest-daily = The digest comes on the morning of every working day when something has changed.
group-digest-weekly = The digest comes on the morning of the first working day of the week when something has changed.
group-news-link = There is news of the list of interaction points. Details are in the web chat:

group-toast-stranger = This button is for members of the working group. If you work for the authority, please write to the bot in private.
group-toast-private = Please write to the bot in private first.
group-toast-links-only = Nothing can be decided in this chat: please open the web chat.
group-toast-not-yours = Others decide on this. Nothing has changed.
group-toast-unbound = The chat is not connected. Nothing has changed.
group-toast-old = This button is outdated. Nothing has changed.
group-toast-bound = The chat is connected already.
group-toast-done = ✅ Recorded.

button-bind-chat = Connect the chat
button-private-chat = Write to the bot in private
button-group-chats = Group chats
button-add-to-group = Add the bot to a chat
button-topic-on = ✅ { $topic }
button-topic-off = ○ { $topic }
button-chat-digest-daily = Digest daily
button-chat-digest-weekly = Digest weekly
button-unbind-chat = Disconnect the chat
button-back-to-chats = ← To the chats

refused-chat-gone = This chat is disconnected already.

group-check-gaps = Some processes have no points: the unit gave its reason, see the private chat.
group-check-others =
    { $count ->
        [one] { $count } more point is not checked yet.
       *[other] { $count } more points are not checked yet.
    }
group-round-ready = ✅ The lists of all units are accepted. The consolidated list can be presented for adoption.
group-taken-back = The presentation of the consolidated list was taken back.
group-list-returned = The list of “{ $unit }” was returned with remarks.
group-list-accepted = ✅ The list of “{ $unit }” is accepted.
group-published = ✅ Edition No. { $number } was published { $day }: { $link }
button-group-next = Next point →
button-group-private-check = Return with a remark – in private
