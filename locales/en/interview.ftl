question-progress = { $title } · step { $at } of { $of }
question-optional = (may be skipped)
question-ticked = Ticked: { $count }
question-ticked-of = Ticked { $count }, from { $min } to { $max } are needed
question-present = Now: { $answer }
question-example = Example: { $example }
question-clause = Basis: { $clause }
clause-said = { $cited }: “{ $said }”
question-write-other = Write it in your own words, each on a line of its own.
question-lines-of = { $count } in the list, from { $min } to { $max } are needed
question-lines-add = Write them one by one or several at once, each on a line of its own.
question-lines-rewrite = Write it anew. The line stays as it was until you replace it.
question-lines-more = **{ $suggestion }**: write the values, separated by commas.
question-lines-swap = Does not fit: “{ $text }”
    Which line should it replace? Choose its number.
question-held = You wrote: “{ $text }”

button-yes = Yes
button-no = No
button-done = Done
button-back = ← Back
button-skip = Skip
button-later = ⏸ Later
button-never-mind = Cancel
button-example = Example
button-clause = Clause
button-fold = Hide
button-more = More ▸ { $at }/{ $of }
button-other = Other…
button-take-held = Take “{ $text }”
button-swap = Put it in place of a line
button-leave-out = Leave it out
button-add = Add another
button-enough = Enough
button-save = ✅ Save
button-remove = Remove
button-keep = Keep
button-delete-draft = Delete the draft
button-delete-yes = Yes, delete
button-return = ← To the earlier entry
button-go-on = Go on

gate-count = Now: { $count }, from { $min } to { $max } are needed
gate-remove = Remove “{ $item }”?

review-title = { $title } · check the answers
review-page = Page { $at } of { $of }
review-line = { $number }. { $label }: { $answer }

draft-delete-question =
    Delete the draft “{ $title }”? { $count ->
        [0] There are no answers in it.
        [one] There is { $count } answer in it.
       *[other] There are { $count } answers in it.
    }

answer-skipped = skipped
answer-none = –
answer-nothing-ticked = nothing ticked
answer-yes = yes
answer-no = no
answer-number = { NUMBER($value, maximumFractionDigits: 15) }
answer-date = { $day }
answer-file = 📄 { $name }
answer-items =
    { $count ->
        [one] { $count } item
       *[other] { $count } items
    }

note-hidden =
    { $count ->
        [one] One earlier answer is not needed any more and is hidden.
       *[other] { $count } earlier answers are not needed any more and are hidden.
    }

words-yes = yes, y, yeah, да, д
words-no = no, n, нет, н
words-done = done, ready, next
words-back = back
words-skip = skip, not known yet, not known, unknown
words-later = later
words-enough = enough, done
words-add = add, add another, one more
words-save = save

card-impossible = This card could not be shown here; the administrator has been told. Your answers are kept. Open /menu.
