drafts-title = **Drafts: { $count }**
drafts-none = Nothing is left unfinished.
drafts-line = { $number }. { $name }. Changed { $day }
draft-about = { $title } · { $about }
draft-at-step = { $name }, step { $at } of { $of }
draft-at-review = { $name }, only to be checked and saved
draft-drop = **Delete the draft?**
    { $name }
    { $count ->
        [0] There are no answers in it.
        [one] There is { $count } answer in it, it cannot be brought back.
       *[other] There are { $count } answers in it, they cannot be brought back.
    }
paused = ⏸ The draft is kept: { $name }.
paused-reminder = If you do not come back earlier, the bot reminds you: { $day }
cancelled = The draft is deleted.

button-resume-number = Go on with { $number }
button-drop-number = Delete { $number }
