command-admin-words = administration
help-command-admin = administration of the authority
button-admin = Administration
admin-title = **Administration**
admin-waiting =
    { $count ->
        [one] ⏳ { $count } request waits for a second administrator.
       *[other] ⏳ { $count } requests wait for a second administrator.
    }
button-admin-setUp = Authority
button-admin-units = Units
button-admin-deeds = Requests to confirm

# Units.
admin-units = **Units**
admin-units-none = **Units**
    None yet. Add them one by one, or send an Excel workbook.
admin-unit-line = { $number }. { $unit }
admin-unit-retired = { $number }. { $unit } – retired
admin-unit = **{ $unit }**
admin-unit-short = Short: { $short }
admin-unit-holds = Employees: { $people }, processes: { $processes }, entries of the list: { $entries }
admin-unit-is-retired = The unit is retired.
button-unit-add = Add a unit
button-unit-rename = Rename
unit-interview = Unit
unit-ask-name = What is the unit called?
    .title = Name
    .example = Department of State Support
unit-ask-short = What is its short name?
    .title = Short name
    .hint = For buttons and narrow columns, up to 40 characters.
    .example = Support
refused-unit-taken = “{ $name }” is the name of another unit. Please choose another one.
refused-unit-gone = This unit is gone.
refused-unit-retired = This unit is retired already.
refused-unit-in-use = **The unit cannot be retired yet**
    It still has: employees { $people }, processes { $processes }, entries of the list { $entries }, profiles { $profiles }.
    Hand them over to another unit or take them out, then try again.
