### The frame around every screen: navigation, search, saving, the detail panel, keyboard help.

product = Roadbook
# Title of the window. $workspace is the name people gave their workspace.
window-title = { $workspace } — Roadbook

## Navigation

navigation = Main navigation
breadcrumb = Where you are
skip-to-content = Skip to the content
screen-home = Home
screen-roadmap = Roadmap
screen-indicators = Indicators
screen-meetings = Meetings
screen-directory = Directory
screen-library = Library
screen-sync = Sync & people
screen-settings = Settings
sidebar-collapse = Collapse the sidebar
sidebar-expand = Expand the sidebar
# Read aloud beside the number in the sidebar.
sidebar-conflicts = { $count ->
    [one] one value to decide
   *[other] { $count } values to decide
}

## Search and commands

search-label = Search and commands
search-placeholder = Search or run a command
search-none = Nothing found.
commands = Commands
# $screen is the name of a screen, such as "Roadmap".
command-go = Go to { $screen }
command-timeline = Show the timeline
command-board = Show the board
command-matrix = Show the matrix
command-themes = Show the themes with their indicators
command-new-action = New action

## The menu at the end of the top bar

menu = Menu
menu-bundle-read = Read a bundle…
menu-bundle-write = Write a bundle…
menu-backup = Back up…
menu-invite = Invite…
menu-lock = Lock
menu-about = About Roadbook
about-text = A workbench for coalitions that work across countries, with or without a connection.
# Shown in the top bar to somebody whose role is Viewer.
read-only = Read only
read-only-text = You are a viewer of this workspace: you see everything and change nothing.

## What holds for the whole workspace, over every screen

newer-version = Somebody uses a newer version
# $people is a list of names.
newer-version-text = { $people } write with a newer version of Roadbook. Their latest work is kept here and passed on; it shows once Roadbook is updated on this computer.
copied-workspace = Restored or copied workspace
copied-workspace-text = This workspace was restored or copied. It goes on under a new name for its computer; nothing is lost, and what the others have comes back with the next sync.
understood = Understood
removed = You take no part any more

## When something does not work

start-failed = The workspace could not be opened
screen-failed = This screen could not be shown
screen-failed-text = What was saved is safe. Try again; if it happens again, please report it with the line below.
# A button that shows what the program says for whoever helps, in English.
technical-details = Technical details
# When the window is to be closed.
close-unsaved = Something you wrote is not saved yet, so the window stays open.
close-anyway = Close without saving it
## Files dropped onto the window, or opened with the program

# While a file is dragged over the window: what becomes of it.
drop-open = Drop a bundle or a contact card to open it
drop-open-bundle = Drop a bundle to open it
drop-locked = Drop a file; it is shown once the workspace is unlocked
drop-welcome = Drop an invitation, or the file from your other computer, to open it
drop-asking = Drop the welcome to open it
drop-text = You see what it is before anything is taken in.
# Beside what the first of several files holds.
drop-others = { $others ->
    [one] One more file was dropped with it. Drop it again afterwards.
   *[other] { $others } more files were dropped with it. Drop them again afterwards, one by one.
}
# $name is the name of a file.
opened-elsewhere = “{ $name }” is for a computer that has no workspace yet, and this one has one.
opened-later = “{ $name }” can be opened here once this computer takes part in a workspace.

## Words used everywhere

undo = Undo
redo = Redo
close = Close
cancel = Cancel
back = Back
delete = Delete
restore = Restore
you = you
untitled = Untitled
try-again = Try again
view = View
views-more = More views
view-table = Table
view-timeline = Timeline
view-board = Board
view-matrix = Matrix
view-themes = Themes
details = Details
# Appears for a moment after a change is on disk.
saved = Saved
# Appears when reading takes longer than a moment.
reading = Reading…
read-failed = This could not be read
# After a deletion, beside an Undo button. $title is the name of what was deleted.
deleted = “{ $title }” was deleted.
# A number of the roadmap and a title: "1.2 Capacity building".
numbered = { $number } { $title }
show-suggestions = Show suggestions

## Who changed it

# $time is already written out: "10:42", "Tuesday", "3 March 2020, 10:42".
changed-by-at = { $participant }, { $time }

## Values that several people set at once

# $field is the name of a field, such as "Status".
conflict-mark = { $field } was set by several people at once; show the values
conflict-explained = { $field } was set by several people at the same time. All values are kept until one is chosen.
conflict-keep = Keep this
conflict-combine = Combine them
conflict-combined = Combined text
conflict-shown = shown now
deletion-by = { $participant } deleted this on { $time } without knowing of what follows. It stays until somebody decides.
deletion-notes = Wrote in the notes
deletion-kept = Kept it
deletion-keep = Keep it
deletion-delete = Delete it anyway
place-after = After “{ $title }”
place-first = First in the list
deletion-more =
    { $count ->
        [one] and { $count } more edit
       *[other] and { $count } more edits
    }

## The detail panel

close-detail = Close the details
resize-detail = Width of the details
copy-address = Copy the address of this record
address-copied = The address was copied.
# Shown when copying is not possible.
address-shown = The address is { $address }
record-deleted = This record was deleted. What others wrote in it is kept.
record-missing = This record is not here
record-missing-text = It may not have arrived yet, or its address is wrong.
# $fields is a list of the names of fields that this version does not know.
unknown-fields = { $count ->
    [one] One field written by a newer version is kept as it is: { $fields }
   *[other] { $count } fields written by a newer version are kept as they are: { $fields }
}
# Accessible name of the button that shows a text in the other languages. $label is the field's name.
other-languages = { $label } in other languages
other-languages-count = { $count ->
    [0] Other languages
    [one] Other languages (one filled in)
   *[other] Other languages ({ $count } filled in)
}

## Grids

grid-open = Show details
# Read aloud on a group heading in a table. $name is the group, such as "Policy".
grid-group = { $name }, { $count ->
    [one] one row
   *[other] { $count } rows
}
# After pasting, filling or clearing cells. $refused counts cells that do not accept the value.
cells-written = { $count ->
    [one] One cell changed
   *[other] { $count } cells changed
}{ $refused ->
    [0] .
    [one] ; one could not take the value.
   *[other] ; { $refused } could not take the value.
}
paste-rows-added = { $count ->
    [one] One row added.
   *[other] { $count } rows added.
}
paste-left = Not everything was pasted
paste-left-text = { $count ->
    [one] One line or cell was left out. Everything else is in the table.
   *[other] { $count } lines or cells were left out. Everything else is in the table.
}
paste-left-more = { $count ->
    [one] And one more; it is copied with the others.
   *[other] And { $count } more; they are copied with the others.
}
paste-left-copy = Copy what was left out
paste-cut = Only the first { $count } cells of the clipboard were read.
paste-line = Line
paste-column = Column
paste-text = Pasted text
paste-why = Reason
paste-no-row = The table has no row there.
paste-no-column = The table has no column there.
paste-no-edit = This cell cannot be changed.
paste-twice = An earlier line is for the same row.
paste-no-country = No country or territory has this name or code.
paste-country-needed = The line does not say for which country it is: copy the countries with the values, and paste them in the column of countries.
number-problem = This is not a number.
choice-problem = Choose one of the suggestions.
title-needed = A title is needed.

## Timeframes

timeframe-unknown = Not dated
timeframe-quarter = Q{ $quarter } { $year }
quarter-short = Q{ $quarter }
# $date is a date, a month, a quarter or a year.
timeframe-about = about { $date }
timeframe-from = from { $date }
timeframe-until = until { $date }
timeframe-range = { $begin } – { $end }
# Shown while typing. $timeframe is how the typed text is understood.
timeframe-read-as = Read as { $timeframe }
# Keep the examples in a form that this language's month names make sense in.
timeframe-examples = For example: May–Sept 2020, Q2 2021, about 2022, to be determined
timeframe-problem-not-a-timeframe = This is not a date, month, quarter or year. Try “May–Sept 2020” or “Q2 2021”.
timeframe-problem-no-such-month = There is no such month.
timeframe-problem-no-such-day = This month has no such day.
timeframe-problem-no-such-quarter = There are four quarters in a year.
timeframe-problem-inverted = The end lies before the beginning.

## Keyboard help

shortcuts = Keyboard shortcuts
shortcut-search = Search and commands
shortcut-screens = Go to a screen, from Home to Sync & people
shortcut-undo = Undo
shortcut-redo = Redo
shortcut-help = Show this list
shortcut-close-detail = Close the details
shortcut-edit = Edit a cell
shortcut-replace = Type over a cell
shortcut-cancel = Leave a cell unchanged
shortcut-along = Next or previous cell
shortcut-extend = Select several cells
shortcut-copy = Copy and paste cells
shortcut-fill = Fill the first cell down
shortcut-clear = Clear cells
shortcut-open = Show the details of a row
shortcut-move-card = Move a card to the column beside it

## Records that refer to others

# A short name and a name: “UNESCO, United Nations Educational, …”.
named-short = { $acronym }, { $title }
reference-search = Search by name
# $field is the name of a field, such as “Funder”.
reference-open = Open: { $field }
reference-clear = Clear: { $field }
references-add = Add to { $field }
# $record is the name of the record that is referred to.
references-remove = Remove { $record } from { $field }
references-none = None yet.
references-all = Show all { $count }
references-done = Done

## Lines with a meaning of their own

country-unknown = No country has this name or code.
languages-example = Arabic, French
languages-problem = Write languages by their names or codes, parted by commas.
licence-unknown = This is not an SPDX identifier.
currency-problem = Write a currency code of ISO 4217, such as EUR.
