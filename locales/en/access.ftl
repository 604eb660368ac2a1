stranger-code = If you have the code of an invitation, write it here.
button-ask-access = Ask for access
access-ask = **Who are you?** Write in one message: surname and name, position and unit.
    Coordinators and administrators of the authority will see it.
access-sent = ⏳ **The request was sent** { $day }. The answer comes here.
access-none = There is no request for access now.
access-later = The last request was refused. A new one can be sent a day after the answer; the coordinator of the authority settles what is urgent.
access-title = **A request for access**
access-from = { $channel }, { $day }, { $time }
access-state =
    { $state ->
        [open] ⏳ Not decided yet.
        [withdrawn] The request was taken back.
        [writing] The request is not written yet.
       *[other] It was decided.
    }
access-decided =
    { $state ->
        [accepted] ✅ Access was given: { $person }
            Decided by { $by }, { $day }, { $time }
       *[refused] Refused
            Decided by { $by }, { $day }, { $time }
    }
access-list = Waiting for a decision: { $count }
access-list-empty = There are no requests for access.
access-pick = **Who of the register is it?** The person writes:
access-candidate = { $number }. { $name } – { $position }
access-pick-hint = Only people without access are shown.
access-pick-unknown = The words of the request fit nobody in the register. Look for the person by surname; only those without access are shown.
access-pick-none = “{ $query }” fits nobody without access. If the person is not in the register, add them first.
access-confirm = **Give access as { $name }?**
access-confirm-words = The person writes:
access-accepted = ✅ **Access is open.** Press “Menu” to begin.
access-refused = **Access was refused.** If this is a misunderstanding, turn to the coordinator of your authority.
access-refused-words = Explanation: { $words }
access-refusal-title = Refusing access
access-refusal-question = What to answer?
    .hint = The explanation comes together with the refusal. It can be left out.
access-refusal-silent = Without an explanation
access-refusal-none = without an explanation
refused-access-gone = This request is no more.
refused-person-has-account = This person has access already. Choose another one.
button-access-cancel = Do not ask
button-access-withdraw = Take the request back
button-access-accept = Accept
button-access-refuse = Refuse
button-access-yes = Yes, give access
button-access-other = Choose another one
button-access-request = To the request
button-admin-access = Requests for access
