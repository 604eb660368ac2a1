coverage-title = **Coverage: { $unit }**
coverage-count =
    { $entries ->
        [one] { $entries } point in the list
       *[other] { $entries } points in the list
    }, business processes in the register: { $processes }.
coverage-complete = ✅ Every business process has points.
coverage-uncovered =
    { $count ->
        [one] ⚠️ { $count } business process has no points:
       *[other] ⚠️ { $count } business processes have no points:
    }
coverage-process = { $number }. { $name }
coverage-name = “{ $name }”
coverage-more = and { $count } more
coverage-tap = Tap a number to add points.
coverage-final-only = ⚠️ Only points for the outcome of a request, business processes: { $count }.
coverage-without-digital = Only offline points, business processes: { $count }. Check whether there is a digital one.
coverage-without-offline = Only digital points, business processes: { $count }. Check where those turn who need an offline one.
coverage-areas = By direction:
coverage-area = { $area }: points { $entries }, business processes { $processes }, without points { $uncovered }

saved-created =
    { $count ->
        [one] ✅ { $count } point is saved.
       *[other] ✅ { $count } points are saved.
    }
saved-joined =
    { $count ->
        [one] ✅ { $count } existing entry was extended.
       *[other] ✅ { $count } existing entries were extended.
    }
saved-nothing = The list has not changed.
saved-process = Business process: { $process }
saved-final-only = ⚠️ The business process has only points for the outcome of a request. Check where clients turn before.
saved-listed =
    { $count ->
        [one] { $count } point in the unit's list.
       *[other] { $count } points in the unit's list.
    }
saved-uncovered =
    { $count ->
        [0] Every business process has points.
        [one] { $count } business process has none yet.
       *[other] { $count } business processes have none yet.
    }

button-next-process = Next business process
button-uncovered = Processes without points
