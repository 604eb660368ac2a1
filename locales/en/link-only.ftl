link-only-goes-on = The dialogue with the bot goes on in the web chat of the authority: this messenger is set up so.
link-only-news = There is something new for you. The details are in the web chat of the authority.
link-only-typed = Answers are not taken here, the message has not been kept. Please write the same in the web chat of the authority.
link-only-link =
    The sign-in link is good for { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }, once. Do not pass it on to anybody.
link-only-no-web = The coordinator of the authority helps you to sign in.
channel-off = This messenger is not used in the authority. The coordinator tells where to write to the bot.

button-link-again = New link
