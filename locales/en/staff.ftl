command-staff-words = staff of the authority

staff-title = **People**
    A number opens the unit.
staff-empty = There are no units and no people in the register yet. An Excel workbook brings them in.
staff-above = Above all units
staff-unit-line = { $number }. { $unit } · people: { $people }{ $without ->
        [0] {""}
       *[other] , without access: { $without }
    }
staff-unit-title = **{ $unit }**
staff-unit-empty = There is nobody here.
staff-unit-apart =
    { $count ->
        [one] { $count } person has neither access nor an invitation.
       *[other] { $count } people have neither access nor an invitation.
    }
staff-line = { $number }. { $name } – { $position } · { $standing ->
        [joined] ✅ has access
        [invited] ⏳ has an invitation
        [blocked] access closed
        [left] has left
        [erased] data removed
       *[apart] no access
    }
staff-found = **Found: { $count }** · “{ $query }”
staff-person = **{ $name }**
staff-state = { $state ->
        [active] State: at work
        [blocked] State: access closed
        [left] State: has left
       *[erased] State: data removed
    }
staff-roles = Roles: { $roles }
staff-no-roles = No roles
staff-role-in = { $role } ({ $unit })
staff-no-accounts = No chat is connected yet
staff-account = { $channel }, last time: { $day }
staff-account-blocked = { $channel }, takes no messages; last time: { $day }
staff-invitation = ⏳ The invitation is valid until: { $day }
staff-block = **Close access: { $name }?**
    The bot stops answering at once, in every channel, and sessions of the web chat end. Answers and roles are kept, and access can be given back.
staff-roles-title = **Roles: { $name }**
staff-roles-hint = A tick takes effect at once. Roles of a unit hold in the person's unit.
staff-roles-no-unit = A tick takes effect at once. Roles of units are not shown: the person belongs to none.
staff-deputy-of = { $role }: { $count }
staff-deputy-title = **Which units are supervised by { $name }?**
staff-search-title = Looking for a person
staff-search-query = Whom to look for?
    .hint = A surname or position; beginnings of words will do.

button-staff = People
button-admin-staff = People
button-staff-unit = The unit
button-staff-person = To the person
button-staff-search = Find a person
button-roles = Roles
button-block = Close access
button-block-yes = Yes, close
button-no-block = Do not close
button-unblock = Give access back
person-erased = Removed employee
deed-erasePerson = **Erase the personal data of { $name }?**
    .about = Name, position, e-mail, chats, sessions, drafts and own files will be erased. Entries of the list, profiles and decisions stay documents of the authority, marked as of a removed employee. The journal stays: it holds no names.
    .button = Erase the data
refused-erase-at-work = This person still works. First say that they leave, so that what they have in hand goes to a successor, or close access.
