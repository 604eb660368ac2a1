drafts-reminder-one = “{ $title }” is not finished, step { $at } of { $of }.
drafts-reminder-several =
    { $count ->
        [one] { $count } entry is not finished.
       *[other] { $count } entries are not finished.
    }
button-drafts = Drafts
