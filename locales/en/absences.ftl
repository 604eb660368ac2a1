absences-title = **Absence and substitutes**
absences-none = Nobody is away.
absences-about = While somebody is away the substitute decides on approvals.
absence-line = { $who }: from { $from } to { $until }, substitute { $substitute }
absence-cancel = **Cancel the absence?**
    { $line }
    The approvals come back at once.
absence-told = You stand in for { $who }
    From { $from } to { $until }. Approvals of that time come to you.
absence-title = Absence
absence-person = Who is away?
    .title = Away
    .hint = Choose, or write part of the name.
absence-from = From which day on?
    .title = From
    .hint = For example: today, 25.12
absence-until = Until which day, inclusive?
    .title = Until
    .hint = For example: 30.12
absence-substitute = Who stands in?
    .title = Substitute
    .hint = Choose, or write part of the name. Open approvals move at once.
button-absences = Absence and substitutes
button-own-absence = Absence
button-absence-add = Say that I am away
button-absence-of = Absence of a colleague
button-absence-cancel = Cancel the absence
refused-absence-order = The last day is before the first one or over already. Please write another date.
refused-absence-person = This person cannot stand in. Choose another one.
refused-absence-gone = This absence is no more.
