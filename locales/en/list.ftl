list-title = **List: { $unit }**
list-count =
    { $count ->
        [one] { $count } point in the list.
       *[other] { $count } points in the list.
    }
list-area = Direction: { $area }
list-query = Search: “{ $query }”
list-found = Shown: { $count }
list-empty = There is no point here yet.
list-nothing-found = Nothing fits this.
list-line = { $number }. **{ $name }** · { $kind }
list-line-about = { $process } · needs: { $count }
list-line-gap = ⚠️ missing: { $gap }
list-line-approved = ✅ in the approved edition
list-gap-source = source document
list-gap-needs = needs
list-units = **Which unit's list shall be shown?**
list-unit = { $number }. { $unit } · points: { $count }
list-areas = **Which direction of the list shall be shown?**
list-area-line = { $number }. { $area } · points: { $count }

kind-digital = digital
kind-offline = offline

button-areas = Directions
button-search = Search
button-whole-list = Whole list
button-coverage = Coverage
button-other-unit = Another unit

search-title = Search in the list
search-query = What shall be found in the list?
    .hint = A touchpoint, a business process, a need or a document; the beginning of a word is enough.
    .example = gosusl
