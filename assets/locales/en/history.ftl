### What became of records and notes, and the workspace as it was.

history = History
history-none = Nobody has changed this yet.
# $field is the name of a field, $value the value it was given.
history-change = { $field }: { $value }
history-more = { $count ->
    [one] Show one earlier change
   *[other] Show { $count } earlier changes
}
# More of what one entry changed in a record: follows the first of its fields.
history-rest = { $count ->
    [one] and one more field
   *[other] and { $count } more fields
}
# Follows the changes that are shown, when there are many more.
history-earlier = Show earlier changes
# $computer is a short code by which the computers of one person can be told apart.
history-computer = On the computer { $computer }
# Names a button. $time is when the change was made.
history-menu = The change of { $time }
history-bring-back = Bring the record back as it was then
history-look = See everything as it was then

## The workspace as it was

menu-past = See an earlier day…
past-title = The workspace as it was
# $time is a day and a time.
past-text = This is the workspace as it was on { $time }, by the clocks of those who wrote. Nothing can be changed here.
past-leave = Back to today
past-choose = Another day…
past-dialog-text = The roadmap, indicators, meetings and their notes are shown as they were in the evening of that day. Nothing is lost: today’s work is one step away.
past-day = Day
# $example is a day.
past-day-problem = Write one day that has passed, such as { $example }.
past-show = Show
# On the button while the day is being put together.
past-making = Putting that day together…
past-yesterday = Yesterday
past-week = A week ago
past-month = 30 days ago

## Earlier versions of the notes

notes-versions = Earlier versions
notes-versions-close = Close earlier versions
notes-versions-none = Nobody has written here yet.
notes-version = Version
notes-paragraph-gone = No longer in the notes
notes-paragraph-changed = Says something else now
notes-put-back = Put this paragraph back
notes-put-back-done = Put back; what was written since stays.
