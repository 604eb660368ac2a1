register-told = **The register of processes has changed** ({ $cited }). What the list needs:
register-task-appeared = { $unit }: new process “{ $name }” – describe its points
register-task-gone = { $unit }: process “{ $name }” was taken out – propose to remove its points
register-task-came = { $unit }: process “{ $name }” is this unit’s now – look its points through
register-task-went = { $unit }: process “{ $name }” went to another unit
register-task-renamed = { $unit }: process “{ $name }” or its function has another name – look its points through

register-card-title = **The register of processes has changed** ({ $cited })
register-card-process = { $number } { $name } · { $function }
register-card-unit = { $unit }
register-card-before = Before: { $name } · { $function }
register-about-appeared = The process is new. Describe its points and propose to add them to the list.
register-about-gone = The process was taken out of the register. Propose to remove its points from the list.
register-about-came = The process is the unit’s now; before, this unit was responsible: { $other }. Look its points through and propose changes if they are needed.
register-about-went = Responsible for the process is now: { $other }. Its points stand in the list of that unit.
register-about-renamed = The process or its function has another name. Look its points through and propose changes if they are needed.
register-due =
    { $count ->
        [0] Due { $day }, today is the last day.
        [one] Due { $day }, { $count } working day left (set by the authority).
       *[other] Due { $day }, { $count } working days left (set by the authority).
    }
register-due-past =
    { $count ->
        [one] ⚠️ Was due { $day }, { $count } working day ago.
       *[other] ⚠️ Was due { $day }, { $count } working days ago.
    }
register-state-underWay = ⏳ A proposal is being decided on or waits for its act.
register-state-done = ✅ Done.
register-state-unneeded = ✅ Confirmed: the list needs no change.
register-state-dropped = Not needed any more: the register has changed again.
register-ended = { $name }, { $position }, { $day }
register-ended-reason = Reason: { $reason }

register-tasks-title =
    { $count ->
        [0] **Changes of the register**
       *[other] **Changes of the register that the list does not follow yet: { $count }**
    }
register-tasks-none = ✅ The list follows the register of processes.
register-lies = With: { $who }
register-lies-nobody = ⚠️ Nobody is responsible: please appoint somebody.

register-unneeded-interview = The list needs no change
register-reason = Why does the list need no change?
    .title = Reason
    .hint = The confirmation is kept with your name, position and the time.
    .example = points and needs are as they were, the new name enters when the list is formed next time

button-register-describe = Describe points
button-register-add = Propose to add points: { $count }
button-register-remove = Propose to remove points: { $count }
button-register-change = Propose a change
button-register-noted = Noted
button-register-unneeded = No change needed
button-register-confirm = I confirm

refused-register-task-gone = There is no such task.
refused-register-task-done = This task is closed already.
refused-register-no-points = There is nothing to propose now: there are no points, or they are being decided on.
status-register =
    { $overdue ->
        [0] Changes of the register that the list does not have yet: { $open }, see /register_changes.
       *[other] ⚠️ Changes of the register that the list does not have yet: { $open }, overdue: { $overdue }, see /register_changes.
    }
