accounts-title = **Your channels: { $count }**
accounts-line = { $number }. { $channel } · last time: { $day }
accounts-hint = If a phone is lost, cut its channel off: the bot will not know you there any more, sessions of the web chat end.
link-code = **Code for another channel: { $code }**
    { $minutes ->
        [one] Good for { $minutes } minute
       *[other] Good for { $minutes } minutes
    }, once. Open the bot in another messenger and write this code to it. Do not pass it on to anybody.
account-drop = **Cut the channel “{ $channel }” off?**
    The bot will not know you there any more. It can be linked again with a new code.
account-drop-last = ⚠️ **This is your only channel: { $channel }**
    Afterwards you can come in by an invitation or a link of the coordinator only. Drafts are kept.
account-gone = The channel is cut off. The bot does not know you here any more, drafts are kept.
account-linked = ⚠️ **One more channel has been linked to you: { $channel }**
    If it was not you, cut it off now.
linked = ✅ The channel is linked: the dialogue goes on here where it was.

button-accounts = My channels
button-link-channel = Link one more channel
button-account-drop = Cut off { $number }
button-account-drop-yes = Cut the channel off
refused-codes-too-many = There were too many wrong codes. Try again in an hour or turn to the coordinator.
refused-link-code-unknown = There is no such code. Check the digits or get a new one: “Settings”, “My channels”.
refused-link-code-used = This code has been used already. Get a new one: “Settings”, “My channels”.
refused-link-code-expired = This code has run out. Get a new one: “Settings”, “My channels”.
refused-link-somebody = This account is linked already. Cut it off in “My channels” first.
refused-account-unknown = This channel is not among yours any more.
refused-account-last = This is your only channel. Confirm once more that it is to be cut off.
