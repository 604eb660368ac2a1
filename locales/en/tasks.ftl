tasks-title =
    { $count ->
        [one] **{ $count } task waits for you**
       *[other] **{ $count } tasks wait for you**
    }
tasks-none = Nothing waits for you now.
tasks-line = { $number }. { $task }
task-approval = ⏳ Decide: { $name }
task-draft = ⏳ Finish: { $name }
task-uncovered = ⚠️ No points for the business process “{ $process }”
tasks-tap = Tap a number to begin.
task-approval-stuck = ⚠️ Nobody to approve, name a substitute: { $name }
task-approval-due = ⏳ Decide by { $day }: { $name }
task-approval-late = ⚠️ Decide, the term ended on { $day }: { $name }
task-round-check = ⏳ Check the list, { $unit }
task-round-present = ⏳ Present the consolidated list for adoption
task-round-adopt = ⏳ Record the order that adopts the list
task-receipt = ⏳ Receive the result of the monitoring, { $unit }
