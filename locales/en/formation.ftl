formation-title = **Forming the list of interaction points**
formation-none = The list is not being formed now.
formation-until =
    { $count ->
        [0] To be handed over by { $day }: today is the last day.
        [one] To be handed over by { $day }: { $count } working day is left.
       *[other] To be handed over by { $day }: { $count } working days are left.
    }
formation-overdue =
    { $count ->
        [one] ⚠️ The term ended on { $day }: { $count } working day ago.
       *[other] ⚠️ The term ended on { $day }: { $count } working days ago.
    }
formation-progress = Lists of units accepted: { $accepted } of { $of }.
formation-presented = ✅ The consolidated list has been presented. The order that adopts it is to be recorded.
formation-line = { $number }. { $unit } – { $state }, points: { $count }
formation-state-forming = with the unit
formation-state-checking = being checked
formation-state-returned = returned
formation-state-accepted = ✅ accepted
formation-findings = To be looked at before it is presented:
formation-no-findings = ✅ Nothing is missing in the consolidated list.
formation-finding-withoutNeeds = ⚠️ Points without needs: { $count }
formation-finding-withoutSource = ⚠️ Points without a source document: { $count }
formation-finding-uncovered = ⚠️ Processes without points: { $count }
formation-finding-doubles = ⚠️ The same point twice in a process: { $count }
formation-cancel = **Give the formation up?** What units entered stays; terms and checks end.

formation-interview = Forming the list
formation-due = By which day do units hand their lists over?
    .title = Handed over by
    .hint = If it is a day off, units are told the last working day before it.
formation-gaps-interview = Handing over a list with gaps
formation-reason = Why are there processes without points?
    .title = Reason of the gaps
    .hint = Those who check see it beside the list.
    .example = the process begins next year, no clients come yet
formation-remark-interview = Remark on a point
formation-remark = What is to be put right in this point?
    .title = Remark
    .hint = The unit sees it beside the point.
    .example = name the number of the order
order-interview = Order that adopts the list
order-number = Number of the order
    .title = Number
    .example = 54-P
order-date = Date of the order
    .title = Date
    .hint = With its year, such as 11.04.2026. The term of publication runs from it.
order-file = File of the order
    .title = File
    .hint = It can be skipped.
publication-interview = Publication of the list
publication-link = Link to the page with the list
    .title = Link
    .hint = Copy the whole address of the page, with https://.
    .example = https://site.example/documents/list
publication-date = When was the list published?
    .title = Date of publication
    .hint = With its year, if it is not today, such as 20.11.2026.

submission-title = **List: { $unit }**
submission-state-forming = The unit is preparing the list.
submission-state-checking = The list is being checked and cannot be changed now.
submission-state-returned = ⚠️ The list was returned. Put right what is marked and hand it over again.
submission-state-accepted = ✅ The list is accepted.
submission-counts = Accepted: { $accepted }, returned: { $returned }, not checked: { $open }.
submission-gaps = Processes without points, reason: { $reason }
submission-empty = There is not a single point in the list.
submission-line = { $number }. { $mark } **{ $name }** · { $process }
submission-remark = Remark: { $remark }
check-open = ○
check-accepted = ✅
check-returned = ⚠️

formation-told-opened = **Form the list of “{ $unit }”** and hand it over by { $day }.
formation-told-handedOver = The list of “{ $unit }” was handed over to be checked.
formation-told-returned =
    ⚠️ The list of “{ $unit }” was returned, { $count ->
        [one] there is a remark on { $count } point.
       *[other] there are remarks on { $count } points.
    }
formation-told-accepted = ✅ The list of “{ $unit }” is accepted.
formation-told-presented = The consolidated list has been presented. Once the order is signed, record its number, date and file.
formation-told-adopted = ✅ Edition No. { $number } is adopted: order of { $day } No. { $order }.

publication-until =
    { $count ->
        [0] To be published by { $day }: today is the last day.
        [one] To be published by { $day }: { $count } working day is left.
       *[other] To be published by { $day }: { $count } working days are left.
    }
publication-overdue =
    { $count ->
        [one] ⚠️ Not published, the term ended on { $day }: { $count } working day ago.
       *[other] ⚠️ Not published, the term ended on { $day }: { $count } working days ago.
    }
publication-done = Published on { $day }: { $link }
    Recorded by: { $by }
publication-late = ⚠️ Published after the term, { $day }.

waiting-formation = List of “{ $name }”
waiting-publication = Publication of edition No. { $name }
waiting-left =
    { $count ->
        [one] ⏳ { $what }: { $count } working day is left, until { $day }
       *[other] ⏳ { $what }: { $count } working days are left, until { $day }
    }
waiting-today = ⏳ { $what }: due today
waiting-passed = ⚠️ { $what }: the term has ended, { $day }
waiting-overdue =
    { $count ->
        [one] ⚠️ { $what }: overdue by { $count } working day, the term was { $day }
       *[other] ⚠️ { $what }: overdue by { $count } working days, the term was { $day }
    }

refused-formation-open = The list is being formed already: /formation.
refused-formation-no-units = There are no active processes in the register, so there is nothing to form a list of.
refused-formation-gone = This round of formation is over. What goes on now: /formation.
refused-formation-unfinished = Lists of units that are not accepted yet: { $count }.
refused-formation-changed = Points that were changed after they had been checked: { $count }. They have to be checked again.
refused-formation-not-presented = The consolidated list has to be presented first.
refused-submission-moved = The list of this unit was handed over already.
refused-submission-decided = The check of this list is over.
refused-check-unfinished = Points that are not checked yet: { $count }.
refused-list-handed-over = The unit's list is being checked or is accepted. It can be changed when it is returned.
refused-day-ahead = This day has not come yet. Name the date with its year, such as 20.11.2026.
refused-not-a-link = This does not look like the address of a page. The whole address is needed, with https://.
refused-published-before-order = The publication cannot be earlier than the order. Check the date.

button-formation-start = Begin forming the list
button-formation-open = Begin
button-formation-present = Present the consolidated list
button-formation-order = Record the order
button-formation-cancel = Give up
button-formation-cancel-yes = Give the formation up
button-back-to-formation = ← To the formation
button-back-to-submission = ← To the unit's list
button-open-formation = Open the formation
button-open-submission = Open the list
button-open-edition = Open the edition
button-open-waiting = Open
button-hand-over = Hand over
button-accept-entry = ✅ Accept
button-return-entry = ↩︎ Return
button-accept-rest = ✅ Accept the rest: { $count }
button-settle-return = ↩︎ Return to the unit with remarks
button-settle-accept = ✅ Accept the unit's list
button-adopt = Adopt the edition
button-publication = Record the publication
button-publication-record = Record
refused-check-moved = Something in the list has changed while you were looking. This is how it is now.
refused-entry-checked = “{ $name }” was checked by somebody else of the working group already.
refused-submission-not-accepted = This list is not accepted, so there is nothing to take up again.
button-formation-take-back = Take the presentation back
button-reopen-list = Take the check up again
formation-told-changeApproved = Change No. { $number } of the list is approved and waits for its act. When it is signed, record its number and date: the change enters a new edition.
formation-finding-way-entry = A number opens the point, and from there the list of its unit.
formation-finding-way-unit = A number opens the list of the unit.
formation-finding-entry = { $number }. **{ $name }** · { $process }
    { $unit }
formation-finding-process = { $number }. **{ $process }**
    { $unit }
button-formation-findings = What to check
button-finding-withoutNeeds = Without needs: { $count }
button-finding-withoutSource = Without document: { $count }
button-finding-uncovered = Without points: { $count }
button-finding-doubles = Repeated: { $count }
