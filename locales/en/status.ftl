status-title = **Status: { $about }**
status-today =
    As of { $day }. { $units ->
        [one] { $units } unit.
       *[other] { $units } units.
    }
status-list = List: { $covered } of { $processes } processes have points, { $entries } points in all.
status-empty-units =
    ⚠️ Without a single point: { $count ->
        [one] { $count } unit.
       *[other] { $count } units.
    }
status-profiles = Profiles: { $complete } of { $profiles } complete, hypotheses to verify: { $toVerify }.
status-overdue = ⚠️ Profiles past their deadline: { $count }.
status-formation = Formation: { $accepted } of { $of } lists accepted, { $checking } being checked.
status-approvals =
    { $longest ->
        [0] Approvals: { $open } open.
        [one] Approvals: { $open } open, the longest for { $longest } working day, step “{ $step }”.
       *[other] Approvals: { $open } open, the longest for { $longest } working days, step “{ $step }”.
    }
status-publication =
    { $count ->
        [0] Publication: edition No. { $number }, today is the last day.
        [one] Publication: edition No. { $number }, { $count } working day is left.
       *[other] Publication: edition No. { $number }, { $count } working days are left.
    }
status-publication-late =
    { $count ->
        [one] ⚠️ Publication: edition No. { $number }, overdue by { $count } working day.
       *[other] ⚠️ Publication: edition No. { $number }, overdue by { $count } working days.
    }
status-drafts = Unfinished interviews: { $count }.
status-edition = Edition No. { $number }: order of { $day } No. { $order }.
status-no-edition = No edition has been adopted yet.
status-units-title = **Status by unit**
status-unit = { $number }. **{ $unit }**
status-unit-list = Processes with points: { $covered } of { $processes }
status-unit-profiles =
    Profiles: { $complete } of { $profiles }{ $overdue ->
        [0] { "" }
       *[other] {" "}· ⚠️ overdue: { $overdue }
    }
status-areas-title = **Status by direction**
status-area = { $area }: processes with points { $covered } of { $processes }, points { $entries }
status-file = Status
status-sheet-units = Units on { $date }
status-sheet-areas = Directions
status-column-unit = Unit
status-column-area = Direction of activity
status-column-processes = Processes
status-column-uncovered = Processes without points
status-column-entries = Points
status-column-profiles = Profiles
status-column-complete = Complete profiles
status-column-toVerify = Hypotheses to verify
status-column-overdue = Overdue
status-column-drafts = Unfinished interviews
document-ready-status = The status is ready: a sheet each for units, directions, approvals and publication.

button-status = Status
button-status-units = By unit
button-status-areas = By direction
button-status-xlsx = XLSX
button-back-to-status = ← To the status

button-status-picture = Picture
status-picture-title = Status
status-picture-about = { $about } · { $date }
status-stage-done = done
status-stage-underWay = under way
status-stage-notBegun = not begun
status-stage-overdue = overdue
status-chart-stages = Units by stage
status-subject-monitoring = Monitoring: { $count }
status-subject-formation = Formation: { $count }
status-subject-list = List: { $count }
status-subject-profiles = Profiles: { $count }
status-chart-units-processes =
    { $of ->
        [one] Processes with points: { $of } unit
       *[other] Processes with points: { $of } units
    }
status-chart-units-profiles =
    { $of ->
        [one] Profiles: { $of } unit
       *[other] Profiles: { $of } units
    }
status-processes-done = with points
status-processes-notBegun = without points
status-profiles-done = complete
status-profiles-notBegun = not complete
status-profiles-overdue = overdue
status-bar-late = profiles overdue: { $count }
status-bar-others = Other units: { $count }
status-chart-due = What is due by day
status-due-monitoring = monitoring
status-due-formation = lists of units
status-due-approval = approvals
status-due-publication = publication
status-due-profile = profiles
status-bar-past = Overdue
status-bar-today = Today
status-bar-day =
    { $weekday ->
        [1] Mon { $date }
        [2] Tue { $date }
        [3] Wed { $date }
        [4] Thu { $date }
        [5] Fri { $date }
        [6] Sat { $date }
       *[7] Sun { $date }
    }
status-bar-later = Later
status-chart-cycles = How long approvals take
status-cycle-median = usually (median)
status-cycle-longest = at the longest, working days
status-cycle-term =
    { $count ->
        [one] term of a step: { $count } working day
       *[other] term of a step: { $count } working days
    }
status-bar-step = { $step } · decided { $decided }, waiting { $open }
status-bar-exceeded = term exceeded: { $count }
status-picture-ready = The status as a picture. More by unit and in the XLSX file.
status-sheet-approvals = Approvals
status-sheet-publication = Publication
status-sheet-monitoring = Monitoring
status-unit-done = done
status-unit-underWay = under way
status-unit-notBegun = not begun
status-unit-overdue = overdue
status-yes = yes
status-column-stage-monitoring = Monitoring
status-column-stage-formation = Formation
status-column-stage-list = List
status-column-proposal = Proposal No.
status-column-round = Round
status-column-step = Step
status-column-opened = Begun
status-column-last = Until
status-column-decided = Decided
status-column-days = Working days
status-column-exceeded = Term exceeded
status-column-who = With whom
status-column-edition = Edition No.
status-column-order = Order No.
status-column-orderDate = Date of order
status-column-due = To be published by
status-column-published = Published
status-column-late = Late
status-column-link = Link
status-column-stage-profiles = Profiles

button-status-overdue = ⚠️ Overdue: { $count }
button-nudge = Remind who has not answered
button-nudge-send = Send
button-nudge-list = List
button-nudge-cancel = Cancel
button-status-unit-list = Processes and points
button-status-unit-profiles = Profiles of the unit
button-back-to-status-units = ← To the units
status-overdue-title = **Overdue: { $count }**
status-overdue-none = Nothing is overdue.
status-late-line = { $number }. { $what } – by { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    }
status-late-who = { "    " }With: { $who }
status-late-nobody = { "    " }Nobody is responsible
status-late-monitoring = monitoring, { $name }
status-late-formation = list, { $name }
status-late-approval = approval of proposal No. { $name }
status-late-publication = publication of edition No. { $name }
status-late-profile = profile “{ $name }”
status-unit-title = **{ $unit }**
status-unit-stage = { $subject }: { $stage }
status-unit-drafts = Unfinished interviews: { $count }
nudge-title =
    { $count ->
        [one] **{ $count } person will get the message**
       *[other] **{ $count } people will get the message**
    }
nudge-text = “A reminder from { $by }. Your answer is awaited: …”, and for each their own list with deadlines.
nudge-hours = Messages go out in working hours, one a person and day.
nudge-told = Reminded today already: { $count }
nudge-none = Nobody is to be reminded: all have answered or have been reminded today.
nudge-list-title = **Who will be reminded**
nudge-list-line = { $number }. { $name } – { $about }
nudged =
    { $count ->
        [one] { $count } person is being reminded.
       *[other] { $count } people are being reminded.
    }
nudge-from = **A reminder from { $by }**
nudge-waits = Your answer is awaited:
refused-nudge-nobody = Nobody is to be reminded: all have answered or have been reminded today.
refused-nudge-changed = The list has changed while you looked: who has answered is left out. There were { $before }, now { $count }:

button-digest = Send me the status
button-open-status = Open the status
button-digest-daily = Every working day
button-digest-weekly = Once a week
button-digest-off = Do not send
digest-title = **The status on a schedule**
digest-now-daily = Now: every working day.
digest-now-weekly = Now: on the first working day of the week.
digest-now-off = Now: not sent.
digest-hint = It comes in the morning if something has changed since the last one.
digest-no-consent = ⚠️ The bot may not write to you first yet. You can allow it in the settings: “My data”.
digest-head = Journal, beginning of the last hash: { $head }
status-waiting-changes = Approved changes that are in no edition yet: { $count }.
status-published-late = ⚠️ Publication: edition No. { $number } was published on { $day }, after its last day.
status-monitoring = Monitoring { $year }: { $done } of { $of } done, { $underWay } under way, { $notBegun } not begun, { $overdue } overdue.
status-due-register = register changes
status-late-register = change of the register, “{ $name }”
