# Looking for anything that the person may see, and links that lead to it.
find-title = Search
find-query = What to find?
    .hint = A point, a profile, a proposal or an edition: name, process, number. The beginning of a word is enough, slips do not matter.
    .example = online serv
find-words-point = point touchpoint interaction point entry of the list
find-words-profile = segment profile
find-words-proposal = proposal change of the list
find-words-edition = edition of the list order
find-kind-point = points
find-kind-profile = profiles
find-kind-proposal = proposals
find-kind-edition = editions
find-kinds-point = Points
find-kinds-profile = Profiles
find-kinds-proposal = Proposals
find-kinds-edition = Editions
find-count = { $kind }: { $count }
find-state-working = Under way
find-state-settled = Settled
find-title-line = **Search: “{ $query }”**
find-filtered = Only: { $filters }
find-nothing = Nothing was found. Try one word or its beginning.
find-nothing-filtered = Nothing fits this filter.
find-point =
    { $place }. **{ $name }** · point, { $state ->
        [settled] in the adopted edition
       *[working] draft list
    }
    { $process } · { $unit }
find-profile =
    { $place }. **{ $title }** · profile, { $state ->
        [settled] complete
       *[working] under way
    }
    { $unit }
find-proposal =
    { $place }. **{ $name }** · proposal No. { $number }, { $state ->
        [settled] settled
       *[working] under way
    }
    { $unit }
find-edition =
    { $place }. **Edition No. { $number }**
    { $order }, { $day }
find-filter = **What of it shall be shown?**
find-filter-unit = Unit: { $unit }
find-filter-units = Units: all that you may see
find-filter-area = Direction: { $area }
find-filter-areas = Directions: all
find-units = **Of which unit?**
find-areas = **Of which direction?**
find-choice = { $number }. { $text }
button-find = Find an entry
button-find-again = New search
button-find-all = All that was found
button-find-units = All units
button-find-areas = All directions

link-to-point = **Link to a point of interaction**
link-to-profile = **Link to a profile**
link-to-proposal = **Link to a proposal**
link-to-edition = **Link to an edition of the list**
link-no-right = It opens for colleagues who may see this. A link gives no right.
link-none = The bot’s address is not set yet, so there is no link.
button-link = Link
button-link-back = ← To the entry
