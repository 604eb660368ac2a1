entry-name-line = **{ $name }**
entry-state-draft = Draft list: the entry can be changed.
entry-state-approved = ✅ In the approved edition.
entry-field = { $field }: { $value }
entry-field-empty = { $field }: –
entry-field-area = Direction
entry-field-function = Function or service
entry-field-process = Business process
entry-field-needs = Needs of the client
entry-field-actions = Actions of the authority
entry-field-specifics = Interaction specifics
entry-field-kind = Kind
entry-field-source = Source document
entry-field-marks = Marks
entry-file = 📄 { $name }
entry-file-of = 📄 Source document of “{ $name }”
entry-author = Author: { $author }, { $day }
entry-changes-by-proposal = The entry belongs to the approved edition and changes only by a change proposal.
entry-remove = **Remove “{ $name }” from the list?**
    Business process: { $process }
    The entry cannot be brought back.

button-edit = Edit
button-source-file = 📄 Document
button-back-to-list = ← To the list
button-back-to-entry = ← To the entry
