leaving-title = An employee leaves
moving-title = An employee moves
leaving-who = Who is it about?
    .title = Employee
    .hint = Choose from the list or write part of the surname, the position or the unit.
leaving-successor = Who takes the work over?
    .title = Successor
    .hint = Colleagues of the same unit come first. You can write part of the surname. Without a successor the head of the unit takes it over, else the coordinator.
    .nobody = No successor
    .none = not named
moving-unit = To which unit?
    .title = New unit
    .hint = Choose from the list or write part of the name.
moving-roles = Which roles begin in the new unit?
    .title = Roles
    .hint = Roles in the former unit end today, roles in the whole authority stay.
moving-role-employee = employee
moving-role-interactionOfficer = responsible for interaction
moving-role-unitHead = head of the unit
leaving-save = Mark as left
moving-save = Move
leaving-note-nothing = Nothing is unfinished: there is nothing to hand over.
leaving-note-named =
    { $count ->
        [one] The successor gets { $count } thing. Both sides are told by a message.
       *[other] The successor gets { $count } things. Both sides are told by a message.
    }
leaving-note-heir =
    { $count ->
        [one] { $count } thing goes over to: { $name }.
       *[other] { $count } things go over to: { $name }.
    }
leaving-note-nobody = ⚠️ Nobody can take the work over: there is neither a head of the unit nor a coordinator. Name a successor.

leaving-desk = **Employees who leave or move**
leaving-desk-about = Access ends at once, in every channel. Drafts and the responsibility for segments go to the successor, the answers are kept.
leaving-left = **Access closed: { $count }**
leaving-line = { $number }. { $name } – { $place }
person-left = ✅ **Access closed: { $name }**
    { $place }
person-at-work = **{ $name }**
    { $place }
person-left-heir = The work went over to: { $name }.
person-left-nobody = The work went over to nobody.
person-left-mistake = If this is a mistake, access can be given back. What was handed over stays with the successor.
person-moved = ✅ **{ $name }**
    Now: { $place }
person-moved-rest = The work of the former unit has stayed there, both sides get a message.
person-back = ✅ **Access is open again: { $name }**
    { $place }
person-back-heir = Drafts and segments have stayed with the successor: { $name }.
person-back-sessions = The web chat needs a new sign-in link.

handed-to-you-left = **Work has been handed over to you**
    Employee marked as left: { $name }.
handed-to-you-moved = **Work has been handed over to you**
    Employee who moves to another unit: { $name }.
handed-from-you-left = **Access to the bot is closed**
    The staff register marks you as left. If this is a mistake, turn to the coordinator.
handed-from-you-moved = **You have moved to another unit**
    Your roles in the former unit have ended.
handed-heir = The work went over to: { $name }.
handed-drafts = **Drafts: { $count }**
handed-segments = **Responsibility for segments: { $count }**
handed-proposals = **Proposals to change the list: { $count }**
handed-monitoring = **Monitoring of the list, units: { $count }**
handed-approvals = **Approvals: { $count }**
handed-line = { $number }. { $text }
handed-more = and { $count } more
handed-drafts-kept = The answers in the drafts are kept, they wait among yours.
left-question-closed = The question is closed: access to the bot has ended. Answers given before are kept.
you-are-back = **Access to the bot is open again**
    You are not marked as left any more. What was handed over has stayed with the successor.

access-closed = Access to the bot is closed: you are not among the employees at work in the authority.
access-closed-ask = If this is a mistake, turn to the coordinator of your authority.

button-leaving = Mark as left
button-moving = Move
button-leaving-desk = Leaving and moving
button-reactivate = Give access back
refused-person-gone = This person is not among the employees at work any more.
refused-moving-unit-gone = This unit is gone. Choose another one.
refused-unit-same = The person is in this unit already. Choose another one.
refused-successor-gone = The successor is not at work in the authority any more, or is the same person. Choose somebody else.
refused-release-self = Your own leaving is marked by another coordinator or administrator.
refused-release-administrator = An administrator's leaving is marked by an administrator.
refused-last-administrator = This is the last administrator. Appoint another one first.
