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

## The place of an action in the roadmap, in its details

rearrange = Its place in the roadmap
rearrange-move = Move to another theme…
rearrange-split = Split…
rearrange-merge = Merge with…
# $title is the number and title of an action.
move-title = Move “{ $title }”
move-place = Place
move-first = At the beginning
move-after = After “{ $title }”
move-text = Its number stays until the actions of the area are numbered again.
move-do = Move
split-title = Split “{ $title }”
split-text = Each part takes over the working group, theme, dates, who, status, indicators, lenses and dependencies. The action itself leaves the roadmap; its number still leads to the parts.
split-part = Title of part { $number }
split-add = Add a part
split-do = Split
renumber = Number again…
renumber-title = Number the actions of an area again
renumber-area = Area of action
renumber-text = The actions are numbered in the order they stand in, theme by theme. Old numbers are kept and still lead to the action.
renumber-do = Number again
renumber-done = { $count ->
    [0] The numbers are right already.
    [one] One action has a new number.
   *[other] { $count } actions have new numbers.
}

## Where did it come from, where did it go

trace = Where did it come from?
trace-none = Nothing was numbered again, merged or split here.
# Of an action that was merged or split up.
trace-gone = In the roadmap no more
trace-number = It was number { $number }
# $date is a day.
trace-number-until = It was number { $number } (until { $date })
# $actions is a list of actions.
trace-was = Made of: { $actions }
trace-became = Became: { $actions }
became = What this action became
became-text = { $count ->
    [one] This action is in the roadmap no more. It became:
   *[other] This action is in the roadmap no more. It became { $count } actions:
}
became-back-text = Taken back, it returns to the roadmap beside what it became.
became-back = Take it back

## What depends on what

depends-waiting = What waits for it
knock-on-weeks = If it ends later by so many weeks
# Over a list. $count is how many actions are in it.
knock-on = { $count ->
    [0] Nothing else moves.
    [one] One action moves:
   *[other] { $count } actions move:
}
# $timeframe is when it would happen then.
knock-on-by = { $count ->
    [one] one day later: { $timeframe }
   *[other] { $count } days later: { $timeframe }
}
depends = Dependencies to look at
depends-count = { $count ->
    [one] One dependency does not work out
   *[other] { $count } dependencies do not work out
}
# Over a list of actions.
depends-circle = These wait for each other in a circle, so that none can begin:
# Under the name of an action. $title is the one it waits for.
depends-early = { $count ->
    [one] begins one day before “{ $title }” ends
   *[other] begins { $count } days before “{ $title }” ends
}

## More filters

# A button. $count is how many of the filters behind it are set.
filter-more = { $count ->
    [0] More filters
   *[other] More filters ({ $count })
}
filter-theme = Theme
filter-who = Who
filter-lens = Cross-cutting lens
filter-year = In the year
# A choice between all actions and those of the three below.
filter-only = Only those
filter-only-conflict = With a value to decide
filter-only-undated = Not dated
filter-only-undetermined = To be determined

## Saved views

views = Saved views
# Headings over saved views.
views-of-all = For everybody
views-own = For me
views-save = Save this view…
views-save-title = Save this view
views-save-text = The view is kept with its filters, grouping and order.
views-title = Title
# A question over the two choices below.
views-whose = In whose list?
views-for-own = Only in mine
views-for-all = In everybody’s
views-save-do = Save
views-saved = The view “{ $title }” is saved.
views-manage = Rename or delete…
views-manage-title = Saved views
views-none = No view is saved.
views-title-all = Title (for everybody)
views-title-own = Title (for me)
views-delete = Delete the view “{ $title }”

## Timeframes that are known in part

# Somebody said that the date is not known yet; it can be typed like this.
timeframe-undetermined = To be determined
# $year is the first year of the decade.
timeframe-decade = the { $year }s
# $first and $last are years.
timeframe-century = between { $first } and { $last }
# The year is known, its month is not.
timeframe-open-month = { $year }, month open

## What the timeline shows beside its bars

# Heading of a lane.
stream-undetermined = To be determined
# Of a bar with soft ends.
legend-soft = Known to the quarter, year or decade
# Heading of a column: events and numbers of meetings.
timeline-notes = Events and meetings
# Beside a bar. $event is the name of an event.
timeline-event = tied to { $event }
# How many of the meetings a step plans were held.
quota = { $scope ->
    [working_group] { $held } of { $planned } { $planned ->
        [one] working group meeting
       *[other] working group meetings
    } held
    [regional] { $held } of { $planned } { $planned ->
        [one] regional meeting
       *[other] regional meetings
    } held
    [inter_regional] { $held } of { $planned } { $planned ->
        [one] interregional meeting
       *[other] interregional meetings
    } held
    [global] { $held } of { $planned } { $planned ->
        [one] global meeting
       *[other] global meetings
    } held
   *[any] { $held } of { $planned } { $planned ->
        [one] meeting
       *[other] meetings
    } held
}

## A number that leads somewhere else now

# Before links to actions, when such a number is typed into the filter.
former-number = An action that had the number { $number }:

## The roadmap as it was on a day

compare-day = The roadmap on a day…
compare-which-day = Day
compare-day-example = for example 31 March 2026
compare-day-problem = Write a day, such as 31 March 2026 or 2026-03-31.
