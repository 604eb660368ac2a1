# Who the first administrator is.
introduce-begin = **Hello, you are the administrator**
    The bot does not know yet who you are. Two short questions, then the set-up of the authority.
button-introduce = Introduce myself
introduce-title = Introduction
introduce-name = Your surname and initials?
    .title = Surname and initials
    .hint = This is what colleagues will see.
    .example = Smith A. B.
introduce-position = Your position?
    .title = Position
    .example = consultant of the IT department
refused-not-a-name = A surname with initials is needed, for example: Smith A. B.

# The set-up.
set-up-begin = **The authority is not set up yet**
    About ten questions: name, procedures, time, channels. Answers are saved at once, you may stop at any time; everything can be changed later.
set-up-begins = Thank you. Now the set-up of the authority; you may stop and go on later.
button-set-up = Begin the set-up
set-up-title = Set-up of the authority
set-up-save = Apply the settings
set-up-name = What is the authority called?
    .title = Name
    .hint = In full, as in its orders.
    .example = Ministry of Exemplary Development
set-up-genitive = How does the name sound in the Russian genitive: “employees of …”?
    .title = In the genitive
    .hint = The name stands so in letters and documents.
    .suggested = It seems to be “{ $name }”. Take it by the button or write another one.
set-up-short = What is its short name?
    .title = Short name
    .hint = Up to 60 characters: for headings and narrow columns.
    .example = MinExemplary
set-up-profiles = By which procedure are segment profiles developed?
    .title = Segment profiles
    .hint = The procedure decides about stages, traits and their number. It can be turned on or off later.
    .none = No profiles are developed
set-up-list = By which procedure is the list of touchpoints kept?
    .title = List of touchpoints
    .hint = Directions, needs, columns of the list and terms of publication depend on it.
    .none = No list is kept
set-up-route = How are changes of the list approved?
    .title = Approval
    .hint = The procedure knows no approval by officials. A sequential route can be added as a setting of the authority.
    .act = As in the procedure: working group, its head, order
    .local = Sequentially: head of the unit, deputies
set-up-requirements = By which requirements are key points checked?
    .title = Requirements for points
    .hint = Several acts may be ticked.
    .none = They are not checked
set-up-zone = In which time zone does the authority work?
    .title = Time zone
    .hint = Terms, working hours and dates in documents follow it.
set-up-hours = What are the working hours?
    .title = Working hours
    .hint = Outside of them and on days off the bot reminds nobody.
    .example = 8:30–17:15
set-up-channels = In which channels may employees work with the bot?
    .title = Channels
    .hint = MAX and VK begin to work when the system administrator connects them.
set-up-link-only = In which messengers must names, notes and files not be shown?
    .title = Link only
    .hint = There the bot sends nothing but a link into the web chat.
    .none = Show them in all
set-up-basis = On what basis are personal data of employees processed?
    .title = Basis of processing
    .hint = It decides what happens when an employee withdraws the consent (Federal Law 152-FZ).
    .consent = Consent of the employee
    .duty = Official duty
refused-not-hours = The hours could not be understood. For example: 9–18, 8:30–17:15. They begin before they end.
refused-set-up-demo = The demonstration authority has rules of its own, they are not changed here.
refused-set-up-broken = Such settings do not fit together: { $path }, expected: { $expected }. Nothing was changed.
refused-set-up-list-in-use = The list has entries that were made by the former procedure. The procedure of the list is changed on an empty list only.
refused-set-up-profiles-in-use = There are profiles that were developed by the former procedure. Retire them first.

# What it has come to.
set-up-done = ✅ **{ $name }: the settings hold**
set-up-off = none
set-up-done-profiles = Segment profiles: { $act }
set-up-done-list = List of touchpoints: { $act }
set-up-done-requirements = Requirements for points: { $acts }
set-up-done-time = Time: { $zone }, working hours { $hours }
set-up-done-channels = Channels: { $channels }
set-up-channel-link-only = { $channel } – link only
set-up-next = **What comes next**
    1. Send units, employees, processes and the list in force in one Excel workbook.
    2. Invite the employees.
    3. Terms and other rules are under “Administration”.
stranger-of = Hello. This bot is for employees of { $authority }; you are not on its list yet.
