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
        [one] Approvals: { $open } open, the longest waits for { $longest } working day.
       *[other] Approvals: { $open } open, the longest waits for { $longest } working days.
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
document-ready-status = The status is ready: a sheet by unit and one by direction.

button-status = Status
button-status-units = By unit
button-status-areas = By direction
button-status-xlsx = XLSX
button-back-to-status = ← To the status
