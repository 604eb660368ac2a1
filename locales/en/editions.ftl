editions-title = **Editions of the list of interaction points**
editions-none = No edition has been adopted yet. A list in force can be taken over from a workbook: /workbook.
edition-line = No. { $number } – order of { $day } No. { $order }
edition-title = **Edition No. { $number }**
edition-order = Adopted by order No. { $order }, { $day }.
edition-in-force = ✅ In force: there is no later edition.
edition-earlier = There is a later edition.
edition-imported = Taken over from a list in force.
edition-entries = Interaction points: { $count }
edition-area = · { $area }: { $count }
edition-changes-title = **What changed: edition No. { $from } → No. { $to }**
edition-changes-count = Added: { $added }, changed: { $changed }, removed: { $removed }.
edition-added = Added: { $name }
    { $process }
edition-changed = Changed: { $name } ({ $fields })
    { $process }
edition-removed = Removed: { $name }
    { $process }
edition-field-area = direction
edition-field-functionName = function or service
edition-field-businessProcess = business process
edition-field-name = name
edition-field-kind = kind
edition-field-subtype = type
edition-field-needs = needs
edition-field-actions = actions
edition-field-specifics = specifics
edition-field-source = source document
edition-field-marks = marks
refused-edition-unknown = There is no such edition. All editions: /editions.

button-editions = Editions
button-edition-changes = Changes since edition No. { $number }
button-back-to-editions = ← To the editions
button-back-to-edition = ← To edition No. { $number }
document-ready-edition = The list as adopted by the order is ready.
