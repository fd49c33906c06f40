### Who takes part: balance, seats by constituency and region, records entered twice.

balance = Balance
balance-summary = Balance: { $counted } of { $people } agreed to be counted
balance-summary-few = Balance: fewer than { $count } agreed to be counted
balance-gender = Gender
balance-region = Region
balance-language = Language
balance-unknown = Not known
# Instead of a small number.
balance-fewer = fewer than { $count }
# $part is a percentage.
balance-share = { $count } · { $part }
balance-text = Of the people shown. Whoever has not agreed to be counted is among the not known; somebody may speak several languages.
balance-suppressed = Numbers below { $count } are not shown, so that nobody can be told apart, nor are numbers from which they would follow.
organisations-filter-none = No organisation matches
people-filter-none = Nobody matches
people-filter-none-text = Change the filter, or clear it.
# How many rows of a list a filter leaves: "12 of 326 shown".
list-shown = { $shown } of { $total } shown

coverage = Seats by constituency and region
coverage-all = Seats of all groups
coverage-unsaid = Not said
coverage-none = No seat
# $state is one of the three below.
coverage-count = { $state }: { $count }
term-held = Held
term-ends_soon = Term ends soon
term-vacant = Vacant

duplicates-found =
    { $count ->
        [one] { $count } possible duplicate.
       *[other] { $count } possible duplicates.
    }
duplicates-compare = Compare…
duplicates-person = The same person, entered twice?
duplicates-organisation = The same organisation, entered twice?
duplicates-text = Choose the one that stays. What it lacks it gets from the others, and whatever referred to them refers to it. Merging is one step that can be undone.
duplicates-place = { $at } of { $all }
duplicates-compared = The records side by side
duplicates-stays = Stays
duplicates-goes = Is merged into it
duplicates-next = Next
duplicates-merge = Merge
duplicates-merged = { $title }: merged.
duplicates-field = Field
