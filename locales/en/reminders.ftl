drafts-reminder-one = “{ $title }” is not finished, step { $at } of { $of }.
drafts-reminder-several =
    { $count ->
        [one] { $count } entry is not finished.
       *[other] { $count } entries are not finished.
    }
button-drafts = Drafts

update-unanswered = ⚠️ Your message could not be answered and was not kept. Received: { $day }, { $time }. Please send it again.
update-unanswered-kept = ⚠️ Your answer is kept, but what comes next could not be shown at once. Received: { $day }, { $time }.
update-given-up = ⚠️ A message was not handled. Sender: { $who }. Received: { $day }, { $time }.
    Details are in the log of the program, number { $row }.
update-of-stranger = unknown
