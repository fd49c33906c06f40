### Working on the plan as a whole: several actions at once, moving, merging and splitting them, what depends on what, saved views.

## Several actions at once

# A checkbox before a row. $name is the number and title of an action.
grid-pick = Select “{ $name }”
grid-pick-all = Select all shown
bulk = What can be done with the selected actions
bulk-count = { $count ->
    [one] One action selected
   *[other] { $count } actions selected
}
# Buttons; the dots say that a dialog follows.
bulk-who = Who…
bulk-when = When…
bulk-lens = Lens
bulk-merge = Merge…
bulk-clear = Clear the selection
bulk-set = Set
bulk-who-title = { $count ->
    [one] Who is responsible for one action
   *[other] Who is responsible for { $count } actions
}
bulk-when-title = { $count ->
    [one] When one action happens
   *[other] When { $count } actions happen
}
# After a change, beside a button that takes it back.
bulk-done = { $count ->
    [one] One action changed.
   *[other] { $count } actions changed.
}
shortcut-pick = Select rows
shortcut-picked = Go to what can be done with selected rows
shortcut-move-row = Move a row up or down

## Moving, merging, splitting, and numbering again

move-sorted = Actions can be moved while the list is in its own order, grouped by theme or working group.
merge-title = Merge actions into one
# A question over a list to choose from.
merge-stays = Which one stays?
merge-leave = Leave out “{ $title }”
merge-add = Add another action
# $title is the action that stays, $count how many others become it.
merge-text = { $count ->
    [one] “{ $title }” stays and takes over the indicators, lenses and dependencies of the other one. The other one leaves the roadmap; its number still leads here.
   *[other] “{ $title }” stays and takes over the indicators, lenses and dependencies of the { $count } others. They leave the roadmap; their numbers still lead here.
}
merge-do = Merge
merge-done = { $count ->
    [one] One action became part of “{ $title }”.
   *[other] { $count } actions became part of “{ $title }”.
}
