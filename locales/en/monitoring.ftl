monitoring-title = **Monitoring of the list { $year }**
monitoring-none = No monitoring of the list is under way.
monitoring-next = The monitoring of { $year } opens by itself on { $day }.
monitoring-check-by = Check the list by { $day }.
monitoring-hand-over-by = Hand it to the secretary of the working group by { $day }.
monitoring-clause = By { $clause }.
monitoring-counts = Received { $received } of { $of }, handed over { $handed }, under way { $working }, not started { $idle }.
monitoring-late = ⚠️ Overdue: { $count }.
monitoring-complete = ✅ All results are received, the monitoring can be ended.
monitoring-over = The monitoring is over.
monitoring-line = { $number }. { $unit } – { $state }
monitoring-state-notStarted = not started
monitoring-state-underWay = under way, { $answered } of { $groups } groups checked
monitoring-state-handedOver = ⏳ handed to the secretary
monitoring-state-returned = returned
monitoring-state-received = ✅ received
monitoring-state-lapsed = dropped
monitoring-state-overdue =
    { $count ->
        [one] ⚠️ { $count } working day overdue
       *[other] ⚠️ { $count } working days overdue
    }

monitoring-preview-title = **Open the monitoring of { $year }?**
monitoring-preview-units =
    { $count ->
        [one] { $count } unit gets a task.
       *[other] { $count } units get a task.
    }
monitoring-preview-lonely = ⚠️ Nobody answers: { $count }. Appoint persons responsible for client interaction.
monitoring-preview-officer = { $unit }: { $who }
monitoring-preview-heir = { $unit }: { $who }
monitoring-preview-head = { $unit }: { $who } (head, there is no responsible person)
monitoring-preview-nobody = ⚠️ { $unit }: nobody answers

monitoring-close-title = **End the monitoring of { $year }?**
monitoring-close-received = Results received: { $received } of { $of }.
monitoring-close-unfinished =
    { $count ->
        [one] ⚠️ { $count } unit has not finished:
       *[other] ⚠️ { $count } units have not finished:
    }
monitoring-close-state =
    { $state ->
        [notStarted] not started
        [underWay] under way
        [returned] returned
       *[handedOver] receipt not confirmed
    }
monitoring-close-unit = • { $unit } – { monitoring-close-state }, with: { $who }
monitoring-close-lonely = • { $unit } – { monitoring-close-state }, nobody answers
monitoring-close-more = … and { $count } more. All units: /monitoring.
monitoring-close-means =
    { $count ->
        [0] The monitoring of this year cannot be opened again.
       *[other] These units cannot answer any more and get a message. The monitoring of this year cannot be opened again.
    }

monitoring-unit-title = **Monitoring { $year }: { $unit }**
monitoring-unit-points =
    { $count ->
        [0] The unit's list has no points.
        [one] The unit has { $count } point, directions: { $groups }.
       *[other] The unit has { $count } points, directions: { $groups }.
    }
monitoring-unit-notStarted = ○ The check has not begun.
monitoring-unit-underWay = ⏳ The check is under way, answers are saved.
monitoring-unit-handedOver = ⏳ Handed to the secretary of the working group, receipt not confirmed yet.
monitoring-unit-returned = ⚠️ Returned by the secretary. Put it right and hand it over again.
monitoring-unit-received = ✅ The secretary has confirmed the receipt.
monitoring-unit-lapsed = The unit has no list any more, the task is dropped.
monitoring-unit-remark = Remark: { $remark }
monitoring-unit-confirmed = Confirmed: { $who }, { $day }, { $time } ({ $channel ->
        [telegram] Telegram
        [web] web chat
        [max] MAX
        [vk] VK
       *[other] another channel
    }).
monitoring-unit-for = In the place of: { $name }.
monitoring-unit-gaps = Processes without points, the reason: { $reason }
monitoring-unit-none = **No changes, the unit's list is checked.**
monitoring-unit-changes = **The unit's list is checked, there are changes.**
monitoring-unit-who = Who answers: { $who }
monitoring-unit-nobody = ⚠️ Nobody answers for the unit now.
monitoring-group-line = { $number }. { $mark } { $name } · points: { $count }
monitoring-new-line =
    { $count ->
        [0] { $number }. { $mark } New points
       *[other] { $number }. { $mark } New points · processes without points: { $count }
    }
monitoring-answer-none = no changes
monitoring-answer-nothing = nothing new
monitoring-answer-changes =
    { $prepared ->
        [0] changes, proposals: { $sent }
       *[other] changes, proposals: { $sent }, not sent: { $prepared }
    }

monitoring-group-step = Monitoring { $year } · { $at } of { $of }
monitoring-group-title =
    { $count ->
        [one] { $name } · { $count } point
       *[other] { $name } · { $count } points
    }
monitoring-group-question = **Are there changes?** Kind of point, needs, content, channel
monitoring-new-question = **Are there new points or processes?** Those that the unit's list does not have yet
monitoring-new-uncovered =
    { $count ->
        [one] ⚠️ The unit has { $count } process without points.
       *[other] ⚠️ The unit has { $count } processes without points.
    }
monitoring-changes-title = **{ $name }: what has changed?**
monitoring-changes-hint = Tick points with the same change.
monitoring-pick-line = { $number }. { $mark } { $name } · { $process }
monitoring-changes-proposed =
    { $prepared ->
        [0] Proposals under approval or decided: { $sent }.
       *[other] Proposals under approval or decided: { $sent }, prepared but not sent: { $prepared }.
    }
monitoring-changes-pick = Press the number of a point.
monitoring-changes-what = Ticked: { $count }. What changes about them?

monitoring-gaps-interview = Handing over with gaps
monitoring-reason = Why are there processes without points?
    .title = Reason for the gaps
    .hint = The secretary sees the reason beside the result.
    .example = the process begins next year, no clients yet
monitoring-remark-interview = Return of a monitoring result
monitoring-remark = What is to be put right? The unit sees these words.
    .title = Remark
    .hint = In one phrase.
    .example = check the phones: there is one number since October

monitoring-told-opened = **The monitoring of the list { $year } is open: { $unit }**
monitoring-told-reopened = **Processes have come to the unit “{ $unit }”.** Check their points and hand the result over.
monitoring-told-handedOver = The unit “{ $unit }” has handed over its monitoring result of { $year }.
monitoring-told-returned = ⚠️ The monitoring result was returned: { $unit }.
monitoring-told-received = ✅ The secretary has confirmed the receipt of the monitoring result: { $unit }.
monitoring-told-closed =
    { $state ->
        [handedOver] **The monitoring of the list { $year } is over: { $unit }.** The result was handed over, its receipt not confirmed.
       *[other] **The monitoring of the list { $year } is over: { $unit }.** The result was not handed over, answers are taken no more.
    }
monitoring-told-ended =
    { $count ->
        [one] ⚠️ The monitoring of the new year is open, the earlier one is over. { $count } unit has not finished:
       *[other] ⚠️ The monitoring of the new year is open, the earlier one is over. { $count } units have not finished:
    }
monitoring-told-ended-way = The units have their new tasks: /monitoring.
monitoring-told-nobody =
    { $count ->
        [one] ⚠️ Nobody answers for { $count } unit in the monitoring:
       *[other] ⚠️ Nobody answers for { $count } units in the monitoring:
    }
monitoring-told-nobody-way = Appoint a person responsible for client interaction: /admin.

waiting-monitoringCheck = Monitoring of the list “{ $name }”
waiting-monitoringHandOver = Hand over the monitoring result “{ $name }”
waiting-next = Hand it to the secretary by { $day }.

refused-monitoring-none = The rules in force at the authority know no yearly monitoring of the list.
refused-monitoring-open = The monitoring of this year is open already.
refused-monitoring-gone = This monitoring is over. What is under way now: /monitoring.
refused-monitoring-draft-over = This monitoring is over, answers are taken no more. The draft is of no use: cancel it.
refused-monitoring-earlier = End the earlier monitoring first: not all units have finished it.
refused-monitoring-handed-over = The unit's result is with the secretary already. It can be changed if it is returned.
refused-monitoring-decided = This result has been decided on already.
refused-monitoring-group-gone = The unit has no such group of points any more. Here is how it stands.
refused-monitoring-moved = Something has changed while you were looking. Here is how it stands.
refused-monitoring-unanswered =
    { $count ->
        [one] { $count } group has no answer yet.
       *[other] { $count } groups have no answer yet.
    }
refused-monitoring-picked-many = A proposal holds at most { $count } points. Tick the others in the next one.
refused-monitoring-nothing-picked = Tick points first.
refused-monitoring-drafts = Only drafts of the unit are ticked: the unit itself corrects them. Tick approved points, or answer “No changes”.
refused-monitoring-not-proposed = Changes were told of here, but nothing is proposed yet. Tick points, or answer “No changes”.
refused-monitoring-not-yours = Somebody else has prepared the proposal and not sent it. Pick the points and propose the changes anew.
refused-monitoring-not-sent = The proposal is prepared but not sent for approval. Send it: /approvals.

button-monitoring = Monitoring of the list
button-monitoring-preview = Open earlier
button-monitoring-open = Open the monitoring
button-monitoring-close = End the monitoring
button-monitoring-begin = Begin the check
button-monitoring-go-on = Go on with the check
button-monitoring-confirm = Confirm and hand to the secretary
button-monitoring-receive = ✅ Confirm the receipt
button-monitoring-return = ↩︎ Return
button-back-to-monitoring = ← To the monitoring
button-back-to-unit = ← To the unit
button-open-monitoring = Open the monitoring
button-no-changes = No changes
button-changes = There are changes
button-nothing-new = Nothing new
button-something-new = Add a point
button-change-kind = Kind, channel
button-change-needs = Needs
button-change-content = Content
button-change-gone = Point is no more
