profile-ask-start = New segment profile
profile-ask-stage-traits = Segment profile · stage { $at } of { $of }: traits
profile-ask-stage-segments = Segment profile · stage { $at } of { $of }: segments
profile-ask-stage-profile = Segment profile · stage { $at } of { $of }: profile
profile-ask-stage-refinement = Segment profile · stage { $at } of { $of }: refinement
profile-ask-segment = Segment
profile-ask-deadline = Basis and deadline of the profile
profile-ask-bounds = { $cited }: from { $min } to { $max }

profile-ask-process = Which business process is the profile for?
    .title = Business process
    .hint = Choose from the register or write a part of the name.
profile-ask-isService = Does the process provide services?
    .title = Provides services
    .hint = “No” is for functions and support measures: supervision, appeals, access to information, support.
    .button = One profile or several?
profile-ask-oneJourney = Do all services of the process have the same clients and the same path?
    .title = Same clients, same path
profile-ask-ownSpecifics = Is there something inside the process that has to be described separately?
    .title = Has specifics of its own
profile-advice-one = One profile can describe it all
profile-advice-perService = Better a profile of its own for each service
profile-advice-perFunction = Better a profile of its own for each function or measure
profile-advice-together = Better one profile for all functions or measures together
profile-ask-scope = How many profiles
    .single = A profile of its own for this process
    .together = One profile with other processes
profile-ask-together = Which processes are described together with this one?
    .title = Together with
    .button = Together with other processes…
profile-ask-part = Which service or function is this profile for?
    .title = Service or function
    .hint = If the process has only one, press “Skip”.
profile-ask-clientKind = Who is the client?
    .title = Client
    .hint = Functions and support measures are usually described by one profile ({ $cited }).
profile-ask-topic = What does the internal client turn to the unit about?
    .title = Topic

profile-ask-traits = By which traits do clients differ?
    .title = Traits
    .hint =
        Several at once are fine, each on a line of its own:
        trait – value, value
    .example = Age – 60 and older, 18–35
profile-traits-count =
    { $unit ->
        [trait] Traits: { $count }, from { $min } to { $max } are needed
       *[other] Traits and values: { $count }, from { $min } to { $max } are needed
    }
refused-traits-few =
    { $unit ->
        [trait] Traits: { $count }, at least { $min } are needed ({ $cited }).
       *[other] Traits and values: { $count }, at least { $min } are needed ({ $cited }).
    }
refused-traits-many =
    { $unit ->
        [trait] At most { $max } are allowed ({ $cited }), it would be { $count } traits: not added yet.
       *[other] At most { $max } are allowed ({ $cited }), it would be { $count } traits and values: not added yet.
    }
refused-trait-unread = This could not be understood: “{ $text }”. Write it like this: trait – value, value.
refused-trait-some-unread = The rest was added, but this could not be understood: “{ $text }”. Write it like this: trait – value, value.
refused-trait-long =
    { $what ->
        [trait] The name of the trait has more than { $max } characters ({ $length }): “{ $text }”. Please shorten it.
       *[other] The value has more than { $max } characters ({ $length }): “{ $text }”. Please shorten it.
    }
profile-ask-copy = Which profile are the traits taken from?
    .title = Traits taken from the profile
    .hint = The traits will appear in the list, each can be changed or removed.
    .button = Take from another profile
profile-ask-source = Where are the traits known from?
    .title = Source
    .hint = One for all of them. You can also write the reference of a document.
    .various = Different sources
    .one = Where is this trait known from?
profile-ask-affects = Untick the traits that do not affect the client’s path
    .title = Affect the client’s path
    .hint = If all of them do, press “Done”.
profile-note-idle = ⚠️ Do not affect the client’s path: { $traits }. Check whether they are needed ({ $cited }).
profile-note-losing =
    ⚠️ The segment “{ $segment }” will lose { $count ->
        [one] { $count } value
       *[other] { $count } values
    }, { $left } will be left.

profile-ask-names = Which segments stand out?
    .title = Segments
    .hint = Name all of them, each on a line of its own.
    .example = Elderly applicants; Large families
refused-segment-name-long = The name “{ $name }…” has more than { $max } characters. Press ✏️ and shorten it.
profile-ask-values = Segment “{ $segment }”: tick its traits
    .title = Traits
    .hint = Only those that set this segment apart.
profile-values-count =
    { $unit ->
        [trait] Traits ticked: { $count }, from { $min } to { $max } are needed
       *[other] Traits and values ticked: { $count }, from { $min } to { $max } are needed
    }
refused-values-few =
    { $unit ->
        [trait] Traits ticked: { $count }, at least { $min } are needed ({ $cited }).
       *[other] Traits and values ticked: { $count }, at least { $min } are needed ({ $cited }).
    }
refused-values-many =
    { $unit ->
        [trait] At most { $max } are allowed ({ $cited }), it would be { $count } traits. Untick another one first.
       *[other] At most { $max } are allowed ({ $cited }), it would be { $count } traits and values. Untick another one first.
    }
profile-ask-same = The segment “{ $segment }” has the same traits as “{ $other }”
    .title = Same traits
    .hint = Segments with the same traits cannot be told apart.
    .merge = It is one segment, merge them
    .keep = Keep both
    .change = Change the traits
profile-note-merged = The segment “{ $segment }” will be one with “{ $other }”.
profile-note-same = ⚠️ Same traits: “{ $segment }” and “{ $other }”.
profile-note-removed = ⚠️ The segment “{ $segment }” will be removed from the profile with all that is known of it.

profile-unknown-yet = not known yet ⚠️
    .button = Not known yet
profile-ask-parameter-source = Where is this known from?
profile-ask-size = How many persons are in the segment “{ $segment }”?
    .title = Size, persons
    .source = Source of the size
    .hint = Roughly is fine: 12 thousand.
refused-size-not-whole = Persons are counted in whole numbers, for example 12 000.
profile-ask-satisfaction = How satisfied are clients of the segment “{ $segment }” with the process?
    .title = Satisfaction
    .source = Source of the satisfaction
    .hint = In figures or words: 72 %, rather dissatisfied.
profile-ask-uniqueness = How do the problems of the segment “{ $segment }” differ from those of others?
    .button = Add: what is unique
    .title = Uniqueness of problems
    .source = Source of the uniqueness
    .hint = In a sentence or two.
profile-ask-blindSpot = Who of the segment “{ $segment }” is entitled but does not apply?
    .button = Add: blind spot
    .title = Blind spot
    .source = Source of the blind spot
    .hint = Who they are and how many, roughly.
profile-ask-complaints = What do clients of the segment “{ $segment }” complain about?
    .button = Add: complaints
    .title = Complaints
    .source = Source of the complaints
    .hint = From complaints that were handled: about what and how often.

profile-ask-specifics = What is particular to the client’s path in the segment “{ $segment }”?
    .title = Particularities of the path
    .hint = Actions or requirements of this segment alone. All in one message, each on a line of its own.
    .beside =
        Only what others do not have. All in one message, each on a line of its own.
        Given already:
        { $others }
    .example = apply through a representative; need a paper form
profile-ask-pains = What hinders clients of the segment “{ $segment }”?
    .title = Pain points
    .hint = Barriers on the client’s path, all in one message, each on a line of its own.
    .example = the site does not open on a phone; the one-stop centre is far away
profile-ask-channels = Which channels does the segment “{ $segment }” prefer?
    .title = Preferred channels
    .hint = Tick all that fit, or write them separated by commas.
    .other = Write the channel, each on a line of its own.
profile-ask-save-hypothesis = ✅ Save as a hypothesis
profile-note-shared = ⚠️ “{ $text }” is given for both “{ $segment }” and “{ $other }”: a particularity belongs to one segment only.

profile-ask-segment-name = What is the segment called?
    .title = Name
refused-segment-name-taken = This profile has a segment “{ $name }” already. Give it another name.
profile-ask-responsible = Who is responsible for the segment?
    .title = Responsible
    .hint = An employee of the unit. Choose one or write the surname.
    .nobody = Nobody yet
    .none = nobody yet

profile-ask-verdict = Was the hypothesis “{ $text }” confirmed?
    .title = Verdict
    .hint = Segment: { $segment }
profile-verdict-confirmed = Confirmed
profile-verdict-refuted = Refuted
profile-verdict-toVerify = Still to verify
profile-ask-evidence = What shows it?
    .title = Evidence
    .hint = Which research, when, and what it showed.
    .example = survey of 120 applicants in October: 83 of them come in person
profile-ask-evidence-file = A file with the results of the research
    .title = File
profile-ask-evidence-day = When was it established?
    .title = Date
refused-evidence-later = This day has not come yet. Name the day on which it was established.

profile-ask-basis = What is the basis for developing or updating the profile?
    .title = Basis
    .hint = A document or an event, in one sentence.
    .example = the procedure of the service has changed
profile-ask-due = By when?
    .title = Deadline
    .hint = For example, 25 December. The bot will remind in time.
    .none = No deadline
    .open = no deadline
refused-due-past = This day has passed. Name today or a later day.
