trouble-channel = ⚠️ **A channel does not work: { trouble-channel-name }.** Since { $day }, { $time } no messages come from there. What people write is not lost: it is answered when the connection is back.
    Check the way from the server to the messenger, the proxy and the bot's token. The cause is in the log of the program.
trouble-channel-name = { $name ->
        [telegram] Telegram
        [web] web chat
       *[other] { $name }
    }
trouble-tick = ⚠️ **A scheduled job does not run: { trouble-tick-name }.** Since { $day }, { $time } it does not come to its end; the program tries again.
    Check the space on the disk and the way to the database. The cause is in the log of the program.
trouble-tick-name = { $name ->
        [deliver] sending of messages
        [remind] reminders
        [workbooks] import of workbooks
        [proposals] approvals
        [clean-up] removal of old rows
        [retry] handling of messages once more
       *[other] { $name }
    }
trouble-over-channel = ✅ The channel works again: { trouble-channel-name }. It had been silent since { $day }, { $time }.
trouble-over-tick = ✅ The scheduled job runs again: { trouble-tick-name }. It had failed since { $day }, { $time }.
trouble-scanner = ⚠️ **The virus scanner does not answer.** Since { $day }, { $time } files cannot be scanned. Whether they are accepted unscanned is the setting FILE_SCANNER_BROKEN.
trouble-over-scanner = ✅ The virus scanner answers again. It had not since { $day }, { $time }.
slow-down = ⏳ Too many messages in a row. Nothing is lost: each is answered in turn, about one a second.
