button-admin-processes = Processes
processes-title =
    { $count ->
        [one] **Register of processes: { $count }**
       *[other] **Register of processes: { $count }**
    }
processes-found = **Processes: “{ $text }”**
processes-none = There is nothing.
processes-line = { $at }. { $number } – { $name }
processes-line-retired = { $at }. { $number } – { $name } (retired)
button-process-add = Add a process
button-process-search = Search
button-process-edit = Change
button-process-retire = Retire
process-title = **{ $number } – { $name }**
process-area-line = Direction: { $area }
process-function-line = { $kind }: { $name }
process-unit-line = Unit: { $unit }
process-reach-line = Reach: { $reach }
process-entries-line = Entries of the list: { $count }
process-is-retired = The process is retired.
process-retire = **Retire the process “{ $name }”?**
    No points and profiles can be added for it any more. The journal and earlier editions keep it.
process-interview = Process
process-search-title = Search of a process
process-search-query = Which process to find?
    .hint = Its number or a part of its name.
process-number = Number of the process in the register?
    .title = Number
    .example = 1.10
process-name = What is the process called?
    .title = Name
    .example = Granting a subsidy
process-area = To which direction does it belong?
    .title = Direction
process-function = Within which function or service?
    .title = Function, service
    .example = Subsidies for entrepreneurs
process-kind = Is it a service, a function or a support measure?
    .title = Kind
process-kind-service = Service
process-kind-function = Function
process-kind-support = Support measure
process-unit = Which unit is responsible for the process?
    .title = Unit
    .hint = Choose or write a part of the name.
process-reach = Is the process internal?
    .title = Reach
process-reach-internal = internal
process-reach-interdepartmental = interdepartmental
refused-process-number-taken = Another process has the number { $number }.
refused-process-has-entries = The process has entries of the list, so its direction and unit change by an Excel workbook only: it moves them together.
refused-process-in-use = It cannot be retired yet: entries of the list { $entries }, profiles { $profiles }.
refused-admin-process-gone = This process is not in the register any more.
