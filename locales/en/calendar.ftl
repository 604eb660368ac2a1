# The working calendar (R75).
button-admin-calendar = Calendar
calendar-title = **Working calendar**
calendar-built-in = { $year } – built in: Government decree № { $number } of { $date }
calendar-loaded = { $year } – loaded: { $name }, { $day }; source: { $source }
calendar-provisional = { $year } – ⚠️ provisional: weekends, holidays and the shifts of article 112 of the Labour Code only
calendar-about = When the moved days of a year have been adopted, send them as a file.
button-calendar-send = Load a year
button-calendar-drop = Take the loaded { $year } away
button-calendar-again = Send another file
button-calendar-load = ✅ Apply
calendar-interview = Calendar of a year
calendar-file = Send the file with the calendar of a year
    .hint = CSV with lines “date,kind”: list weekdays that became days off (“off”) and Saturdays and Sundays on which work is done (“working”). Or JSON with the moved days. The bot shows first what will change.
    .example =
        CSV: 2027-01-08,off
        JSON: { "{" }"year": 2027, "decree": { "{" }"number": "100", "date": "2026-09-24"{ "}" }, "transfers": [{ "{" }"from": "2027-01-02", "to": "2027-12-31"{ "}" }]{ "}" }
calendar-preview = **Calendar { $year }: please check**
calendar-counts = Days off and holidays: { $off }, working days: { $working }
calendar-moved = Days off on weekdays: { $days }
calendar-weekends = Working weekends: { $days }
calendar-none = none
calendar-and-more = { $days } and { $count } more
calendar-same = There is no difference from the calendar that holds.
calendar-changes = **Will change**
calendar-become-off = Become days off: { $days }
calendar-become-working = Become working days: { $days }
refused-calendar-file-gone = This file is gone. Please send it again.
refused-calendar-not-loaded = This year is not loaded, there is nothing to take away.
refused-calendar-json = **The file does not fit**
    Field “{ $path }”: expected { $expected }.
refused-calendar-csv-empty = **The file does not fit**
    It has no lines with dates. Lines like “2027-01-08,off” are needed.
refused-calendar-csv-date = **The file does not fit**
    Line { $line }: there is no such date. 2027-01-08 or 08.01.2027 will do.
refused-calendar-csv-kind = **The file does not fit**
    Line { $line }: the kind of day is not understood. “off”, “working” and “short” will do.
refused-calendar-csv-year = **The file does not fit**
    Line { $line }: the date is of another year. A file holds one year.
refused-calendar-csv-twice = **The file does not fit**
    Line { $line }: this date stands above already.
refused-calendar-csv-holiday = **The file does not fit**
    Line { $line }: this is a public holiday (article 112 of the Labour Code) and cannot be a working day.
