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
edition-presented = Presented by: { $who }
edition-confirmed = Order recorded by: { $who }, { $day }, { $time } ({ $channel })
edition-took-in = Approved changes taken in: { $numbers }
edition-order-no-file = Adopted by order No. { $order }, { $day }. The file of the order is not attached.
edition-changes-area = **{ $area }**
edition-compare = Compare edition No. { $number } with which one?
button-edition-compare = Compare with another
button-edition-order = File of the order

approved-changes-title = **Approved changes that are in no edition yet**
approved-changes-none = There are none: everything approved is in an edition.
approved-changes-no-edition = No edition is in force yet, there is nothing to put changes into. They enter the first edition when it is adopted.
approved-changes-head =
    { $count ->
        [one] { $count } change waits for its act. It enters the edition after No. { $number }.
       *[other] { $count } changes wait for their act. They enter the edition after No. { $number }.
    }
approved-changes-stuck = They cannot be put into the edition in force. The reason stands beside each of them.
approved-change-line = No. { $number }: **{ $name }**, approved { $day }
approved-change-line-more = No. { $number }: **{ $name }** and { $count } more, approved { $day }
approved-change-changed = ⚠️ The point “{ $name }” in the edition in force is not what the approvers saw. Propose the change anew and take this one out: it opens by its number.
approved-change-name-taken = ⚠️ This process already has the point “{ $name }”. Propose the change anew and take this one out: it opens by its number.
approved-change-needs = ⚠️ It rests on change No. { $needs }, which cannot be taken in.
amendment-interview = The act that changes the list
amendment-changes = Which approved changes does the act make?
    .title = Changes
    .hint = All are ticked. Untick those that the act does not name: they wait for the next one.
amendment-change = No. { $number } · { $name }
amendment-change-more = No. { $number } · { $name } and { $count } more
amendment-title = **Edition No. { $number }: check it before it is adopted**
amendment-made-of = Edition No. { $from } and the changes { $numbers }, nothing else.
amendment-order-early = ⚠️ The act was signed before the last change was approved, { $day }. Check the date.
amendment-due = To be published by { $day }.
amendment-confirm = The button “I confirm” adopts the edition. It cannot be changed afterwards.
refused-no-edition-in-force = No edition is in force yet, there is nothing to put changes into. They enter the first edition when it is adopted.
refused-no-approved-changes = There are no approved changes now that can be put into the edition.
refused-amendment-moved = Some of the ticked changes are in an edition already. Tick the changes anew.
refused-amendment-changed = While you looked, the edition in force or the changes became others. This is what comes out now.
refused-amendment-misfit-needs = Change No. { $number } rests on change No. { $needs }. Tick that one too.
refused-amendment-misfit-name-taken = Change No. { $number } cannot be taken in: this process already has the point “{ $name }”.
refused-amendment-gone = This prepared edition is no more. Begin anew.
refused-amendment-adopted = This edition is adopted already.
refused-order-before-edition = The act cannot be older than the order of the edition in force. Check the date.
button-approved-changes = Approved changes
button-approved-changes-count = Approved changes: { $count }
button-amendment-start = Record the act
button-amendment-prepared = To the prepared edition
button-amendment-preview = See the edition
button-amendment-confirm = ✅ I confirm
button-amendment-revise = Correct
refused-amendment-misfit-changed = Change No. { $number } cannot be taken in: the point “{ $name }” in the edition in force is not what the approvers saw.
set-aside-interview = A change is taken out of the queue
set-aside-reason = Why is the approved change not put into an edition?
    .title = Reason
    .hint = Who proposed the change sees the reason. The approval stays in the journal.
    .example = The process left the register, the touchpoint is no more.
proposal-set-aside = Taken out of the queue for an edition. { $reason }
formation-told-changeSetAside =
    The approved change No. { $number } was taken out of the queue for an edition.
    { $reason }
button-set-aside = Take out of the queue
refused-set-aside-over = Nothing is left to decide: the change is in an edition, was taken out of the queue, or can be taken in again. The draft is of no use: cancel it.
refused-change-fits = This change waits for no such decision: it can be taken in, is in an edition or was set aside.
