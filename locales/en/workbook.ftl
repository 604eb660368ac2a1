command-workbook-words = load a workbook
help-command-workbook = take registers and the list over from an Excel workbook
button-workbook = Excel workbook

# The card that everything begins at.
workbook-title = **Taking over an Excel workbook**
workbook-about =
    One workbook holds units, staff, the register of processes and the list in force with its order.
    Take the template, fill in the sheets that you need and send the file: the bot checks every cell and changes nothing before you confirm.
workbook-last = Last one taken over: { $day }, lines: { $lines }.
button-workbook-template = Template
button-workbook-export = Workbook with present data
button-workbook-send = Send a workbook
workbook-template-ready = **Template of the workbook**
    Fill in the sheets that you need; empty sheets change nothing. The sheet “Explanations” says what to write in each column.
workbook-export-ready = **Workbook with present data**
    Correct lines, add new ones and send the file back. A file that is not changed changes nothing.
workbook-file-name = Registers and list.xlsx
workbook-export-name = Registers and list, { $date }.xlsx
workbook-marked-name = Workbook with remarks.xlsx

# The question.
workbook-interview = Taking over a workbook
workbook-file = Send the filled-in workbook
    .hint = An XLSX file of at most 10 MB. The bot shows first what would change.
refused-workbook-not-xlsx = This is no XLSX workbook. Save it in Excel as “Excel Workbook (.xlsx)” and send it.

# What became of a workbook.
workbook-waiting = **The workbook has arrived and is being checked**
    A large one takes up to a minute. The result comes as a message of its own; there is no need to wait.
workbook-reading = Reading the sheets…
workbook-comparing = Lines read: { $lines }; comparing them with the present data…
workbook-applying = **The changes are being made**
    All at once or none. The bot tells you the result.
button-refresh = Refresh
workbook-preview = **The workbook is checked, no remarks**
workbook-preview-lines =
    { $lines ->
        [one] { $lines } line was read. This will change:
       *[other] { $lines } lines were read. This will change:
    }
workbook-nothing = **The workbook is checked: there is nothing to change**
    Everything in it is there already. Lines: { $lines }.
workbook-counts = { $what }: { $counts }
workbook-what-units = Units
workbook-what-staff = Staff
workbook-what-processes = Processes
workbook-what-list = List
workbook-count-add = { $count } to add
workbook-count-change = { $count } to change
workbook-count-retire = { $count } to retire
workbook-edition = Edition № { $number } of the list, order № { $order } of { $date }, points: { $entries }
workbook-same = Unchanged: { $count }
workbook-note-left = People who left and are not brought back: { $count }
workbook-note-other = Needs kept in words of their own (“other”): { $count }
workbook-moved = The data changed after the check, so the workbook was checked anew.
workbook-problems =
    { $count ->
        [one] **{ $count } remark on the workbook**
       *[other] **{ $count } remarks on the workbook**
    }
workbook-problems-about = While there are any, nothing is taken over. Correct the cells and send the workbook again.
workbook-problem-line = { $sheet }, { $cell }: { $what }
workbook-problem-whole = { $what }
workbook-problems-more = And more: { $count }. All of them are in the file with remarks.
workbook-marked = Cells with remarks are coloured; what to correct stands to the right of the line. You may correct this very file and send it.
workbook-applied = **The workbook is taken over**
workbook-dropped = Given up, nothing was changed.
workbook-failed =
    { $why ->
        [not-a-workbook] **The file cannot be read as an Excel workbook.** It may be damaged or protected by a password. Save it anew and send it.
        [unfolds-too-large] **The workbook is too large.** Remove sheets and pictures that are not needed, or divide it.
        [not-allowed] **Stopped:** the right to it is gone. Nothing was changed.
       *[other] **The workbook could not be handled.** Nothing was changed. Send it again; if that does not help, ask an administrator.
    }
button-workbook-apply = Apply
button-workbook-marked = File with remarks
button-workbook-drop = Cancel
button-workbook-again = Send again
refused-workbook-gone = This workbook is gone. Send it again.
refused-workbook-not-ready = This workbook is still being checked.
refused-workbook-has-problems = There are remarks on the workbook: correct them first.

# What is wrong with a cell, and what to write instead.
workbook-problem-no-sheets = No sheet of the template is in the workbook. Call the sheets “Units”, “Staff”, “Register of processes”, “Order”, “List”, or take the template.
workbook-problem-no-lines = No line of the workbook is filled in. Lines that begin with “Example:” are not read.
workbook-problem-no-column = The sheet has no column “{ $column }”. Put it back into the row of headings.
workbook-problem-missing = The cell is empty, but a value is required. Fill it in.
workbook-problem-formula = There is a formula here. Put its value in its place (Copy – Paste values).
workbook-problem-cell-error = The value “{ $value }” could not be calculated. Write it in words or as a number.
workbook-problem-too-long = Too long: { $length } characters, at most { $max }. Shorten it.
workbook-problem-no-letters = “{ $value }” has no letters or digits. Write a name.
workbook-problem-not-one-of = “{ $value }” does not fit here. Write one of: { $words }.
workbook-problem-double = “{ $value }” stands in row { $other } already. Keep one of the rows.
workbook-problem-email-form = “{ $value }” does not look like an address. Write it like name@example.org.
workbook-problem-unit-unknown = The unit in “{ $value }” was not found. Write it as on the sheet “Units”, or add it there.
workbook-problem-unit-retired = The unit in “{ $value }” is retired. Write an active one.
workbook-problem-role-unknown = The role “{ $part }” is not known. Write, divided by semicolons: { $words }.
workbook-problem-role-needs-unit = The role “{ $part }” needs a unit. Write it in brackets: “{ $part } (Appeals Unit)”.
workbook-problem-role-appoints-administrator = Only an administrator may appoint administrators or take the role away. Leave the role as it was.
workbook-problem-role-last-administrator = Without this person nobody is left who administers. Appoint somebody else in the same workbook.
workbook-problem-person-ambiguous = There are several people called “{ $value }” in this unit. Give the e-mail to tell them apart.
workbook-problem-person-self = You cannot retire yourself. Take the “yes” away.
workbook-problem-process-unknown = The process “{ $value }” is not in the register. Write it as on the sheet “Register of processes”, or add it there.
workbook-problem-process-ambiguous = There are several processes “{ $value }” in the register: { $numbers }. Write the number instead of the name.
workbook-problem-area-other = In the register process { $process } belongs to another direction. Correct the direction here or in the register.
workbook-problem-function-other = In the register the function of this process is another one: “{ $other }”. Write the same or correct the register.
workbook-problem-kind-other = “{ $value }” does not fit the subtype “{ $subtype }”. Correct the kind or the subtype.
workbook-problem-subtype-needed = The name does not tell the subtype of this point. Choose it from the list in the column “Subtype”.
workbook-problem-number-form = “{ $value }” is no number. Write a whole number from 1.
workbook-problem-date-form = “{ $value }” is no date. Write day, month and year: 11.04.2024.
workbook-problem-edition-frozen =
    { $row ->
        [0] Edition № { $number } is adopted already and another one in this workbook. For a changed list give the next number: { $next }.
       *[other] Edition № { $number } is adopted already, and row { $row } of the list is another one in it. For a changed list give the next number: { $next }.
    }
workbook-problem-edition-behind = The last edition is № { $last }. Give a larger number.
workbook-problem-order-lines = A list needs exactly one line on the sheet “Order”: number of the edition, number and date of the order.
workbook-problem-too-many-lines = More than { $max } lines. Divide the workbook.

# Sheets of the workbook itself.
workbook-guide-title = Workbook of registers and list: how to fill it in
workbook-guide-step-fill = 1. Fill in only the sheets that you need. An empty sheet changes nothing; a line that is not in the workbook stays as it was.
workbook-guide-step-order = 2. Columns may stand in any sequence; other columns and sheets are not read. Columns with an asterisk are required.
workbook-guide-step-example = 3. The grey line “Example:” is not read and need not be removed. Formulas are not calculated: paste values.
workbook-guide-step-retire = 4. To retire a person or a process write “yes” in the column “Retire”. Units are retired in the bot.
workbook-guide-step-list = 5. The list is taken over whole, as an edition with its number and order. A point that it does not have leaves the list in force.
workbook-guide-step-again = 6. Send the file to the bot: it shows what will change and asks you to confirm. The same file once more changes nothing.
workbook-guide-sheet = Sheet
workbook-guide-column = Column
workbook-guide-required = Required
workbook-guide-what = What to write
workbook-guide-example = Example
workbook-guide-yes = yes
workbook-guide-no = no
workbook-guide-words = { $text } One of: { $words }.
workbook-remarks-sheet = Sheet
workbook-remarks-cell = Cell
workbook-remarks-advice = What to correct
workbook-column-name = Full name of the unit. The line is known by it; when it is renamed, keep the short name.
workbook-column-short = For narrow places. Empty: the full one.
workbook-column-person = As shown to colleagues.
workbook-column-position = The position in the staff list.
workbook-column-unit = The unit: full or short name from the sheet “Units”. Empty for the heads of the authority.
workbook-column-roles = One or several roles, divided by semicolons. A role in another unit has it in brackets: “supervising deputy (Appeals Unit)”.
workbook-column-email = E-mail at work. The line is known by it when somebody was renamed or moved.
workbook-column-retire = “yes” where the line is to be retired.
workbook-column-processNumber = Number in the register: the line is known by it. The cell is text, so that 1.10 does not become 1.1.
workbook-column-area = Direction of activity.
workbook-column-functionName = Name of the function or service in the register.
workbook-column-functionKind = What it is.
workbook-column-process = Name of the process in the register.
workbook-column-reach = Reach of the process.
workbook-column-editionNumber = Number of the edition: a whole number above that of the last one.
workbook-column-orderNumber = Number of the order that adopted the list.
workbook-column-orderDate = Date of the order: day, month, year.
workbook-column-lineNumber = Number of the line; not read.
workbook-column-businessProcess = A process of the sheet “Register of processes”, or its number.
workbook-column-touchpoint = The touchpoint. It stands in a process once.
workbook-column-needs = Needs in the words of the act, divided by semicolons; the rest is kept as “other”.
workbook-column-kind = Kind of the point.
workbook-column-actions = What the authority does; the needs are read from here where the column “Needs” is empty.
workbook-column-specifics = Interaction specifics. Empty: the kind of interaction.
workbook-column-subtype = Subtype of the point. Needed where the name does not tell it.
