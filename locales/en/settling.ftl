# Settings of the regulation.
button-admin-settings = Rules and terms
settings-of-regulation = **Rules and terms**
settings-line-own = { $number }. { $name }: { $value } – setting of the authority
settings-line-act = { $number }. { $name }: { $value } – { $cited }
setting-interview = Change of a rule
setting-title = **{ $name }**
setting-value = Now: { $value }
setting-own = A setting of the authority. A change holds at once and for everybody.
setting-act = Laid down by the act, it cannot be changed: { $cited }
setting-changes = Changes:
setting-change = { $day }, { $time } – { $name }: { $from } → { $to }
button-setting-change = Change
refused-setting-gone = There is no such setting any more.
refused-setting-of-act = The act of the authority lays this down; it is not changed here.
refused-setting-bounds = A whole number from { $min } to { $max } is needed.

setting-workingHours = Working hours
    .ask = What are the working hours?
    .hint = Outside of them and on days off the bot reminds nobody. For example: 8:30–17:15.
setting-approvalStep = Term of one approval step
    .ask = How many working days does one step of an approval take?
    .hint = From 1 to 60.
    .value =
        { $count ->
            [one] { $count } working day
           *[other] { $count } working days
        }
setting-publicationAfterApproval = Term of publication after approval
    .ask = Within how many working days is an approved list published?
    .hint = From 1 to 60.
    .value =
        { $count ->
            [one] { $count } working day
           *[other] { $count } working days
        }
setting-publicationAfterChange = Term of publication after a change
    .ask = Within how many working days is a change of the list published?
    .hint = From 1 to 60.
    .value =
        { $count ->
            [one] { $count } working day
           *[other] { $count } working days
        }
setting-publicationFrom = Beginning of the publication term
    .ask = From which day does the publication term of a change run?
    .hint = The last day of the term depends on it.
setting-publicationFrom-adoptionOrder = from the day of the order
setting-publicationFrom-lastApproval = from the day of the last approval
setting-onDayOff = A deadline on a day off
    .ask = Where does a deadline on a day off go?
    .hint = The bot counts and reminds by this rule.
setting-onDayOff-earlier = to the last working day before
setting-onDayOff-later = to the next working day
setting-onDayOff-stays = it stays
setting-dayOfEvent = Day of the event
    .ask = Which number has the day of the event itself?
    .hint = Usually the count begins on the next day.
setting-dayOfEvent-zero = zero, the count begins next day
setting-dayOfEvent-one = one
setting-untilInclusive = “Until” includes the last day
    .ask = Does a term “until” include the day that it names?
    .hint = “Until 25 December”: is 25 December still in time.
setting-untilInclusive-yes = yes, it does
setting-untilInclusive-no = no, it ends on the day before
setting-undoSeconds = Time to undo a decision
    .ask = For how many seconds can a decision be undone?
    .hint = From 0 to 3600. The next step opens after that time.
    .value =
        { $count } s
setting-samePerson = One person on two steps
    .ask = Where one person approves on two steps, how often do they decide?
    .hint = Steps of one route are meant.
setting-samePerson-eachStep = on each step
setting-samePerson-once = once for all
setting-initiatorAsApprover = The author among approvers
    .ask = Where the author of a change stands in the route, what of that step?
    .hint = Who proposed the change is meant.
setting-initiatorAsApprover-decides = decides like others
setting-initiatorAsApprover-passedOver = the step is passed over
setting-noteRequired = Explanatory note
    .ask = Is an explanatory note to a change mandatory?
    .hint = It tells causes and substance of the change.
setting-noteRequired-yes = mandatory
setting-noteRequired-no = optional
setting-clarification = Clarification without a ground
    .ask = May the content of an entry be clarified without a ground of change?
    .hint = Where neither needs nor the kind of the point change.
setting-clarification-yes = it may
setting-clarification-no = it may not
setting-countingUnit = What counts as a trait
    .ask = What is counted as traits of a process?
    .hint = It decides when the minimum is reached.
setting-countingUnit-traitValuePair = pairs “trait – value”
setting-countingUnit-trait = traits
setting-registerChange = The list follows the register
    .ask = Within how many working days does a unit make its list follow a changed register?
    .hint = From 1 to 60.
    .value =
        { $count ->
            [one] { $count } working day
           *[other] { $count } working days
        }
setting-draft = Reminder of a draft
    .ask = After how many working days is a draft reminded of?
    .hint = From 1 to 60.
    .value =
        { $count ->
            [one] { $count } working day
           *[other] { $count } working days
        }
setting-monitoringOpens = Opening of the monitoring
    .ask = How many working days before the date of the check is the yearly monitoring opened?
    .hint = From 1 to 120.
    .value =
        { $count ->
            [one] { $count } working day before
           *[other] { $count } working days before
        }
setting-humanCall = Term of an answer to “Ask an employee”
    .ask = Within how many working hours is “Ask an employee” answered?
    .hint = From 1 to 90.
    .value =
        { $count ->
            [one] { $count } working hour
           *[other] { $count } working hours
        }
setting-invitationDays = Term of an invitation
    .ask = For how many days is an invitation valid?
    .hint = From 1 to 90, calendar days.
    .value =
        { $count ->
            [one] { $count } day
           *[other] { $count } days
        }
setting-legalBasis = Basis of data processing
    .ask = On what basis are personal data of employees processed?
    .hint = It decides what a withdrawal of the consent does (Federal Law 152-FZ).
setting-legalBasis-consent = consent of the employee
setting-legalBasis-officialDuty = official duty
