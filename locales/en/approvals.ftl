approvals-title = **Approvals**
approvals-none = Nothing is under approval now.
approvals-nothing = There is nothing here.
approvals-list-waiting = ⏳ Wait for your decision: { $count }
approvals-list-own = Your proposals: { $count }
approvals-list-decided = Decided by you: { $count }
approvals-list-all = In the authority: { $count }
approvals-author = Author: { $author }
approvals-lies = ⏳ { $step }: { $who }, since { $day }
approvals-lies-nobody = ⚠️ { $step }: nobody to approve, since { $day }
approvals-days =
    { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }
button-approvals = Approvals
button-approvals-waiting = Wait for you
button-approvals-own = Yours
button-approvals-decided = Decided by you
button-approvals-all = All
button-verdict-approve = ✅ Approve
button-verdict-remark = With a remark
button-verdict-return = ↩︎ For rework
button-verdict-reject = ✖ Reject
button-ask-author = Ask the author
button-answer-question = Answer
button-undo = Undo, { $seconds } s

approval-told-nobody = ⚠️ { $name }
    There is nobody to approve: { $step }. Appoint somebody to this role, or a substitute.
approval-told-withdrawn = { $name }
    The author has withdrawn the proposal, there is nothing to decide.
approval-told-approved = ✅ { $name }
    Approved, the list has changed. The change will enter the next edition.
approval-told-overtaken = ↩︎ { $name }
    While it was under approval, an entry of the list changed in another way. Please check the content and submit it again.
approval-told-overtaken-seen = ↩︎ { $name }
    While it was being approved, the entry of the list changed in another way. The proposal has gone back to its author.
approval-told-called-off = { $name }
    The entry of the list changed in another way and the proposal has gone back to its author: there is nothing to decide.
approval-told-remark = { $name }
    Approved with a remark: { $step }, { $who }.
approval-told-returned = ↩︎ { $name }
    Returned for rework: { $step }, { $who }.
approval-told-rejected = ✖ { $name }
    Rejected: { $step }, { $who }.
author-asked = A question about the proposal: { $name }
    { $who } asks: «{ $text }»
author-answered = The author's answer: { $name }
    Question: «{ $question }»
    Answer: «{ $text }»
refused-proposal-gone = This proposal is no more.
refused-proposal-not-prepared = This proposal cannot be changed now. This is where it stands:
refused-proposal-not-yours = This proposal is not yours. This is where it stands:
refused-proposal-not-asked = This decision is not with you now. This is what holds:
refused-proposal-not-under-way = The approval of this round is over. This is what holds:
refused-proposal-too-late = It is too late to undo. This is what holds:
refused-proposal-nothing-due = There is nothing to undo. This is what holds:
refused-proposal-words-missing = This decision needs words.
refused-proposal-decided =
    { $verdict ->
        [approve] It was decided already: approved
        [remark] It was decided already: approved with a remark
        [return] It was decided already: for rework
       *[reject] It was decided already: rejected
    }, { $who }, { $day }, { $time } ({ $channel ->
        [telegram] Telegram
        [web] web chat
        [max] MAX
        [vk] VK
       *[other] another channel
    }).
refused-proposal-question-gone = This question is no more.
refused-proposal-answered = This question was answered already.
refused-proposal-entry-gone = There is no such touchpoint in the list. Choose one of those that there are.
refused-proposal-entry-busy = A change of «{ $name }» is under approval already. Wait for the decision or add to that proposal.
refused-proposal-entry-moved = The entry «{ $name }» has changed meanwhile. The data are up to date now: check them and press the button again.
refused-proposal-entry-removed = The entry «{ $name }» is no longer in the list. This change was left out, the rest is kept.
refused-proposal-list-changed = The entry “{ $name }” changed while the proposal was being prepared. Press “Edit”: the data will be renewed, check them and submit again.
refused-proposal-list-gone = The entry “{ $name }” is no longer in the list. Press “Edit”: this change will be left out, the rest is kept.
refused-proposal-list-name-taken = This business process already has a touchpoint called “{ $name }”. Press “Edit” and give it another name.
refused-proposal-nothing-changes = Nothing changes in the entry. Tick what changes, or take this change out.
refused-proposal-empty = There is no change in the proposal.
refused-proposal-ground = This ground does not fit the changes. Choose another one.
refused-proposal-note = An explanatory note is needed: as text or as a file.
refused-entry-proposed = A change of «{ $name }» is under approval: until it is decided the entry stays as it is.
approval-day = { $day }
approval-waits = ⏳ Waits for your decision since { $since }: { $name }. Due { $until }
approval-waits-overdue =
    { $count ->
        [one] ⚠️ Waits for your decision since { $since }: { $name }. It was due { $count } working day ago
       *[other] ⚠️ Waits for your decision since { $since }: { $name }. It was due { $count } working days ago
    }
approval-late =
    { $count ->
        [one] ⚠️ Overdue by { $count } working day: { $name }. { $step }: { $who }, since { $day }
       *[other] ⚠️ Overdue by { $count } working days: { $name }. { $step }: { $who }, since { $day }
    }
approvals-wait =
    { $count ->
        [one] ⏳ { $count } change waits for your decision since { $day }
       *[other] ⏳ { $count } changes wait for your decision, the first one since { $day }
    }
button-absence = Name a substitute
approvals-tap = Press a number to open it.
approvals-list-stuck = ⚠️ Nobody to approve: { $count }
button-approvals-stuck = Nobody to approve
button-filter-whole = All of them
button-filter-open = Under way
button-filter-over = Over
approvals-lies-late = ⚠️ { $step }: { $who }, since { $day }, overdue
approvals-of-unit = Unit: { $unit }
approvals-filter = **What is to be shown?**
approvals-units = **Which unit is to be shown?**
button-filter-approving = Under approval
button-filter-returned = In rework
button-filter-approved = Approved
button-filter-rejected = Rejected
button-filter-withdrawn = Withdrawn
button-filter-units = By unit
button-filter-all-units = All units
button-back-to-proposals = ← To the list
button-approvals-times = How long it takes
times-title = **How long approvals took in 12 months**
    Working days, the day of submission not counted.
times-none = No approval has ended yet.
times-proposals =
    { $count ->
        [one] { $count } proposal: usually { $usual }, at most { $longest }
       *[other] { $count } proposals: usually { $usual }, at most { $longest }
    }
times-steps = By step:
times-step = { $step }: usually { $usual }, at most { $longest } (decisions: { $count })
times-step-late = ⚠️ { $step }: usually { $usual }, at most { $longest } (decisions: { $count }, longer than the term: { $late })
times-lying = Waiting longest now:
times-lies = ⏳ № { $number } · { $step }: { $who }, { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }
times-lies-late = ⚠️ № { $number } · { $step }: { $who }, { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }, longer than the term
