profiles-title = **Profiles: { $unit }**
profiles-register = **Register of profiles**
profiles-count =
    { $count ->
        [one] { $count } profile.
       *[other] { $count } profiles.
    }
profiles-kind = Client: { $kind }
profiles-incomplete = Incomplete only
profiles-empty = There is no profile here yet.
profiles-line = { $number }. **{ $title }** · { $client }
profiles-line-unit = { $unit }
profiles-line-status =
    { $status } · segments: { $segments }{ $version ->
        [0] { "" }
       *[other] {" "}· version { $version }
    }
profiles-filter = **Which profiles to show?**
profiles-filter-unit = Unit: { $unit }
profiles-filter-all = Units: all that you may see
profiles-filter-incomplete = incomplete only
profiles-units = **The profiles of which unit to show?**
profiles-unit = { $number }. { $unit }

profile-client-topic = { $kind }, { $topic }
profile-stage-notStarted = ○
profile-stage-underWay = ⏳
profile-stage-done = ✅
profile-stage = { $mark } { $number }. { $stage }
profile-stage-optional = { $mark } { $number }. { $stage }, if needed
profile-at-stage = ⏳ Stage { $at } of { $of }: { $stage }
profile-complete = ✅ All obligatory parts are there
profile-incomplete = ⚠️ Not all obligatory parts are there
profile-due =
    Deadline: { $day }, { $left ->
        [0] today is the last working day
        [one] { $left } working day left
       *[other] { $left } working days left
    }
profile-overdue = ⚠️ The deadline is past: { $day }

profile-title = **{ $title }**
profile-about = { $client } · { $unit }
profile-processes = Business processes: { $processes }
profile-no-version = No version yet: the hypothesis has not been saved.
profile-version = Version { $version }
profile-counts =
    { $unit ->
        [trait] Traits
       *[other] Traits and values
    }: { $traits }, needed: { $min } to { $max }. Segments: { $segments }.
profile-complete-parts = ✅ All mandatory parts are there: { $parts }.
profile-lacks = ⚠️ Missing:
profile-unknown = Not known yet:
profile-lacks-segment = “{ $segment }”: { $what }
profile-and-more = and more: { $count }
profile-basis = Basis: { $basis }
profile-colleague = Not finished: { $title }. Author: { $name }, { $day }
profile-updated = Author of the profile: { $author }. Changed: { $day }

segments-title = **Segments: { $title }**
segments-none = There are no segments yet.
segments-line = { $number }. **{ $segment }**
    { $traits }
segment-trait = { $name } – { $values }
segment-title = **Segment “{ $segment }”**
segment-of = Profile: { $title }
segment-traits = Traits:
segment-trait-line = { $name } – { $values }
segment-parameter = { $field }: { $value }
segment-parameter-source = { $field }: { $value } ({ $source })
segment-parameter-unknown = ⚠️ { $field }: not known yet
segment-persons =
    { $amount ->
        [one] { $amount } person
       *[other] { $amount } persons
    }
segment-specifics = Particularities of the client's path:
segment-pains = Pain points:
segment-channels = Preferred channels:
segment-hypothesis = { $status } { $text }
segment-nothing-yet = nothing yet
segment-no-responsible = Nobody is responsible yet.
segment-responsible = Responsible: { $name }

hypothesis-toVerify = ⏳
hypothesis-confirmed = ✅
hypothesis-refuted = ⚠️ not confirmed:
hypothesis-about-journeySpecifics = particularity of the path
hypothesis-about-painPoint = pain point
hypothesis-about-channel = channel
hypotheses-title = **Hypotheses of the segment “{ $segment }”**
hypotheses-line = { $number }. { $status } { $text } · { $about }
hypotheses-evidence = Verified { $day }: { $evidence }
hypotheses-tap = Press a number to write down what came of it.

button-new-profile = New profile
button-register = Register of profiles
button-filter = Filter
button-all-profiles = No filter
button-choose-unit = Another unit
button-show = Show
button-next-stage = Go on: { $stage }
button-segments = Segments: { $count }
button-history = History 📄
button-deadline = Deadline
button-back-to-profiles = ← Profiles
button-back-to-profile = ← Profile
button-back-to-segments = ← Segments
button-back-to-segment = ← Segment
button-refine = Refine
button-responsible = Responsible
button-verdict = Verification
button-profiles = Profiles

history-title = **History: { $title }**
history-line = { $number }. { $moment }
history-moment = { $what }
    { $day }, { $time } · { $who }
history-made-version = ✅ Version { $version } · { $line }
profile-what-created = profile begun
profile-what-traits = traits
profile-what-segments = segments
profile-what-profile = particularities, pain points, channels
profile-what-segment = what is known of a segment
profile-what-hypothesis = verification
profile-what-deadline = basis and deadline
profile-what-responsible = responsible employee
profile-what-handedOver = handed over to another employee
compare-first = **Which version to compare?**
compare-second = **Compare with what: { $point }?**
compare-version = Version { $version }
compare-now = Now
change-title = **What changed: { $title }**
difference-title = **Difference of versions: { $title }**
difference-from = **Before:** { $moment }
difference-to = **After:** { $moment }
change-line = · { $line }
change-nothing = Nothing differs.

button-compare = Compare versions
button-back-to-history = ← History

profile-search-title = Search of profiles
profile-search-query = What to look for in the profiles?
    .hint = A business process, a trait, a segment, a particularity or a channel; the beginning of a word is enough.
    .example = rural

profile-begun = ✅ The profile is begun. Its stages can be gone through on different days, also together with colleagues.
profile-traits-saved =
    ✅ Stage 1 is done, { $unit ->
        [trait] traits
       *[other] traits and values
    }: { $count }. Segments come next.
profile-segments-saved =
    ✅ Stage 2 is done: { $count ->
        [one] { $count } segment is saved
       *[other] { $count } segments are saved
    }. Particularities, pain points and channels come next.
profile-saved =
    { $version ->
        [0] ✅ Saved. No version yet: not all obligatory parts are there.
       *[other] ✅ The hypothesis is saved, version { $version }.
    }
hypotheses-of = **Hypotheses: { $title }**
hypotheses-signs = ⏳ to be verified, ✅ confirmed, ⚠️ not confirmed
hypotheses-line-segment = Segment “{ $segment }”
hypotheses-none = There are no hypotheses yet.
evidence-of = 📄 Evidence: { $text }
