drafts-reminder-one = “{ $title }” is not finished, step { $at } of { $of }.
drafts-reminder-several =
    { $count ->
        [one] { $count } entry is not finished.
       *[other] { $count } entries are not finished.
    }
button-drafts = Drafts

reminder-title =
    { $count ->
        [one] **{ $count } task waits for you**
       *[other] **{ $count } tasks wait for you**
    }
reminder-line = { $number }. { $text }
reminder-more = and { $count } more
reminder-draft = ⏳ Finish: { $title }, step { $at } of { $of }
deadline-left =
    { $count ->
        [one] ⏳ Profile “{ $title }”: { $count } working day left, until { $day }
       *[other] ⏳ Profile “{ $title }”: { $count } working days left, until { $day }
    }
deadline-today = ⏳ Profile “{ $title }”: due today
deadline-passed = ⚠️ Profile “{ $title }”: the deadline has passed, { $day }
deadline-overdue =
    { $count ->
        [one] ⚠️ Profile “{ $title }”: { $count } working day overdue, it was due on { $day }
       *[other] ⚠️ Profile “{ $title }”: { $count } working days overdue, it was due on { $day }
    }
deadline-moved = The deadline that was set, { $day }, is a day off, so it was moved.
deadline-who = { $unit }. Responsible: { $who }
deadline-basis = Basis: { $basis }
reminded-later = You will be reminded again: { $day }.
button-remind-tomorrow = Remind me tomorrow
button-open-profile = Open the profile

update-unanswered = ⚠️ Your message could not be answered and was not kept. Received: { $day }, { $time }. Please send it again.
update-unanswered-kept = ⚠️ Your answer is kept, but what comes next could not be shown at once. Received: { $day }, { $time }.
update-given-up = ⚠️ A message was not handled. Sender: { $who }. Received: { $day }, { $time }.
    Details are in the log of the program, number { $row }.
update-of-stranger = unknown
