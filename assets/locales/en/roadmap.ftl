### The roadmap: actions as a table, actions and steps on a timeline.

roadmap-actions = Actions of the roadmap
new-action = New action
roadmap-empty = No actions yet
roadmap-empty-text = An action says what is to be done, by whom and when. Write the first one in the line above.
roadmap-empty-add = An action says what is to be done, by whom and when. “New action” makes the first one.
action-count = { $count ->
    [one] One action
   *[other] { $count } actions
}

## Columns. What, how, who and when are the words of the process table.

column-number = No.
column-what = What
column-status = Status
column-who = Who
column-when = When
column-how = How
column-group = Group

## Filters and grouping

filters = Filters
filter-text = Filter
filter-all-groups = All
filter-all-statuses = All
filter-clear = Show all
filter-none = No action matches
filter-none-text = Change the filter, or show all actions.
# "12 of 56 actions"
filter-count = { $shown } of { $total ->
    [one] one action
   *[other] { $total } actions
}
group-by = Grouped by
grouping-theme = Theme
grouping-group = Working group
grouping-status = Status
grouping-none = Nothing
# Headings over what belongs nowhere.
grouping-none-theme = No theme
grouping-none-group = No working group
grouping-none-status = No status
grouping-none-none = All

## Details of an action

# $progress is a percentage such as "40%".
field-progress-value = Progress: { $progress }

## Timeline

timeline-empty = Nothing to draw yet
timeline-empty-text = Actions and steps appear here as soon as there are any; those without a date are listed apart.
timeline-form = Chart or table
timeline-chart = Chart
timeline-as-table = The timeline as a table
timeline-lane = Stream or group
timeline-begin = First day
timeline-end = Last day
timeline-certainty = Certainty
certainty-exact = As planned
certainty-approximate = Approximate
# Read aloud on a bar that was moved. $timeframe is what it was before.
timeline-before = before: { $timeframe }
legend-approximate = Approximate
legend-inverted = Ends before it begins
legend-before = As it was before

## Board: a column for each status, group or theme

# The name of a column and how many cards are in it, read aloud. $name is a status, a group or a theme.
board-column = { $name }, { $count ->
    [one] one action
   *[other] { $count } actions
}
board-none = No actions
board-move = Move to…
# $title is the number and title of an action.
board-move-card = Move “{ $title }” to another column
# Read aloud after a move. $column is a status, a group or a theme.
board-moved = “{ $title }” is now under “{ $column }”.
# Read aloud on reaching the board.
board-keys = The arrow keys lead from card to card. Ctrl with the left or right arrow key moves the card to the column beside it. Enter shows its details.
board-keys-reading = The arrow keys lead from card to card. Enter shows the details of a card.

## Matrix and themes, and what is missing in them

matrix-grid = What, how, who, when and governance of each action
themes-grid = Actions by area and theme, with their indicators
# In an empty cell.
gap = missing
gaps = What is missing
gaps-all = All actions
gaps-any = { $count ->
    [one] One action with gaps
   *[other] { $count } actions with gaps
}
# $column is the name of a column: "How: 12 missing".
gaps-of = { $column }: { $count } missing
gaps-none = Nothing is missing.
# $number is what was typed for the number of an indicator.
indicator-unknown = There is no indicator { $number }.
# A heading. $theme is a number and a title.
theme-of-area = { $area }: { $theme }
# The newest figure of an indicator: "45% (2021)".
figure-of = { $value } ({ $period })

## Comparing two states of the plan

compare = Compare
compare-none = Nothing
compare-with = with
compare-now = The plan now
comparison = What changed
comparison-count = { $count ->
    [0] The two are the same.
    [one] One cell differs.
   *[other] { $count } cells differ.
}
comparison-record = Step or action
comparison-field = Field
comparison-before = Before
comparison-after = After
comparison-absent = not there
comparison-there = there
comparison-whole = all of it
comparison-back = Bring back
comparison-back-of = Bring back { $field } of “{ $title }”
comparison-all-back = Bring all of it back
baseline-adopt = Keep as a baseline
baseline-adopt-do = Keep
baseline-adopt-text = The plan as it is now is kept under a title. Later you can see what has changed since, and bring values back.
baseline-title = Title of the baseline
baseline-adopted = “{ $title }” is kept.
