# What cannot be taken back.
deed-retireUnit = **Retire the unit “{ $unit }”?**
    .about = It leaves choices and lists. The journal and earlier editions keep it.
    .button = Retire the unit
deed-needs-second =
    { $days ->
        [one] A second administrator confirms this. The request waits for { $days } day.
       *[other] A second administrator confirms this. The request waits for { $days } days.
    }
deed-alone = This cannot be undone. There is no other administrator, so your confirmation is enough.
deed-about-gone = **What the request is about is gone**
deed-asked-by = Request: { $name }, { $day }, { $time }
deed-waits = ⏳ Waits for a second administrator until { $day }, { $time }.
deed-decide = ⏳ Your decision is due by { $day }, { $time }. It cannot be undone.
deed-expired = The request has run out, nothing was changed.
deed-done = ✅ Done. Decision: { $name }, { $day }, { $time }
deed-refused = Refused, nothing was changed. Decision: { $name }, { $day }, { $time }
deed-withdrawn = The request was taken back, nothing was changed: { $name }, { $day }, { $time }
deeds-title = **Waiting for a second administrator**
deeds-none = **Waiting for a second administrator**
    There are no requests.
deeds-line = { $number }. { $title }
button-deed-ask = Ask for confirmation
button-deed-confirm = ✅ Confirm
button-deed-refuse = Refuse
button-deed-withdraw = Take the request back
button-back-to = ← Back
refused-deed-gone = This request, or what it is about, is gone.
refused-deed-own = One’s own request cannot be confirmed: another administrator does that.
refused-deed-nobody = Nobody can confirm this: the authority has no administrator.
