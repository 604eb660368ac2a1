consent-title = **{ $name }, before we begin**
consent-text =
    { $authority } keeps personal data of yours in this bot:
    • surname and initials, position, unit, e-mail at work, roles;
    • the number of your chat in the messenger and the time you wrote last;
    • your answers, drafts, decisions and files.
    What for: keeping the list of interaction points and the segment profiles, approving changes, reminding of deadlines.
    Who sees it: people of the authority by their roles. Nothing is handed to third parties; a messenger sees what is sent through it.
    For how long: while you work with the bot; the terms by kind of data are under “More”.
consent-question =
    { $basis ->
        [consent] **Do you consent to the processing?** You can withdraw at any time: “Settings”, “My data”.
       *[officialDuty] **Please confirm that you have read this.** The processing rests on the duties of the office; no separate consent is needed.
    }
consent-kept = What you wrote is kept and will be offered with its question.
consent-withdrawn-now = The consent is withdrawn. Access is closed until it is given again; the coordinator has been told.
consent-more-title = **Personal data in the bot, in detail**
consent-more-kept = What is kept: the line of the staff register (surname and initials, position, unit, e-mail at work, roles); accounts of messengers and sessions of the web chat; answers, drafts, entries of the list and profiles with their author, decisions, files, ratings; language and settings; your consents.
consent-more-why =
    { $basis ->
        [consent] Legal basis: consent (Federal Law of 27.07.2006 № 152-FZ, article 6, part 1, item 1; article 9).
       *[officialDuty] Legal basis: powers of the body and duties of the office (Federal Law of 27.07.2006 № 152-FZ, article 6, part 1, items 2 and 4).
    }
consent-more-term = Terms: messages – { $messages } days, finished drafts – { $drafts } days, history of the web chat – { $history } days. Entries, profiles and decisions are documents of the authority and stay. The journal is kept for ever and holds numbers, not names.
consent-more-who = Who sees it: colleagues – the name and position of an author; coordinators and administrators – the card of the person. Names and texts do not get into the logs of the program.
consent-more-rights =
    { $basis ->
        [consent] Your rights: to get a copy of the data as a file, to withdraw the consent, to ask an administrator to erase the data.
       *[officialDuty] Your rights: to get a copy of the data as a file, to object to the processing, to ask an administrator to erase the data after leaving.
    }
consent-refused = Without the consent the bot cannot work with you: it can neither keep an answer nor show data of the authority. Nothing new is kept about you. You can come back to the consent at any time; the coordinator says how to work without the bot.
consent-stays = **The processing goes on.** It does not rest on consent but on the powers of the body and the duties of your office (Federal Law of 27.07.2006 № 152-FZ, article 6, part 1, items 2 and 4), so withdrawing does not end it. Your objection is in the journal. Please turn to the coordinator or the personnel department.
consent-withdrawn = ⚠️ **Consent to the processing of data withdrawn: { $name }**
    The bot does not work with this person until it is given again. What is unfinished is kept. If need be, hand it over to a successor.
proactive-question = **May the bot write to you first?** Of deadlines and of what is unfinished.
proactive-hint = This is a separate consent and can be changed at any time: “Settings”, “My data”. Without it only answers, approvals and decisions that wait for you come.

own-data-title = **My data**
own-data-person = { $name } · { $position }
own-data-email = E-mail: { $email }
own-data-chats = Connected: { $chats }
own-data-work = Unfinished drafts: { $drafts }, files: { $files }
own-data-consent = { $basis ->
        [consent] Consent to the processing: { $day }
       *[officialDuty] Note taken of the processing: { $day }
    }
own-data-first-on = Writing first: allowed
own-data-first-off = Writing first: not allowed, only mandatory messages come
own-data-file = Everything that is kept about you is in the file. Any text editor opens it.
withdraw-question =
    { $basis ->
        [consent] **Withdraw the consent to the processing of data?** The bot will answer nothing but the question about the consent; the coordinator will be told. What is unfinished is kept. Entries and decisions stay documents of the authority.
       *[officialDuty] **Object to the processing of data?** It will be written to the journal. The processing rests on duties of the office and cannot be ended by withdrawing.
    }
refused-data-file-gone = This file is no more. Export the data once more.

button-consent = I consent
button-consent-noted = I have read this
button-consent-no = I do not
button-consent-more = More
button-consent-back = ← Back
button-proactive-yes = Yes, you may
button-proactive-no = No, only what is mandatory
button-proactive-on = Allow writing first
button-proactive-off = Do not write first
button-own-data = My data
button-export-data = Get as a file
button-withdraw = Withdraw the consent
button-withdraw-yes = Yes, withdraw
button-withdraw-no = Do not withdraw
consent-authority = The authority
consent-title-unnamed = **Before we begin**
