invited-title = **Invitation: { $name }**
invited-telegram = Telegram: { $link }
invited-web = Web chat: { $link }
invited-code = Code: { $code }
invited-until = Valid until: { $day }. Once, for one person.
invited-how = Hand it over personally. The code can be written to the bot in any messenger. The earlier invitation is no longer valid.

unit-invited-title = **Invitations: { $unit }**
unit-invited-how = This message can be forwarded to the head of unit: everybody gets only the own invitation.
unit-invited-person = **{ $name }**
unit-invited-left =
    { $count ->
        [one] { $count } more person waits for an invitation.
       *[other] { $count } more people wait for an invitation.
    }
unit-invited-none = There is nobody to invite: everybody here has access or a valid invitation. A new one in place of the earlier is made on the person's card.

joined = ✅ You are connected. If the name below is not yours, tell the coordinator.

join-refused =
    { $reason ->
        [slip] **The code was read only in part.** It has 16 letters, four groups of four. Spaces and case do not matter. Check it and write it again.
        [wait] **Too many wrong codes.** The next one can be written in an hour. If the code is lost, ask the coordinator for a new invitation.
        [used] **This invitation has been used.** It works once. The coordinator has been told; if the invitation is yours, ask for a new one.
        [revoked] **This invitation was taken back.** Perhaps there is a newer one. The coordinator has been told; ask for a new invitation.
        [expired] **The invitation has expired.** The coordinator has been told; ask for a new invitation.
        [person] **This invitation lets nobody in.** The person it was issued for has no access at present. The coordinator has been told.
        [already] **This invitation was issued for somebody else.** You have access already, and it has not changed. The coordinator has been told.
        [account] **No invitation works in this chat.** Access is closed here. The coordinator has been told; please turn to them.
       *[unknown] **There is no such code.** Check the letters: there are 16. If that does not help, ask the coordinator for a new invitation.
    }

invitation-misused =
    ⚠️ **An invitation did not work: { $name }**
    { $reason ->
        [used] It was opened once more although it had been used.
        [revoked] An invitation that was taken back was opened.
        [expired] An invitation that had expired was opened.
        [person] It was opened, but the person has no access at present.
        [already] It was opened by somebody who is connected as another person.
       *[account] It was opened from a chat whose access is closed.
    }
    Channel: { $channel }. If it was the person, issue a new invitation; if not, find out who has got it.

button-invite = Invite
button-invite-again = New invitation
button-revoke-invitation = Take the invitation back
button-invite-unit = Invite the unit
button-invite-more = Next invitations
