## Meetings

new-meeting = New meeting
meetings-upcoming = Upcoming
meetings-earlier = Held and earlier
meetings-empty = No meetings yet
meetings-empty-text = A meeting holds its agenda, notes, decisions and action items. Write the name of the first one in the line below.

column-meeting = Meeting
column-open-items = Open items

tab-agenda = Agenda
tab-notes = Notes
tab-decisions = Decisions
tab-action-items = Action items
tab-about = About

field-presenter = Presenter
field-minutes = Minutes
field-language = Language
field-basis = Basis

attendance = Attendance
attendance-share = { $share } of those invited took part.
count-problem = Write a whole number, 0 or more.

## A status shown where the kind of record is not known

status-planned = { meeting-status-planned }
status-held = { meeting-status-held }
status-postponed = { meeting-status-postponed }
status-converted = { meeting-status-converted }
status-cancelled = { meeting-status-cancelled }

## Agenda, decisions, action items

agenda-item = Agenda item
agenda-add = Add an agenda item
agenda-empty = The agenda is empty. Add what the meeting is to deal with, in order.
agenda-total =
    { $count ->
        [one] { $count } item, { $minutes } minutes in all.
       *[other] { $count } items, { $minutes } minutes in all.
    }
agenda-untimed =
    { $count ->
        [one] { $count } item, without a duration.
       *[other] { $count } items, without durations.
    }
agenda-open =
    { $count ->
        [one] { $count } has no duration yet.
       *[other] { $count } have no duration yet.
    }
minutes-problem = Minutes are a whole number up to 1440, a day.

decision = Decision
decision-add = Add a decision
decisions-empty = No decisions yet. A decision has its text, its date and what it rests on.

action-item = Action item
action-item-add = Add an action item
action-items-empty = No action items yet. Each says who does what by when, and can become a roadmap action.
item-promote = Make it a roadmap action
item-promoted = The item is now an action of the roadmap.
item-on-roadmap = Action on the roadmap

add = Add
move-up = Move up: { $name }
move-down = Move down: { $name }
remove-item = Remove: { $name }

## Notes

notes-of = Notes of { $title }
notes-not-read = The notes could not be read
notes-saved = Saved
notes-unsaved = Not saved yet
notes-saving = Saving
notes-failed = Not saved: { $reason } What you wrote is still here.
notes-save-again = Save again
notes-writers = Written by { $people }
notes-keys = Tab and Shift Tab change the indent. Escape leads to the tools, from where Tab goes on.
notes-tick = Done: { $text }

notes-tools = Text tools
notes-tools-block = Kind of block
notes-tools-indent = Indent
notes-tools-text = Text
notes-indent = Indent
notes-outdent = Less indent

block-heading = Heading
block-bullet = List
block-ordered = Numbered list
block-check = Check list
block-quote = Quotation
mark-strong = Bold
mark-em = Italic
mark-link = Link

notes-link-address = Web or e-mail address
notes-link-problem = Write an address that begins with http, https or mailto.
notes-link-select = Select the words that are to become a link first.
notes-link-set = Set link
notes-link-remove = Remove link
