refused-stale = This button no longer works. This is what holds now:
refused-stale-idle = This button no longer works.
refused-idle = There is no question for you now. Choose what to do.
refused-unasked = The message was not written to this question, so it was not taken as the answer. It is kept.
refused-early = The message came before the question, so it was not taken as the answer. It is kept.
refused-edited = Editing an earlier message does not change the answer. To correct it, press “← Back” or ✏️ at the review.
refused-needs-text =
    { $what ->
        [sticker] A sticker cannot be an answer: a text or a button is needed.
        [voice] A voice message cannot be read: please write it.
        [photo] No photo is needed here: a text or a button is.
        [file] No file is needed here: a text or a button is.
        [location] No location is needed here: a text or a button is.
        [forward] A forwarded message is not taken as an answer: please write it in your own words.
        [edited] Editing an earlier message does not change the answer. To correct it, press “← Back” or ✏️ at the review.
        [command] There is no such command. /help shows what there is.
       *[other] A text or a button is needed here.
    }
refused-needs-file =
    { $what ->
        [empty] The file is empty. Please send another one.
        [too-large] The file is larger than 10 MB. Please send a smaller one.
        [type-not-allowed] Such files are not accepted. PDF, DOCX, XLSX, ODT, PNG, JPG and TXT are.
        [name-and-content-differ] The content of the file is not what its name says. Save it anew and send it.
        [infected] The virus scanner found a threat in the file, so it was not accepted. Send another one, and tell your security officer of this one.
        [not-scanned] The file could not be scanned for viruses now, so it was not accepted. All else is kept; send the file later.
        [too-many-files] Too many files were sent in a day. The next can be sent tomorrow; all else is kept.
        [file-unavailable] The messenger did not hand the file over. Please send it again.
        [early-file] The file came before the question, so it is no answer. Please send it again.
        [command] There is no such command. /help shows what there is.
       *[other] A file is needed here: PDF, DOCX, XLSX, ODT or a picture.
    }
refused-file-not-asked = No file is needed here: a text or a button is.
refused-needs-button = A button under the message is needed here.
refused-empty = The message is empty. Please write the answer.
refused-too-short = Too short: { $length } characters, at least { $min } are needed.
refused-too-long = Too long: { $length } characters, { $max } are allowed. Take the beginning by the button, or write less.
refused-not-a-number = “{ $text }” does not look like a number. These do: 12,000, 12 thousand, 12.5.
refused-number-below = A number from { $min } is needed.
refused-number-above = A number up to { $max } is needed.
refused-ambiguous-number = “{ $text }” can be read in two ways. Write it in digits, such as 12000 or 12.5.
refused-number-too-large = “{ $text }” is too large a number. Please check it.
refused-no-such-day = There is no day “{ $text }” in the calendar. These do: 25.12, 25 December, tomorrow.
refused-year-out-of-range = The year in “{ $text }” is an unusual one. Write, for example, 25.12.2026.
refused-weekday-mismatch = In “{ $text }” the weekday does not fit the date. Write the date alone.
refused-not-a-date = “{ $text }” does not look like a date. These do: 25.12, 25 December, tomorrow.
refused-not-an-option = “{ $text }” is not among the options. Choose by a button.
refused-not-all-options = “{ $text }” is not among the options. The rest is ticked: add to it by buttons and press “Done”.
refused-nothing-found = Nothing was found for “{ $text }”. Choose from the list or write it differently.
refused-too-few = Ticked { $count }, at least { $min } are needed.
refused-too-many = At most { $max } are allowed.
refused-lines-few = { $count } in the list, at least { $min } are needed.
refused-lines-known = This is in the list already.
refused-required = This question needs an answer.
refused-first-step = This is the first question.
refused-too-many-drafts = You have 50 unfinished drafts already. Finish or delete some, then begin a new one. Everything you entered is kept.
refused-not-allowed = You have no right to do this. If your work needs it, turn to the coordinator.
refused-interview-gone = This interview is not available now. The answers are kept in its draft.
refused-draft-gone = This draft is no longer there.
refused-name-no-letters = A name needs letters or digits.
refused-name-too-long = The name is longer than { $max } characters. Please shorten it.
refused-name-taken = The process already has the point “{ $name }”. Choose another name.
refused-point-appeared = The point “{ $name }” has just appeared in the list. Author: { $author }. Press “Done”: the bot will offer to add the needs to that entry.
refused-entry-gone = The entry “{ $name }” has been removed already.
refused-entry-approved = The entry “{ $name }” belongs to an approved edition and changes only by a proposal.
refused-entry-overtaken = The entry “{ $name }” was changed while you were editing it: look at it in the list. If you press “Save” once more, your answers will stand.
refused-entry-changed = The entry “{ $name }” has just been changed. Look at what it says now.
refused-process-gone = This process is no longer in the register. Choose another one.
refused-persona-unknown = There is no such demonstration person. Choose from the list.
refused-query-no-letters = A search needs letters or digits.
refused-nothing-to-cancel = Nothing is being filled in now. What is not finished stands among the drafts.
refused-entry-unknown = This entry is no longer there.
refused-entry-is-approved = The entry belongs to the approved edition and changes only by a proposal.
refused-file-gone = This entry has no file any more.
refused-account-gone = This chat is no longer among yours. Choose another one.
refused-session-unknown = This session has ended already.
refused-no-web-chat = There is no web chat here.
refused-module-off = No list of touchpoints is kept here: the authority’s rules have none.
refused-not-demo = This is possible in a demonstration only.
refused-nothing-waits = That is done: there is nothing left to remind you of.
refused-rating-gone = That rating is not there any more.
refused-profiles-off = Profiles of client segments are not developed here: the rules of the authority do not provide for it.
refused-profile-unknown = This profile is no longer there.
refused-segment-unknown = This segment is no longer there: see which ones there are now.
refused-revision-unknown = The profile has no such version.
refused-profile-overtaken = While you were editing, somebody changed the same part of the profile “{ $title }”. If you press the button that saves once more, your answers stay.
refused-traits-together = A colleague has added traits too: together there are { $count }, at most { $max } are needed. Take out what is too much, the rest is kept.
refused-segment-traits = The traits of the profile have changed: the segment “{ $segment }” has { $count } left. Tick its traits anew.
refused-hypothesis-unknown = This hypothesis is no longer there: see which ones there are now.
refused-no-traits-yet = Traits come first: segments are made of them.
refused-no-segments-yet = Segments come first: particularities, pain points and channels are described for each.
refused-evidence-gone = This evidence has no file any more.
refused-person-not-active = The person's access is closed at present. Give it back first.
refused-administrator-only = Only an administrator may do this.
refused-not-oneself = You cannot close your own access. Ask another coordinator or administrator.
refused-role-needs-unit = This role is given in a unit, and no unit was named. Open the person's roles anew.
refused-search-gone = This search is not kept any more. Begin a new one: “find an entry”.
refused-link-gone = There is nothing behind this link. Look for the entry by searching.
